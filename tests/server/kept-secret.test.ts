import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, test } from 'vitest'
import { sentenceForRefusal } from '#app/server/refusal.ts'
import { storedSecret } from '#app/server/stored-secret.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'

const secret = 'k'.repeat(43)

let dataDir: string
let file: string
beforeEach(async () => {
  const made = await mkdtemp(join(tmpdir(), 'nayami-secret-'))
  closeAtEnd(() => rm(made, { recursive: true, force: true }))
  dataDir = made
  file = join(dataDir, 'auth-secret')
})

test('the first start creates a secret, readable by its owner only, and later ones use it', async () => {
  const first = await storedSecret(join(dataDir, 'new'))
  expect(first).toMatch(/^[\w-]{43}$/)
  expect(await storedSecret(join(dataDir, 'new'))).toBe(first)
  expect((await stat(join(dataDir, 'new', 'auth-secret'))).mode & 0o777).toBe(0o600)
  expect(await readdir(join(dataDir, 'new'))).toEqual(['auth-secret'])
})

test('of eight processes that create it at once all have the same', async () => {
  const secrets = await Promise.all(Array.from({ length: 8 }, () => storedSecret(dataDir)))
  expect(new Set(secrets).size).toBe(1)
  expect(await readdir(dataDir)).toEqual(['auth-secret'])
})

test('a process that creates one too late uses the existing one', async () => {
  const program = join(import.meta.dirname, '../support/late-secret.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [program, dataDir])
  const { first, late } = JSON.parse(stdout)
  expect(late).toBe(first)
  expect(await readFile(file, 'utf8')).toBe(first)
})

test.each([
  ['as it was created', secret],
  ['with a line break, written by hand', `${secret}\n`],
  ['with spaces and breaks around it', ` \r\n${secret}\r\n`],
])('a stored secret is read %s', async (_case, text) => {
  await writeFile(file, text)
  expect(await storedSecret(dataDir)).toBe(secret)
  expect(await readFile(file, 'utf8')).toBe(text)
})

test.each([
  ['empty', ''],
  ['with spaces alone', ' \n'],
  ['full of zeros', '\0'.repeat(43)],
])('a file that a power cut left %s is replaced, and later starts use the new one', async (_case, text) => {
  await writeFile(file, text)
  const made = await storedSecret(dataDir)
  expect(made).toMatch(/^[\w-]{43}$/)
  expect(await storedSecret(dataDir)).toBe(made)
  expect(await readdir(dataDir)).toEqual(['auth-secret'])
})

describe('a secret that cannot be stored is one sentence with the file and AUTH_SECRET', () => {
  const refusal = () => storedSecret(dataDir).then(String, sentenceForRefusal)

  test.each([31, 5])('too short: %i characters', async (length) => {
    await writeFile(file, 'k'.repeat(length))
    expect(await refusal()).toBe(
      `The file ${file} is too short for the secret of the sessions (32 characters): set AUTH_SECRET, or remove the file for a new one; then everyone has to sign in again.`,
    )
    expect(await readFile(file, 'utf8')).toHaveLength(length)
  })

  test('a folder in its place', async () => {
    await mkdir(file)
    expect(await refusal()).toMatch(`The file ${file}, which keeps the secret of the sessions (AUTH_SECRET),`)
    expect(await refusal()).not.toContain('\n')
  })

  test('DATA_DIR is a file', async () => {
    await writeFile(file, secret)
    const sentence = await storedSecret(file).then(String, sentenceForRefusal)
    expect(sentence).toMatch(/^The file .+auth-secret.+\(AUTH_SECRET\), .+: set DATA_DIR to a folder\.$/)
  })
})
