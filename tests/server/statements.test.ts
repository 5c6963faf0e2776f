import { join } from 'node:path'
import { expect, test } from 'vitest'
import { forkServer, hear } from '#tests/support/forked-server.ts'
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
  return hear(await forkServer(join(import.meta.dirname, '../support/statements/statement-process.ts')))
}
