import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { daysBetween } from '#app/domain/calendar/day.ts'
import { reportMinutes } from '#app/features/minutes/minutes.report.server.ts'
import {
  findClosedReview,
  listReviewDecisions,
} from '#app/features/review/closing/review-record.queries.server.ts'
import { reportSilos } from '#app/features/silos/silos.report.server.ts'
import { clearDatabase } from '#db/clear-database.ts'
import { bringStoryUpTo } from '#db/demo-story.ts'
import { migrateToLatest } from '#db/migrator.ts'
import { ProgramRefused } from '#db/program.ts'
import { seedStory } from '#db/seeds/story.ts'
import type { Db } from '#db/transaction.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { summaryOf } from '#tests/support/summary-of.ts'

const today = '2026-11-21'
const silosFrom = "date '2026-11-21' - 91"

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
  // Numbered from 1, as in the demo: a database opened from a dump continues with higher ids.
  await clearDatabase(db)
  await migrateToLatest(db)
  await seedStory(db, today)
}, 120_000)

async function rowsOf<Row>(text: string): Promise<Row[]> {
  return (await sql.raw<Row>(text).execute(db)).rows
}
describe('the story has a size that a page shows well', () => {
  test.each([
    ['teams', 8, 8],
    ['pain_points', 110, 130],
    ['mentions', 300, 450],
    ['syncs', 80, 120],
    ['tickets', 40, 80],
    ['notes', 40, 80],
    ['decisions', 30, 60],
    ['alert_verdicts', 10, 40],
    ['mentions where agenda_block_id is null', 0, 0],
    ["syncs where closed_at is null or held_on > date '2026-11-21'", 2, 2],
    ['categories', 4, 6],
    ['mentions where occurrences is null', 100, 250],
    ['summaries where hours_per_month is null', 10, 40],
    ["summaries where state = 'unplanned'", 30, 70],
    ["summaries where state = 'in_progress'", 15, 40],
    ["summaries where state = 'to_confirm'", 3, 12],
    ["summaries where state = 'stranded'", 2, 8],
    ["summaries where state = 'relieved'", 12, 30],
    ["summaries where state = 'declined'", 5, 12],
    ['decisions where done_on is not null', 8, 40],
    ["decisions where done_on is null and due_on < date '2026-11-21'", 3, 15],
    ["decisions where done_on is null and due_on >= date '2026-11-21'", 3, 15],
  ])('%s: %i to %i', async (rows, atLeast, atMost) => {
    const [counted] = await rowsOf<{ n: number }>(`select count(*) as n from ${rows}`)
    expect(counted?.n).toBeGreaterThanOrEqual(atLeast)
    expect(counted?.n).toBeLessThanOrEqual(atMost)
  })

  test('in three phases, with tickets of every tracker', async () => {
    expect(await rowsOf('select distinct phase from teams')).toHaveLength(3)
    expect(await rowsOf('select distinct tracker from tickets')).toHaveLength(9)
  })
})

