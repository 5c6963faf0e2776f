import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { auditedTables } from '#app/features/audit/audit-address.ts'
import type { Db, Tx } from '#db/transaction.ts'
import { inPassing, openForRandomFacts } from './in-passing.ts'
import { anyChanges, change } from './random-changes.ts'
import { anyPainPoints, insertFacts } from './random-facts.ts'

let db: Db
beforeAll(async () => {
  db = await openForRandomFacts()
})

type Row = Record<string, unknown>

test('the log played from the beginning gives the rows that are there', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(anyPainPoints, anyChanges, (painPoints, changes) =>
      inPassing(db, async (db) => {
        await insertFacts(db, painPoints)
        for (const told of changes) await change(db, told)
        for (const table of auditedTables) {
          const told = await replay(db, table, seen)
          expect(told).toEqual(await rowsOf(db, table))
        }
      }),
    ),
    { numRuns: 12, seed: 2 },
  )
  for (const what of ['mentions changed', 'merges added', 'pain_points removed', 'ticket_links removed'])
    expect(seen).toContain(what)
}, 120_000)

/** The rows that events alone say there are; what migrations planted before is taken as it stands. */
async function replay(db: Tx, table: string, seen: Set<string>): Promise<Row[]> {
  const events = await db
    .selectFrom('auditEvents')
    .select(['action', 'subjectId', 'before', 'after'])
    .where('tableName', '=', table)
    .orderBy('id')
    .execute()
  const rows = new Map<string, Row>()
  for (const row of await rowsOf(db, table)) {
    const key = await keyOf(db, table, row)
    if (!events.some((event) => event.subjectId === key && event.action === 'added')) {
      const earlier = { ...row }
      for (const event of events.toReversed()) {
        if (event.subjectId === key) Object.assign(earlier, event.before)
      }
      rows.set(key, earlier)
    }
  }
  for (const { action, subjectId, before, after } of events) {
    seen.add(`${table} ${action}`)
    if (action === 'removed') {
      expect(rows.get(subjectId)).toEqual(before)
      rows.delete(subjectId)
    } else rows.set(subjectId, { ...rows.get(subjectId), ...after })
  }
  return [...rows.values()].toSorted(byText)
}

async function rowsOf(db: Tx, table: string): Promise<Row[]> {
  const { rows } = await sql<{ row: Row }>`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(db)
  return rows.map(({ row }) => row).toSorted(byText)
}

const keys = new Map<string, string[]>()

async function keyOf(db: Tx, table: string, row: Row): Promise<string> {
  const columns = keys.get(table) ?? (await readKeyColumns(db, table))
  keys.set(table, columns)
  return columns.map((column) => String(row[column])).join('/')
}

async function readKeyColumns(db: Tx, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
    where indrelid = ${table}::regclass and indisprimary
    order by array_position(indkey::smallint[], attnum)`.execute(db)
  return rows.map(({ name }) => name)
}

function byText(a: Row, b: Row) {
  return JSON.stringify(a).localeCompare(JSON.stringify(b))
}
