import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { createEmptyData } from '#tests/support/empty-data.ts'

const projectDir = join(import.meta.dirname, '../..')
const everyMigration = /^Migrated: 0001-baseline(, \d{4}-[\w-]+)*\.\n$/

let variables: Record<string, string>
beforeAll(async () => {
  variables = await createEmptyData()
})

describe('on one database, one after another', () => {
  test.each([
    { command: 'migrate', rule: 'an empty one gets every migration', exitCode: 0, says: everyMigration },
    { command: 'migrate', rule: 'a migrated one stays as it is', exitCode: 0, says: 'Nothing to migrate.\n' },
    {
      command: 'seed 2026-02-30',
      rule: 'the story does not end on a day that is none',
      exitCode: 1,
      says: '2026-02-30 is not a date: write it as YYYY-MM-DD, such as 2026-11-21.\n',
    },
    {
      command: 'reset',
      rule: 'one without facts is emptied without asking',
      exitCode: 0,
      says: 'The database is empty and migrated.\n',
    },
    {
      command: 'seed 2026-11-21',
      rule: 'a story is planted into an empty one',
      exitCode: 0,
      says: /^Planted 8 teams and \d+ pain points up to 2026-11-21\.\n$/,
    },
    {
      command: 'seed 2026-11-21',
      rule: 'a story is not planted beside other facts',
      exitCode: 1,
      says: /^The story needs an empty database: this one holds 8 teams .+\.\n$/,
    },
    {
      command: 'reset',
      rule: 'facts are not erased without --yes',
      exitCode: 1,
      says: /^This database holds [1-9]\d* teams and [1-9]\d* pain points; to erase them all, run: .+--yes\n$/,
    },
    {
      command: 'reset --yes',
      rule: 'with --yes they are',
      exitCode: 0,
      says: 'The database is empty and migrated.\n',
    },
    {
      command: 'reset',
      rule: 'one that was erased has nothing left to ask for',
      exitCode: 0,
      says: 'The database is empty and migrated.\n',
    },
  ])('db:$command: $rule', { timeout: 60_000 }, async ({ command, exitCode, says }) => {
    const ended = await run(command, variables)
    expect(ended).toEqual({
      exitCode,
      printed: typeof says === 'string' ? says : expect.stringMatching(says),
    })
  })
})

test('an unavailable database is one sentence and exit code 1', async () => {
  const ended = await run('migrate', { DATABASE_URL: 'postgres://127.0.0.1:1/nayami' })
  expect(ended).toEqual({
    exitCode: 1,
    printed:
      'The database "nayami" on 127.0.0.1:1 does not answer: nothing listens there; start PostgreSQL, or correct the address in DATABASE_URL.\n',
  })
})

async function run(command: string, environment: Record<string, string>) {
  const [program, ...args] = command.split(' ')
  const child = spawn(process.execPath, [`db/${program}.ts`, ...args], {
    cwd: projectDir,
    env: { NODE_ENV: 'test', PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const keep = (chunk: Buffer) => {
    printed += chunk
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const [exitCode] = await once(child, 'close')
  return { exitCode, printed }
}
