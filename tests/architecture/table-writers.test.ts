import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '#tests/support/database.ts'
import { listSourceFiles, type SourceFile } from './source-files.ts'

/** Kept by db/derived, or by what applies its triggers. */
const derived = [
  'audit_events',
  'changed_pain_points',
  'derived_sql',
  'heat_cells',
  'pain_point_roots',
  'search_texts',
  'summaries',
  'state_spans',
  'summary_rules',
  'sync_changes',
  'sync_clocks',
  'team_summaries',
  'toil_spans',
  'toil_steps',
]
/** Written by better-auth alone: temporary values, such as the state of a sign-in at the provider. */
const notOurs = ['verifications']
/** Moving a sync to another day moves, in its own transaction, the day of its mentions. */
const movedAlong = ['mentions: pain-points, syncs', 'resolutions: pain-points, syncs']

let tables: string[]
beforeAll(async () => {
  const db = await openTestDatabase()
  const { rows } = await sql<{ tableName: string }>`
    select table_name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely_%'`.execute(
    db,
  )
  tables = rows.map((row) => row.tableName)
})

const sources = listSourceFiles('app')
const writesOf = (file: SourceFile) => listWrites(file.text).map((table) => ({ table, path: file.path }))
const writes = sources.flatMap(writesOf)
const featureOf = (path: string) => /^app\/features\/([^/]+)\/.+\.(commands|job)\.server\.ts$/.exec(path)?.[1]

test('only the commands and jobs of a feature write', () => {
  expect(writes.filter(({ path }) => !featureOf(path))).toEqual([])
})

test('one feature writes each table, except the day of the mentions in a sync that moves', () => {
  const writers = new Map<string, Set<string | undefined>>()
  for (const { table, path } of writes)
    writers.set(table, (writers.get(table) ?? new Set()).add(featureOf(path)))
  const shared = [...writers].filter(([, features]) => features.size > 1)
  expect(shared.map(([table, features]) => `${table}: ${[...features].join(', ')}`).sort()).toEqual(
    movedAlong,
  )
})

test('only a redaction writes any table, through the function that accepts nothing but bars', () => {
  const redacting = sources.filter(({ text }) => /redact_rows|nayami\.redaction/.test(text))
  expect(redacting.map(({ path }) => path)).toEqual(['app/features/redaction/redaction.commands.server.ts'])
})

test('every table is written by a feature, except those that only migrations and triggers fill', () => {
  const written = new Set(writes.map(({ table }) => table))
  expect(tables.filter((table) => !written.has(table)).sort()).toEqual([...derived, ...notOurs].sort())
})

test('every write names a table that exists', () => {
  expect(writes.filter(({ table }) => !tables.includes(table))).toEqual([])
})

test('a story is written through commands: seeds and demo write no table themselves', () => {
  const stories = listSourceFiles('db').filter(({ path }) => /^db\/(seed|demo)/.test(path))
  expect(stories.flatMap(writesOf)).toEqual([])
})

describe('a write is found', () => {
  test.each([
    ["db.insertInto('painPoints').values(row)", ['pain_points']],
    ["db\n  .updateTable('teams as t')", ['teams']],
    ["db.deleteFrom('sync_teams')", ['sync_teams']],
    ["db.mergeInto('teams')", ['teams']],
    ['db.insertInto(table)', ['a table without a name']],
    ['sql`insert into teams (id)`', ['teams']],
    ['sql`with gone as (delete from "mentions") select`', ['mentions']],
    ['sql`update teams set name = 1`', ['teams']],
    ['sql`truncate table teams`', ['teams']],
    [`sql\`update \${sql.table(name)} set x = 1\``, ['a table without a name']],
    ['sql`select 1 from teams for update`', []],
    ['sql`on conflict do update set x = 1`', []],
    ['const text = `please update teams`', []],
  ])('%s', (text, expected) => {
    expect(listWrites(text)).toEqual(expected)
  })
})

/** The tables that a text writes to, by their names in SQL. */
function listWrites(text: string): string[] {
  const builder = text.matchAll(/\.(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*(?:'([^' ]+)[^']*')?/g)
  const builderTables = [...builder].map(([, table]) => (table ? inSql(table) : 'a table without a name'))
  const raw = [...text.matchAll(/\bsql(?:<[^`]*>)?`([^`]*)`/g)].flatMap(([, statement = '']) => [
    ...statement.matchAll(
      /\b(?:insert\s+into|(?<!for\s+|do\s+)update|delete\s+from|merge\s+into|truncate(?:\s+table)?)\s+(?:"?(\w+)|\$\{)/gi,
    ),
  ])
  return [...builderTables, ...raw.map(([, table]) => table ?? 'a table without a name')]
}

function inSql(name: string) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