describe('the promised findings are there', () => {
  test('the minutes of Orders have every kind of entry, and one that was added the day after', async () => {
    const { rows } = await sql<{ syncId: number }>`select sync_id from notes where body like '追記%'`.execute(
      db,
    )
    const minutes = await reportMinutes(db, rows[0]?.syncId ?? 0, 'Asia/Tokyo')
    const kinds = (minutes?.parts ?? []).flatMap((part) => [
      part.heardAgain.length > 0 && 'heard again',
      part.decisions.length > 0 && 'decided',
      part.notes.some(({ recordedOn }) => recordedOn !== null) && 'late',
    ])
    expect(new Set(kinds)).toEqual(new Set(['heard again', 'decided', 'late', false]))
    expect(minutes?.sync.closedAt).not.toBeNull()
  })

  test('three teams re-run the settlement batch by hand, and the detector lists that first', async () => {
    const { fightingAlone } = await reportSilos(db, today, 5)
    expect(fightingAlone.findings[0]).toMatchObject({
      title: '精算バッチが途中で止まり、手で流し直している',
      measured: 3,
    })
  })

  test('Shipping shares with others until month 3 and with no one from month 4 on', async () => {
    const [shared] = await rowsOf(`
      with shipping as (select id from teams where slug = 'shipping'),
      joint as (select held_on as happened_on from syncs where exists (select from sync_teams t where sync_id = syncs.id
        and t.team_id = (table shipping)) and (select count(*) from sync_teams where sync_id = syncs.id) > 1),
      said as (select m.heard_on as happened_on from mentions m where m.team_id = (table shipping) and exists (
        select from mentions o where o.pain_point_id = m.pain_point_id and o.team_id <> m.team_id)),
      served as (select l.linked_on as happened_on from ticket_links l join mentions m using (pain_point_id)
        where m.team_id = (table shipping) and exists (select from ticket_links ol join mentions o using (pain_point_id)
          where ol.ticket_id = l.ticket_id and o.team_id <> m.team_id))
      select ${['joint', 'said', 'served']
        .map(
          (each) => `(select count(*) from ${each} where happened_on < ${silosFrom}) as ${each}_before,
            (select count(*) from ${each} where happened_on >= ${silosFrom}) as ${each}_after`,
        )
        .join()}`)
    const some = expect.toSatisfy((count: number) => count >= 4)
    expect(shared).toEqual({
      jointBefore: some,
      jointAfter: 0,
      saidBefore: some,
      saidAfter: 0,
      servedBefore: some,
      servedAfter: 0,
    })
  })

  test('Shipping itself is still heard', async () => {
    const [heard] = await rowsOf<{
      n: number
    }>(`select count(*) as n from mentions join teams on teams.id = team_id
      where slug = 'shipping' and heard_on >= ${silosFrom}`)
    expect(heard?.n).toBeGreaterThan(15)
  })

  test('one person at Payments is the only black box', async () => {
    const { blackBoxes, teams } = await reportSilos(db, today, 5)
    expect(blackBoxes).toMatchObject({ total: 1, findings: [{ person: '大野', n: 5 }] })
    expect(blackBoxes.findings[0]?.teamIds.map((id) => teams[id]?.slug)).toEqual(['payments'])
  })

  test('Search alone is out of touch, for two months', async () => {
    const { lostTouch, teams } = await reportSilos(db, today, 5)
    const lost = lostTouch.findings.filter(({ verdict }) => verdict === 'lost_touch')
    expect(lost.map(({ teamId, days }) => [teams[teamId]?.slug, days > 60 && days < 75])).toEqual([
      ['search', true],
    ])
  })

  test('GL-21 brought Billing from 13.0 h to 3.2 h, and the next sync confirmed it', async () => {
    const title = '請求書の金額違いを突き合わせて手で直している'
    const spans = await db
      .selectFrom('toilSpans')
      .innerJoin('painPoints', 'painPoints.id', 'toilSpans.painPointId')
      .select('hoursPerMonth')
      .where('title', '=', title)
      .orderBy('fromMonth')
      .execute()
    const hours = spans.map(({ hoursPerMonth }) => hoursPerMonth?.toFixed(1))
    expect([hours[0], hours.at(-1)]).toEqual(['13.0', '3.2'])
    const [effect] = await rowsOf<{ doneOn: string; confirmedOn: string }>(`
      select observed_on as done_on, (select min(held_on) from syncs join sync_teams on sync_id = syncs.id
        join mentions m using (sync_id, team_id) join pain_points p on p.id = m.pain_point_id
        where held_on > observed_on and p.title = '${title}') as confirmed_on
      from ticket_outcomes join tickets on tickets.id = ticket_id where key = 'GL-21' and outcome = 'done'`)
    expect(daysBetween(effect?.doneOn ?? '', effect?.confirmedOn ?? '')).toBeLessThan(14)
  })

  test('the threshold alert of Orders was relieved and came back', async () => {
    const standing = await summaryOf(db, 'セール期間にしきい値アラートが鳴り続ける')
    expect(standing).toMatchObject({ cameBack: true, state: 'in_progress' })
    expect(await rowsOf('select from summaries where came_back')).toHaveLength(1)
  })

  test('the month before last has a closed review, with the figures it had then', async () => {
    const closed = await findClosedReview(db, '2026-09')
    expect(closed).toMatchObject({ closedBy: '森', figures: { month: '2026-09', isPartial: false } })
    expect(await rowsOf('select from reviews')).toHaveLength(1)
    const decided = await listReviewDecisions(db, '2026-09')
    expect(decided.map(({ reviewMonth, doneOn }) => [reviewMonth, doneOn !== null])).toEqual([
      ['2026-09', false],
      ['2026-09', false],
      ['2026-09', true],
    ])
  })

  test('GH-412 is done since the last sync of Orders and waits for confirmation', async () => {
    expect(await summaryOf(db, '夜間バッチの失敗に翌朝まで気づかない')).toMatchObject({ state: 'to_confirm' })
  })
})

