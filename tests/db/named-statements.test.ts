import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectDatabase } from '#db/connect.ts'
import type { ConnectedDatabase } from '#db/connected-database.ts'
import { createServerDatabase } from '#tests/support/server-database.ts'

const serverUrl = process.env.DATABASE_URL

/** One connection, so that what is asked twice meets the same session. */
async function connect(isNamingStatements: boolean): Promise<ConnectedDatabase> {
  if (!serverUrl) return connectDatabase({ dataDir: 'memory://' })
  const databaseUrl = await createServerDatabase(serverUrl)
  return connectDatabase({ databaseUrl, maxConnections: 1, isNamingStatements })
}

let connected: ConnectedDatabase
beforeAll(async () => {
  connected = await connect(true)
})
afterAll(() => connected.close())

async function listNamed({ db }: ConnectedDatabase, text: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from pg_prepared_statements where statement like ${`%${text}%`} and name <> ''`.execute(db)
  return rows.map(({ name }) => name).filter(Boolean)
}

test('what is asked a third time gets a name, and gives the same as before', async () => {
  const ask = (factor: number) =>
    sql<{ product: number }>`select ${factor}::integer * 6 as product`.execute(connected.db)
  const products = []
  for (const factor of [1, 2]) products.push((await ask(factor)).rows[0]?.product)
  expect(await listNamed(connected, '* 6 as product')).toEqual([])
  for (const factor of [3, 4, 5]) products.push((await ask(factor)).rows[0]?.product)
  expect(products).toEqual([6, 12, 18, 24, 30])
  expect(await listNamed(connected, '* 6 as product')).toEqual([expect.stringMatching(/^[\w-]{32}$/)])
})

test('an error is the same with a name and without', async () => {
  const ask = (text: string) => sql`select ${text}::text::date as refused`.execute(connected.db)
  const codes: unknown[] = []
  for (const text of ['a', 'b', 'c', 'd']) codes.push(await ask(text).catch(({ code }) => code))
  expect(codes).toEqual(['22007', '22007', '22007', '22007'])
  expect(
    (await sql<{ refused: string }>`select ${'2026-02-01'}::text::date as refused`.execute(connected.db))
      .rows,
  ).toEqual([{ refused: '2026-02-01' }])
})

test('no more than 500 names are given', async () => {
  for (let number = 0; number < 510; number++)
    for (let time = 0; time < 3; time++) await sql.raw(`select ${number} as counted`).execute(connected.db)
  const { rows } = await sql<{ names: number }>`select count(*)::integer as names from pg_prepared_statements
    where name <> ''`.execute(connected.db)
  expect(rows[0]?.names).toBeGreaterThan(450)
  expect(rows[0]?.names).toBeLessThanOrEqual(500)
}, 60_000)

// The embedded engine has one session, and no pooler in front of it.
if (serverUrl) {
  test('none where it is switched off', async () => {
    const unnamed = await connect(false)
    for (let time = 0; time < 5; time++) await sql`select 'unnamed' as kept`.execute(unnamed.db)
    expect(await listNamed(unnamed, 'unnamed')).toEqual([])
    await unnamed.close()
  })

  test('a statement that another process has given other columns fails once, and is prepared anew', async () => {
    const { db, longWork, close } = await connect(true)
    await sql`create table widened (id integer)`.execute(longWork)
    const ask = () => sql`select * from widened`.execute(db)
    for (let time = 0; time < 4; time++) await ask()
    await sql`alter table widened add column name text`.execute(longWork)
    await expect(ask()).rejects.toMatchObject({ code: '0A000' })
    for (let time = 0; time < 4; time++) expect((await ask()).rows).toEqual([])
    await close()
  })
}
