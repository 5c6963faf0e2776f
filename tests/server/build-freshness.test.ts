import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isBuildFresh } from '#app/server/build-freshness.ts'

const hour = 3600
let dir: string

/** Writes a file and sets its date and that of its folders; instants are seconds. */
async function writeAt(path: string, at: number) {
  const file = join(dir, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, '')
  for (let dated = file; dated !== dir; dated = dirname(dated)) await utimes(dated, at, at)
}

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nayami-build-'))
  await writeAt('app/routes/backlog.tsx', 1 * hour)
  await writeAt('db/connect.ts', 1 * hour)
  await writeAt('build/server/index.js', 2 * hour)
})

afterEach(() => rm(dir, { recursive: true }))

test('a build newer than all its sources is fresh', async () => {
  expect(await isBuildFresh(dir)).toBe(true)
})

test('without a build nothing is fresh', async () => {
  await rm(join(dir, 'build'), { recursive: true })
  expect(await isBuildFresh(dir)).toBe(false)
})

test.each([
  'app/routes/backlog.tsx',
  'app/ui/new.tsx',
  'db/migrations/0009-more.ts',
  'public/icon.svg',
  'package-lock.json',
  'vite.config.ts',
])('a later change of %s makes it stale', async (path) => {
  await writeAt(path, 3 * hour)
  expect(await isBuildFresh(dir)).toBe(false)
})

test('a deleted source makes it stale', async () => {
  await rm(join(dir, 'app/routes/backlog.tsx'))
  expect(await isBuildFresh(dir)).toBe(false)
})

test.each(['tests/server/x.test.ts', 'README.md'])('a change of %s does not', async (path) => {
  await writeAt(path, 3 * hour)
  expect(await isBuildFresh(dir)).toBe(true)
})