const factTables = [
  'organisation',
  'teams',
  'categories',
  'syncs',
  'syncTeams',
  'syncAttendees',
  'notes',
  'alertVerdicts',
  'painPoints',
  'painPointCategories',
  'mentions',
  'knownBy',
  'resolutions',
  'merges',
  'tickets',
  'ticketLinks',
  'ticketOutcomes',
  'decisions',
  'reviews',
] as const

// One after another on one database: each of them plants the whole story.
describe('as in the demo', () => {
  const leapDay = '2028-02-29'
  let demo: Db
  const announced: string[] = []
  beforeAll(async () => {
    demo = await openTestDatabase()
  })
  const tellUpTo = (day: string) =>
    bringStoryUpTo(demo, recorderOn(day, '23:00:00'), (line) => announced.push(line))

  test('on a leap day in the middle of a week the findings hold, and nothing was recorded that day', async () => {
    await tellUpTo(leapDay)
    const late = await sql<{ n: number }>`
      select (select count(*) from mentions where heard_on >= ${leapDay} or recorded_at >= ${`${leapDay}T00:00+09:00`})
        + (select count(*) from ticket_outcomes where observed_on >= ${leapDay})
        + (select count(*) from decisions where done_on >= ${leapDay} or decided_on >= ${leapDay})
        + (select count(*) from syncs where created_at >= ${`${leapDay}T00:00+09:00`}) as n`.execute(demo)
    expect(late.rows).toEqual([{ n: 0 }])
    const [there, here] = await Promise.all([demo, db].map(listStates))
    expect(there).toEqual(here)
    const { lostTouch, blackBoxes } = await reportSilos(demo, leapDay, 5)
    expect(lostTouch.findings.filter(({ verdict }) => verdict === 'lost_touch')).toHaveLength(1)
    expect(blackBoxes.total).toBe(1)
  }, 120_000)

  test('on the same day it is not planted again, and what a visitor added stays', async () => {
    await aTeam(demo, { slug: 'visitors' })
    await tellUpTo(leapDay)
    expect(await demo.selectFrom('teams').select('id').execute()).toHaveLength(9)
  })

  test('on another day it reports so, clears and plants again: the same day gives the same facts', async () => {
    await tellUpTo(today)
    expect(announced).toEqual([expect.stringContaining(leapDay)])
    for (const table of factTables) {
      const [first, second] = await Promise.all([db, demo].map((each) => listRows(each, table)))
      expect(second, table).toEqual(first)
    }
  }, 120_000)
})

test('rows that the demo did not plant are never cleared', async () => {
  const entered = await openTestDatabase()
  await aTeam(entered)
  await expect(bringStoryUpTo(entered, recorderOn(today), () => {})).rejects.toThrow(ProgramRefused)
  expect(await entered.selectFrom('teams').select('id').execute()).toHaveLength(1)
})

async function listStates(from: Db) {
  const summaries = await from.selectFrom('summaries').select(['state', 'cameBack']).execute()
  return summaries.map(({ state, cameBack }) => `${state} ${cameBack}`).sort()
}

async function listRows(from: Db, table: (typeof factTables)[number]) {
  const rows = await from.selectFrom(table).selectAll().execute()
  return rows.map((row) => JSON.stringify(row)).sort()
}
