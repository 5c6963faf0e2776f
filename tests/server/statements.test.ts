import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { createServerDatabase } from '#tests/support/server-database.ts'
import { listRepeated } from '#tests/support/statements/asked-statements.ts'
import type { AskedByPage } from '#tests/support/statements/statement-process.ts'

test('no page asks the database the same question twice', async () => {
  const pages = await openEveryPage()
  for (const { address, asked } of pages)
    process.stdout.write(`${String(asked.length).padStart(3)} statements: ${address}\n`)
  const repeated = pages.flatMap(({ address, asked }) =>
    listRepeated(asked).map((text) => `${address}: ${text}`),
  )
  expect(repeated).toEqual([])
  expect(pages.filter(({ status }) => status === 200).length).toBeGreaterThan(pages.length / 2)
  expect(pages.filter(({ asked }) => asked.length > 3).length).toBeGreaterThan(pages.length / 2)
}, 180_000)

async function openEveryPage(): Promise<AskedByPage[]> {
  const child = fork(join(import.meta.dirname, '../support/statements/statement-process.ts'), {
    execArgv: ['--import', './app/server/launch.js'],
    env: { PATH: process.env.PATH, ...(await placeOfData()), ...variables },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The server ended with ${code}.`)
  })
  try {
    const [pages] = await Promise.race([once(child, 'message'), ended])
    return pages
  } finally {
    ended.catch(() => {})
    child.kill('SIGKILL')
  }
}

const variables = {
  NODE_ENV: 'production' as const,
  PORT: '0',
  LOG_LEVEL: 'fatal',
  // As the launcher sets it: it would restart the process for it, which would lose the channel to this one.
  MALLOC_ARENA_MAX: '1',
}

async function placeOfData(): Promise<Record<string, string>> {
  const serverUrl = process.env.DATABASE_URL
  if (!serverUrl) return { MIGRATED_DUMP: inject('migratedDump') }
  return { DATABASE_URL: await createServerDatabase(serverUrl, inject('migratedDatabase')) }
}
