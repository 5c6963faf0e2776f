import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, test } from 'vitest'
import { sentenceForRefusal } from '#app/server/refusal.ts'
import { connectDatabase } from '#db/connect.ts'
import { refusalByEngine, refusalOf } from '#db/embedded/folder-refusal.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'

const program = join(import.meta.dirname, '../../support/folder-opener.ts')

let dir: string
beforeEach(async () => {
  const made = await mkdtemp(join(tmpdir(), 'nayami-refused-'))
  closeAtEnd(() => rm(made, { recursive: true, force: true }))
  dir = made
  await chmod(dir, 0o755)
})

async function refusal(dataDir: string) {
  return connectDatabase({ dataDir }).then(() => 'opened', sentenceForRefusal)
}

/** The error for a user other than root, who can open every folder. */
async function refusalForAnybody(dataDir: string) {
  const { stdout } = await promisify(execFile)(process.execPath, [program, dataDir])
  return stdout
}

describe('a folder that cannot be used is refused with a sentence that names it', () => {
  test('DATA_DIR is a file, or leads through one', async () => {
    const file = join(dir, 'file')
    await writeFile(file, '')
    expect(await refusal(file)).toBe(
      `The data folder ${file} is no folder, or has a file on its way: set DATA_DIR to a folder.`,
    )
    expect(await refusal(join(file, 'data'))).toBe(
      `The data folder ${join(file, 'data')} is no folder, or has a file on its way: set DATA_DIR to a folder.`,
    )
  })

  test.each([
    ['that may be read but not written', 0o555],
    ['that may not even be read', 0o000],
  ])('a folder %s', async (_case, mode) => {
    const folder = join(dir, 'folder')
    await mkdir(folder)
    await chmod(folder, mode)
    const sentence = await refusalForAnybody(folder)
    await chmod(folder, 0o755)
    expect(sentence).toMatch(
      /^The data folder \S+ may not be read and written by the user \w+: give it to that user/,
    )
    expect(sentence).toContain(folder)
    expect(sentence).not.toContain('\n')
  })

  test.each([
    ['ENOSPC', 'is full'],
    ['EDQUOT', 'is full'],
    ['EFBIG', 'is full'],
    ['EROFS', 'is mounted read-only'],
    ['EACCES', 'may not be read and written'],
    ['EPERM', 'may not be read and written'],
    ['ENOENT', 'is missing and cannot be made'],
    ['ENOTDIR', 'is no folder'],
    ['EEXIST', 'is no folder'],
    ['EIO', 'cannot be used (EIO)'],
  ])('for any call that answered %s', (code, words) => {
    const error = Object.assign(new Error(`${code}: write`), {
      code,
      syscall: 'write',
      path: '/data/pglite/x',
    })
    const sentence = sentenceForRefusal(refusalOf(error, 'The data folder /data'))
    expect(sentence).toContain(words)
    expect(sentence).toMatch(/^The .+\/data.+[:,] .+\.$/)
  })

  test.each([
    ['could not write to file "pg_wal/xlogtemp.42": No space left on device', 'is full'],
    ['could not extend file "base/5/1259": File too large', 'is full'],
    ['could not write to file "base/5/1259": Disk quota exceeded', 'is full'],
    ['could not open file "global/pg_control": Permission denied', 'may not be read and written'],
    ['could not open file "global/pg_control": Operation not permitted', 'may not be read and written'],
    ['could not create lock file "postmaster.pid": Read-only file system', 'is mounted read-only'],
  ])('for any file, when the engine answers %s', (lastWords, words) => {
    const sentence = refusalByEngine(lastWords, '/data', new Error('Aborted()')).message
    expect(sentence).toContain(words)
    expect(sentence).toContain('/data')
    expect(sentence).not.toContain('damaged')
  })
})

test.each([
  [2, 'may not be read and written'],
  [19, 'is full'],
  [51, 'is full'],
  [63, 'may not be read and written'],
  [69, 'is mounted read-only'],
])('the error number %i of the engine’s file system has a sentence', (errno, words) => {
  expect(refusalByEngine(undefined, '/data', { name: 'ErrnoError', errno }).message).toContain(words)
})

test('an error that is not about a folder is passed on unchanged', () => {
  const error = new Error('something else')
  expect(refusalOf(error, 'The data folder /data')).toBe(error)
})
