import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { migrateToLatest } from '#db/migrator.ts'
import type { Db } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'

let db: Db
beforeEach(async () => {
  db = await openTestDatabase()
})

const sumOf = (row: number) => sql<{ sum: number }>`select month_number(make_date(${row}, 1, 1)) as sum`

async function isThere(object: string) {
  const { rows } = await sql<{
    there: boolean
  }>`select to_regprocedure(${object}) is not null as there`.execute(db)
  return rows[0]?.there
}

test('a function that differs from its file is replaced when the digest of the files does', async () => {
  await sql`
    create or replace function month_number(day date) returns integer language sql immutable strict parallel safe
    as 'select 7'`.execute(db)
  await migrateToLatest(db)
  expect((await sumOf(2026).execute(db)).rows).toEqual([{ sum: 7 }])
  await sql`update derived_sql set digest = 'of an earlier version'`.execute(db)
  await migrateToLatest(db)
  expect((await sumOf(2026).execute(db)).rows).toEqual([{ sum: 2026 * 12 + 1 }])
})

test('a function, a trigger and a view that are in no file any more are dropped; what others made stays', async () => {
  await sql`create function was_ours() returns trigger language plpgsql as 'begin return null; end'`.execute(
    db,
  )
  await sql`create trigger was_ours after insert on teams for each row execute function was_ours()`.execute(
    db,
  )
  await sql`create view was_ours as select month_number(created_on) from teams`.execute(db)
  await sql`create function of_others() returns integer language sql as 'select 1'`.execute(db)
  const gone = [
    'function was_ours()',
    'trigger was_ours on teams',
    'view was_ours',
    'function long_gone(integer)',
  ]
  await sql`update derived_sql set digest = '', objects = objects || ${gone}::text[]`.execute(db)
  await migrateToLatest(db)
  expect(await isThere('was_ours()')).toBe(false)
  expect(await isThere('of_others()')).toBe(true)
  const { rows } = await sql<{ left: number }>`
    select count(*)::integer as left from (
      select tgname from pg_trigger where tgname = 'was_ours' union all
      select relname from pg_class where relname = 'was_ours') as object`.execute(db)
  expect(rows).toEqual([{ left: 0 }])
  const { rows: noted } = await sql<{ objects: string[] }>`select objects from derived_sql`.execute(db)
  expect(noted[0]?.objects).not.toEqual(expect.arrayContaining(['function was_ours()']))
  expect(noted[0]?.objects).toEqual(
    expect.arrayContaining(['function month_number(date)', 'trigger tell_sync on notes', 'view heard_syncs']),
  )
})
