import { type RawBuilder, sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Db, inTransaction, sqlStateOf } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

// No program and no person at the console can write these rows.

const check = '23514'
const foreignKey = '23503'
const unique = '23505'

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
  const team = await aTeam(db, { slug: 'orders' })
  await aTeam(db, { slug: 'billing' })
  const syncId = await aSync(db, { teamIds: [team] })
  await aPainPoint(db, { syncId, teamIds: [team] })
  await aPainPoint(db, { syncId, teamIds: [team] })
  await aTicket(db, { painPointId: 1 })
})

const refusalOf = (write: RawBuilder<unknown>) =>
  inTransaction(db, recorderOn('2026-03-02'), (db) => write.execute(db)).then(() => 'written', sqlStateOf)

const painPoint = (title: string) =>
  sql`insert into pain_points (title, created_at, created_by) values (${title}, now(), 'Mori')`

describe('a title', () => {
  test.each([
    ['', check],
    [' edge', check],
    ['edge\u3000', check],
    ['x'.repeat(201), check],
    ['🔥'.repeat(200), 'written'],
  ])('"%s" is %s', async (title, answer) => {
    expect(await refusalOf(painPoint(title))).toBe(answer)
  })
})

describe('notes', () => {
  test.each([
    ['', check],
    [' edge', check],
    ['edge\n', check],
    ['x'.repeat(20_001), check],
    ['🔥'.repeat(20_000), 'written'],
    ['# Two\n\nlines', 'written'],
    [null, 'written'],
  ])('%j are %s', async (notes, answer) => {
    expect(await refusalOf(sql`update pain_points set notes = ${notes} where id = 1`)).toBe(answer)
  })
})

const estimate = (columns: Record<string, string | number | null>) => {
  const told = { occurrences: 1, per: 'week', minutes_each: 5, people: 1, ...columns }
  return sql`update mentions set occurrences = ${told.occurrences}, per = ${told.per},
    minutes_each = ${told.minutes_each}, people = ${told.people} where id = 1`
}

test.each([
  [{ occurrences: 0 }, check],
  [{ occurrences: -1 }, check],
  [{ occurrences: 100_001 }, check],
  [{ per: 'year' }, check],
  [{ minutes_each: -1 }, check],
  [{ minutes_each: 1441 }, check],
  [{ people: 0 }, check],
  [{ people: 1001 }, check],
  [{ people: null }, check],
  [{ occurrences: null, per: null, minutes_each: null }, check],
  [{ occurrences: 0.01, minutes_each: 0, people: 1000 }, 'written'],
  [{ occurrences: null, per: null, minutes_each: null, people: null }, 'written'],
])('an estimate with %j is %s', async (columns, answer) => {
  expect(await refusalOf(estimate(columns))).toBe(answer)
})

test.each([
  [
    'a mention by a team that was not heard in the sync',
    sql`insert into mentions (pain_point_id, sync_id, team_id, heard_on, severity, recorded_at, recorded_by)
      values (1, 1, 2, '2026-03-02', 'low', now(), 'Mori')`,
    foreignKey,
  ],
  [
    'a second mention by one team in one sync',
    sql`insert into mentions (pain_point_id, sync_id, team_id, heard_on, severity, recorded_at, recorded_by)
      values (1, 1, 1, '2026-03-02', 'low', now(), 'Mori')`,
    unique,
  ],
  [
    'removing a team from a sync where it has a mention',
    sql`delete from sync_teams where sync_id = 1 and team_id = 1`,
    foreignKey,
  ],
  ['a team with history deleted', sql`delete from teams where id = 1`, foreignKey],
  ['a category in use deleted', sql`delete from categories where id = 1`, foreignKey],
  ['a short name used twice', sql`update teams set slug = 'orders' where slug = 'billing'`, unique],
  [
    'a declined pain point without a reason',
    sql`insert into resolutions (pain_point_id, kind, resolved_on, recorded_at, recorded_by)
      values (1, 'declined', '2026-03-02', now(), 'Mori')`,
    check,
  ],
  ['a ticket that is no web address', sql`update tickets set url = 'javascript:alert(1)'`, check],
  [
    'a ticket address used twice',
    sql`insert into tickets (url, tracker, key, created_on, created_at, created_by)
      select url, tracker, key, created_on, now(), 'Mori' from tickets`,
    unique,
  ],
  [
    'a pain point merged into itself',
    sql`insert into merges (source_id, target_id, merged_on, merged_at, merged_by)
      values (1, 1, '2026-03-02', now(), 'Mori')`,
    check,
  ],
  [
    'two pain points merged into each other',
    sql`insert into merges (source_id, target_id, merged_on, merged_at, merged_by)
      values (1, 2, '2026-03-02', now(), 'Mori'), (2, 1, '2026-03-02', now(), 'Mori')`,
    check,
  ],
  [
    'a pain point split off from itself',
    sql`insert into splits (source_id, target_id, split_on, split_at, split_by)
      values (1, 1, '2026-03-02', now(), 'Mori')`,
    check,
  ],
  [
    'a pain point split off twice',
    sql`insert into splits (source_id, target_id, split_on, split_at, split_by)
      values (1, 2, '2026-03-02', now(), 'Mori'), (3, 2, '2026-03-02', now(), 'Mori')`,
    unique,
  ],
  [
    'a move of a split that moves two things',
    sql`with split as (
        insert into splits (source_id, target_id, split_on, split_at, split_by)
        values (1, 2, '2026-03-02', now(), 'Mori') returning id)
      insert into split_moves (split_id, from_id, mention_id, category_id) select id, 1, 1, 1 from split`,
    check,
  ],
  [
    'a decision of neither a sync nor a review',
    sql`insert into decisions (text, decided_on, recorded_at, recorded_by)
      values ('x', '2026-03-02', now(), 'Mori')`,
    check,
  ],
  ['a second organisation', sql`insert into organisation (id) values (2)`, check],
])('%s is refused', async (_what, write, answer) => {
  expect(await refusalOf(write)).toBe(answer)
})
