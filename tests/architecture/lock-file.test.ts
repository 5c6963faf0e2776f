import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

type Locked = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }

const lockFile = join(import.meta.dirname, '../../package-lock.json')
const packages: Record<string, Locked> = JSON.parse(readFileSync(lockFile, 'utf8')).packages
const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))

test('the lock file names no registry, so that each machine uses its own', () => {
  expect(Object.keys(packages).filter((path) => packages[path]?.resolved)).toEqual([])
})

// A registry without all of them lets `npm install` leave some out, and `npm ci` then refuses the lock file.
test('the lock file has the package of every platform, so that a fresh clone installs anywhere', () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}),
  )
  expect(wanted.length).toBeGreaterThan(50)
  expect(wanted.filter((name) => !names.has(name))).toEqual([])
})
