import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { states } from '#app/domain/pain-point-state.ts'
import { phases } from '#app/domain/phase.ts'
import { severities } from '#app/domain/severity.ts'
import { listBacklog } from '#app/features/backlog/backlog.queries.server.ts'
import { type BacklogAddress, backlogSorts, plainAddress } from '#app/features/backlog/backlog-address.ts'
import { type BacklogCursor, parseCursor } from '#app/features/backlog/backlog-cursor.ts'
import {
  type BacklogCategory,
  type BacklogTeam,
  listBacklogCategories,
  listBacklogTeams,
} from '#app/features/backlog/choices.queries.server.ts'
import { scopeOf } from '#app/features/backlog/scope.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { hoursOfTeams, listFitting } from './backlog-reference.ts'
import { type Told, tellMany } from './random-backlog.ts'

let db: Db
let told: Told[]
let choices: { teams: BacklogTeam[]; categories: BacklogCategory[] }
beforeAll(async () => {
  db = await openTestDatabase()
  const teamIds: number[] = []
  for (const [index, slug] of ['orders', 'billing', 'stock', 'search', 'identity'].entries())
    teamIds.push(await aTeam(db, { slug, name: slug, phase: phases[index % 3] }))
  await aTeam(db, { slug: 'silent', name: 'Silent' })
  told = await tellMany(db, teamIds, 180)
  choices = { teams: await listBacklogTeams(db), categories: await listBacklogCategories(db) }
})

const today = '2026-07-01'
const anything: BacklogAddress = { ...plainAddress, state: 'any' }

async function list(address: BacklogAddress, cursor: BacklogCursor | null = null, limit = 1000) {
  const scope = scopeOf(address, choices.teams, choices.categories)
  return listBacklog(db, scope, { sort: address.sort, cursor, today, limit })
}

const expected = (address: BacklogAddress) => listFitting(told, address, choices)
const idsOf = (rows: { id: number }[]) => rows.map((row) => row.id)

async function expectFitting(address: BacklogAddress) {
  const fitting = expected(address)
  const { rows, totals } = await list(address)
  expect(idsOf(rows)).toEqual(fitting.map((one) => one.told.id))
  const hours = fitting.flatMap((one) => one.hoursPerMonth ?? [])
  expect(totals).toMatchObject({
    painPoints: fitting.length,
    notEstimated: fitting.length - hours.length,
    hoursPerMonth:
      hours.length === 0
        ? null
        : expect.closeTo(
            hours.reduce((sum, one) => sum + one, 0),
            4,
          ),
  })
  return fitting.length
}

const filters: [string, Partial<BacklogAddress>][] = [
  ['no filter', {}],
  ...states.map((state): [string, Partial<BacklogAddress>] => [`state ${state}`, { state }]),
  ['what is active', { state: 'active' }],
  ...severities.map((severity): [string, Partial<BacklogAddress>] => [`severity ${severity}`, { severity }]),
  ...phases.map((phase): [string, Partial<BacklogAddress>] => [`phase ${phase}`, { phase }]),
  ['a team', { team: 'billing' }],
  ['a category', { category: 'deploy' }],
  ['a team and a category', { team: 'billing', category: 'deploy' }],
  ['a team in its phase', { team: 'orders', phase: 'pre_launch' }],
  ['a month', { month: '2026-02' }],
  ['a team in a month', { month: '2026-02', team: 'stock' }],
  ['a phase in a month', { month: '2026-03', phase: 'mature' }],
  [
    'everything at once',
    { team: 'search', category: 'alerts', severity: 'medium', month: '2026-01', text: '1' },
  ],
]

describe('the list has what fits the filter and nothing else', () => {
  test.each(filters)('%s', async (_name, filter) => {
    expect(await expectFitting({ ...anything, ...filter, text: null })).toBeGreaterThan(0)
  })

  test.each([
    ['デプ', 'Japanese words from two characters, in the middle too'],
    ['でプロ', 'hiragana finds katakana'],
    ['CSV', 'half width finds full width'],
    ['black BOX', 'case does not matter'],
    ['tanaka', 'quotes are searched'],
    ['オモい', 'quotes are searched in Japanese'],
    ['100%', 'a percent sign is only itself'],
    ['e_c', 'an underscore is only itself'],
    ['C:\\', 'a backslash is only itself'],
    ['🔥 1', 'an emoji'],
    ["'; drop table teams; --", 'SQL is only text'],
  ])('text %s: %s', async (text) => {
    const found = await expectFitting({ ...anything, text })
    if (!text.includes('drop')) expect(found).toBeGreaterThan(0)
  })

  test('a team outside the phase asked for fits nothing', async () => {
    expect(await expectFitting({ ...anything, team: 'orders', phase: 'mature' })).toBe(0)
  })

  test('any mixture of filters in any order', async () => {
    const none = fc.constant(null)
    const address: fc.Arbitrary<BacklogAddress> = fc.record({
      team: fc.oneof(none, fc.constantFrom('orders', 'stock', 'silent')),
      category: fc.oneof(none, fc.constantFrom('alerts', 'performance')),
      state: fc.constantFrom('active', 'any', ...states),
      severity: fc.oneof(none, fc.constantFrom(...severities)),
      phase: fc.oneof(none, fc.constantFrom(...phases)),
      month: fc.oneof(none, fc.constantFrom('2026-01', '2026-02', '2026-04', '2027-01')),
      text: fc.oneof(none, fc.constantFrom('で', 'ask', '1')),
      sort: fc.constantFrom(...backlogSorts),
      heat: fc.constantFrom('hours', 'count'),
      map: fc.constantFrom('worst', 'all'),
    })
    await fc.assert(
      fc.asyncProperty(address, async (address) => void (await expectFitting(address))),
      {
        numRuns: 60,
      },
    )
  })
})

