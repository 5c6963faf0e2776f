import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { listSourceFiles } from './source-files.ts'

const projectDir = join(import.meta.dirname, '../..')

/** Where the folders of tests/ find the code they are about. */
const codeOf = {
  'tests/domain': 'app/domain',
  'tests/features': 'app/features',
  'tests/routes': 'app/routes',
  'tests/http': 'app/http',
  'tests/ui': 'app/ui',
  'tests/forms': 'app/forms',
  'tests/i18n': 'app/i18n',
  'tests/server': 'app/server',
  'tests/db': 'db',
} as const

const codeFiles = new Map(Object.values(codeOf).map((code) => [code, listSourceFiles(code)]))

/** Files whose folder has no counterpart, each with the reason why none fits. */
const exceptions: Record<string, string> = {}

const files = listSourceFiles('tests')
  .map(({ path }) => path)
  .filter((path) => Object.keys(codeOf).some((folder) => path.startsWith(`${folder}/`)))

test('the test of a file lies in the same folder of tests/ as the file does in app/ or db/', () => {
  expect(files.filter((path) => !mirrors(path) && !(path in exceptions))).toEqual([])
})

test('a feature has its tests in its own folder', () => {
  expect(files.filter((path) => dirname(path) === 'tests/features' && !(path in exceptions))).toEqual([])
})

test('a test that is called as one file of the code lies in the folder of that file', () => {
  expect(files.filter((path) => !isBesideItsNamesake(path) && !(path in exceptions))).toEqual([])
})

test('every exception is still one', () => {
  expect(Object.keys(exceptions).filter((path) => !files.includes(path) || mirrors(path))).toEqual([])
})

function mirrors(path: string): boolean {
  return Object.entries(codeOf).some(
    ([folder, code]) =>
      path.startsWith(`${folder}/`) && existsSync(join(projectDir, code, dirname(path).slice(folder.length))),
  )
}

/** True as well where no file has its name, or several have. */
function isBesideItsNamesake(path: string): boolean {
  return Object.entries(codeOf).every(([folder, code]) => {
    if (!path.startsWith(`${folder}/`) || !path.endsWith('.test.ts')) return true
    const namesakes = (codeFiles.get(code) ?? []).filter((file) => nounOf(file.path) === nounOf(path))
    const places = new Set(namesakes.map((file) => dirname(file.path).slice(code.length)))
    return places.size !== 1 || places.has(dirname(path).slice(folder.length))
  })
}

function nounOf(path: string): string {
  return basename(path).replace(/(\.(queries|commands|report|job|form|client|server|test))*\.tsx?$/, '')
}
