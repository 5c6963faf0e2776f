import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type RawBuilder, sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { connectDatabase } from '#db/connect.ts'
import type { ConnectedDatabase, DatabaseAddress } from '#db/connected-database.ts'
import { rebuildSummaries } from '#db/derived/rebuild-summaries.ts'
import { migrations } from '#db/migrations/list.ts'
import { isMigrated, migrateToLatest } from '#db/migrator.ts'
import { describeSchema } from '#db/schema-text.ts'
import { DatabaseRefused, orRefused } from '#db/server-refusal.ts'
import type { Db } from '#db/transaction.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { createServerDatabase } from '#tests/support/server-database.ts'

// The last schema before the baseline, as pg_dump wrote it, and rows of the facts, which its own triggers derive from.
const fixture = join(import.meta.dirname, 'before-baseline')

let address: DatabaseAddress
let old: ConnectedDatabase
let rowsBefore: Map<string, unknown[]>
beforeAll(async () => {
  const serverUrl = process.env.DATABASE_URL
  address = serverUrl ? { databaseUrl: await createServerDatabase(serverUrl) } : { dataDir: 'memory://' }
  old = await connectDatabase(address)
  closeAtEnd(old.close)
  await load(old.longWork)
  rowsBefore = await readRows(old.db)
})

/** What migrations since have renamed. */
const renamed: Record<string, string> = {
  standings: 'summaries',
  team_standings: 'team_summaries',
  sightings: 'last_seen',
}

describe('one after another on one database', () => {
  test('migrated by only some of those before the baseline, it is refused and left alone', async () => {
    const refused = await refusedAfter(sql`delete from kysely_migration where name > '0023'`)
    expect(refused).toMatch(
      /^The database [^\n]+ is from before the first release of Nayami and was migrated up to 0022-heard-outside-a-sync only: start the last version that has the migration 0024-name-of-the-light-agenda once, and then this one\.$/,
    )
  })

  test('migrated by one more, it is refused and left alone', async () => {
    const refused = await refusedAfter(
      sql`insert into kysely_migration values ('0025-something-else', 'later')`,
    )
    expect(refused).toMatch(
      /^The database [^\n]+ was made by a newer version of Nayami \(0025-something-else\): [^\n]+\.$/,
    )
  })

  test('migrated by all of them, it opens with the schema of a new one and with all its rows', async () => {
    expect(await isMigrated(old.db)).toBe(false)
    expect(await migrateToLatest(old.longWork)).toEqual(Object.keys(migrations).slice(1))
    expect(await isMigrated(old.db)).toBe(true)
    expect(rowsBefore.get('mentions')).toHaveLength(3)
    expect(rowsBefore.get('standings')).toHaveLength(2)
    expect(rowsBefore.get('audit_events')?.length).toBeGreaterThan(20)
    const rows = await readRows(old.db)
    for (const [table, before] of rowsBefore) expect(rows.get(renamed[table] ?? table)).toEqual(before)
    expect(rows.get('pain_point_roots')).toEqual([
      { pain_point_id: 1, root_id: 1, is_merged: false },
      { pain_point_id: 2, root_id: 1, is_merged: true },
      { pain_point_id: 3, root_id: 3, is_merged: false },
    ])

    const fresh = await openTestDatabase()
    expect(await describeSchema(old.db)).toBe(await describeSchema(fresh))
    expect(await listDefinitions(old.db)).toEqual(await listDefinitions(fresh))
  })

  test('it is marked as having the baseline and every migration since, and opens again as it is', async () => {
    expect(await listMigrations()).toEqual(Object.keys(migrations))
    const before = await listDefinitions(old.db)
    expect(await migrateToLatest(old.longWork)).toEqual([])
    expect(await listDefinitions(old.db)).toEqual(before)
  })

  test('a rebuild derives from its facts what it had derived before', async () => {
    await rebuildSummaries(old.longWork)
    const rebuilt = await readRows(old.db)
    for (const table of ['standings', 'team_standings', 'toil_spans', 'search_texts'])
      expect(rebuilt.get(renamed[table] ?? table)).toEqual(rowsBefore.get(table))
  })
})

/** What a start says after this change of the migrations that were applied; the change is undone. */
async function refusedAfter(change: RawBuilder<unknown>): Promise<string> {
  await sql`create table kysely_kept as select * from kysely_migration`.execute(old.db)
  await change.execute(old.db)
  const changed = await listMigrations()
  const refused = await orRefused(address, () => migrateToLatest(old.longWork)).then(String, messageOf)
  expect(await listMigrations()).toEqual(changed)
  await sql`delete from kysely_migration`.execute(old.db)
  await sql`insert into kysely_migration select * from kysely_kept`.execute(old.db)
  await sql`drop table kysely_kept`.execute(old.db)
  return refused
}

function messageOf(error: unknown): string {
  return error instanceof DatabaseRefused ? error.message : `not refused: ${error}`
}

async function listMigrations(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
    old.db,
  )
  return rows.map(({ name }) => name)
}

async function load(db: Db) {
  const [schema, rows] = await Promise.all(
    ['schema', 'rows'].map((name) => readFile(join(fixture, `${name}.sql`), 'utf8')),
  )
  await db.transaction().execute(async (db) => {
    // As pg_dump has it: functions come before the tables they read.
    await sql`set local check_function_bodies = off`.execute(db)
    await sql.raw(schema ?? '').execute(db)
    await sql.raw(rows ?? '').execute(db)
  })
}

/** Every row of every table but those that say which schema it is, as JSON. */
async function readRows(db: Db): Promise<Map<string, unknown[]>> {
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not like 'kysely\\_%' and relname <> 'derived_sql'
    order by relname`.execute(db)
  const all = new Map<string, unknown[]>()
  for (const { name } of tables) {
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(t) as row from ${sql.table(name)} as t order by to_jsonb(t)::text`.execute(db)
    all.set(
      name,
      rows.map(({ row }) => row),
    )
  }
  return all
}

/** What the schema's text leaves out: the functions with their bodies, the triggers and the views, as the catalogue words them. */
async function listDefinitions(db: Db): Promise<string[]> {
  const { rows } = await sql<{ definition: string }>`
    select pg_get_functiondef(oid) as definition from pg_proc where pronamespace = 'public'::regnamespace
    union all
    select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all
    select relname || pg_get_viewdef(oid) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
    order by 1`.execute(db)
  return rows.map(({ definition }) => definition)
}