test('a row says who, since when, how bad, how much, and which tickets, merged ones with it', async () => {
  const { rows } = await list(anything)
  const withTickets = rows.filter((row) => row.tickets.length > 1)
  expect(withTickets.length).toBeGreaterThan(0)
  for (const { told, standing, hoursPerMonth } of expected(anything)) {
    expect(rows.find((row) => row.id === told.id)).toMatchObject({
      title: told.title,
      state: standing.state,
      cameBack: standing.cameBack,
      severityRank: standing.severityRank,
      hoursPerMonth: hoursPerMonth === null ? null : expect.closeTo(hoursPerMonth, 5),
      notEstimatedTeams: standing.notEstimatedTeams,
      mentions: standing.mentions,
      firstHeardOn: standing.firstHeardOn,
      lastHeardOn: standing.lastHeardOn,
      categoryIds: told.categoryIds,
    })
    const row = rows.find((row) => row.id === told.id)
    expect(row?.tickets.map((ticket) => ticket.key).toSorted()).toEqual(told.ticketKeys.toSorted())
    expect(row?.teamIds.toSorted()).toEqual(standing.perTeam.map((team) => team.teamId).toSorted())
  }
})

test('the age is counted in days from the first mention', async () => {
  const { rows } = await list({ ...anything, sort: 'age' }, null, 1)
  expect(rows[0]).toMatchObject({ firstHeardOn: '2026-01-12', ageDays: 170 })
})

test('with a team asked for, its own hours stand beside those of all', async () => {
  const address: BacklogAddress = { ...plainAddress, team: 'orders' }
  const teamId = choices.teams.find((team) => team.slug === 'orders')?.id ?? 0
  const own = hoursOfTeams(expected(address), [teamId]) ?? 0
  const { totals } = await list(address)
  expect(totals.hoursOfTeam).toBeCloseTo(own, 4)
  expect(totals.hoursPerMonth ?? 0).toBeGreaterThan(own)
  expect((await list(plainAddress)).totals.hoursOfTeam).toBeNull()
})

const walks = backlogSorts.flatMap((sort): [string, BacklogAddress][] => [
  [sort, { ...anything, sort }],
  [`${sort}, one team`, { ...plainAddress, sort, team: 'billing' }],
  [`${sort}, a text`, { ...anything, sort, text: 'deploy' }],
])

describe('page by page nothing is missed and nothing shown twice', () => {
  test.each(walks)('forth and back by %s', async (_name, address) => {
    const all = expected(address).map((one) => one.told.id)
    const forth: number[] = []
    let page = await list(address, null, 7)
    expect(page.before).toBeNull()
    for (;;) {
      expect(page.totals.painPoints).toBe(all.length)
      forth.push(...idsOf(page.rows))
      if (page.after === null) break
      page = await list(address, cursorIn(address, 'after', page.after), 7)
    }
    expect(forth).toEqual(all)

    const back = [...idsOf(page.rows)]
    while (page.before !== null) {
      page = await list(address, cursorIn(address, 'before', page.before), 7)
      back.unshift(...idsOf(page.rows))
    }
    expect(back).toEqual(all)
    expect(page.after).not.toBeNull()
  })

  test.each(backlogSorts)('by %s, with others recorded between the pages', async (sort) => {
    const address = { ...anything, sort }
    const before = idsOf((await list(address)).rows)
    const teamIds = choices.teams.filter((team) => team.isHeard).map((team) => team.id)
    const syncId = await aSync(db, { teamIds, heldOn: '2026-02-20' })
    const forth: number[] = []
    let page = await list(address, null, 30)
    for (;;) {
      forth.push(...idsOf(page.rows))
      if (page.after === null) break
      const estimate = { occurrences: forth.length, per: 'month', minutesEach: 60, people: 1 } as const
      await aPainPoint(db, { syncId, teamIds: teamIds.slice(0, 2), estimate, severity: 'high' })
      await aPainPoint(db, { syncId, teamIds: teamIds.slice(0, 1), severity: 'low' })
      page = await list(address, cursorIn(address, 'after', page.after), 30)
    }
    expect(new Set(forth).size).toBe(forth.length)
    expect(forth.filter((id) => before.includes(id))).toEqual(before)
  })
})

function cursorIn(address: BacklogAddress, direction: BacklogCursor['direction'], text: string) {
  const cursor = parseCursor(text, direction, address.sort)
  if (!cursor) throw new Error('the cursor of a page can be read')
  return cursor
}
