import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findChromium } from '#tests/support/chromium.ts'

const projectDir = join(import.meta.dirname, '../..')
const folders = [0, 1, 2].map(() => mkdtempSync(join(tmpdir(), 'nayami-browsers-')))
const [first = '', second = '', third = ''] = folders
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const place = (folder: string, name: string) => {
  const file = join(folder, name)
  writeFileSync(file, '')
  chmodSync(file, 0o755)
  return file
}
const chrome = place(first, 'google-chrome')
const chromium = place(second, 'chromium')
const shell = place(third, 'chromium-headless-shell')
const PATH = [first, second].join(delimiter)

describe('the browser of the tests', () => {
  test.each([
    ['is the one of CHROMIUM_PATH', { CHROMIUM_PATH: chrome, PATH }, chrome],
    ['is missing when CHROMIUM_PATH does not exist', { CHROMIUM_PATH: '/nowhere', PATH }, undefined],
    ['is the headless shell before chromium', { PATH: [PATH, third].join(delimiter) }, shell],
    ['is chromium before google-chrome, wherever it lies on the PATH', { PATH }, chromium],
    ['is google-chrome where there is no chromium', { PATH: first }, chrome],
    ['is missing when there is neither', { PATH: '/nowhere' }, undefined],
    ['is missing without a PATH', {}, undefined],
  ])('%s', (_rule, variables, expected) => {
    expect(findChromium(variables)).toBe(expected)
  })

  test('is never the headless shell where it has to keep a profile', () => {
    const everywhere = { PATH: [third, first, second].join(delimiter) }
    expect(findChromium(everywhere, { keepsProfile: true })).toBe(chromium)
    expect(findChromium({ PATH: third }, { keepsProfile: true })).toBeUndefined()
  })
})

test('without a browser the test command prints in one sentence what to do, and fails', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/run.ts'], {
    cwd: projectDir,
    env: { NODE_ENV: 'test', CHROMIUM_PATH: '/nowhere' },
    encoding: 'utf8',
  })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^The browser tests need Chromium: .+\.\n$/)
})
