import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** Files whose folder has no counterpart, each with the reason why none fits. */
const exceptions: Record<string, string> = {}

const files = listSourceFiles('tests')
  .map(({ path }) => path)
  .filter((path) => Object.keys(codeOf).some((folder) => path.startsWith(`${folder}/`)))

test('the test of a file lies in the same folder of tests/ as the file does in app/ or db/', () => {
  expect(files.filter((path) => !mirrors(path) && !(path in exceptions))).toEqual([])
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
