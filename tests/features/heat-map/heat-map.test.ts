import { beforeAll, describe, expect, test } from 'vitest'
import { states } from '#app/domain/pain-points/pain-point-state.ts'
import { phases } from '#app/domain/pain-points/phase.ts'
import { archiveCategory } from '#app/features/categories/category.commands.server.ts'
import { defaultHeat, type HeatAddress, heatMeasures } from '#app/features/heat-map/heat-address.ts'
import { heatStep } from '#app/features/heat-map/heat-legend.tsx'
import { getHeatMap } from '#app/features/heat-map/heat-map.report.server.ts'
import { archiveTeam } from '#app/features/teams/team.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { type RandomFacts, recordMany } from '#tests/features/backlog/random-backlog.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { type Figures, figuresNow, figuresOfMonth } from './heat-map-reference.ts'

const slugs = ['orders', 'billing', 'stock', 'search', 'identity']

let db: Db
let told: RandomFacts[]
const teamIds: number[] = []
beforeAll(async () => {
  db = await openTestDatabase()
  for (const [index, slug] of slugs.entries())
    teamIds.push(await aTeam(db, { slug, name: slug, phase: phases[index % 3] }))
  await aTeam(db, { slug: 'silent', name: 'Silent' })
  told = await recordMany(db, teamIds, 60)
})

const mapOf = (address: Partial<HeatAddress>) => getHeatMap(db, { ...defaultHeat, order: 'name', ...address })

/** Compares every cell of a map with the same cell computed from the facts. */
async function expectFigures(
  address: Partial<HeatAddress>,
  figuresOf: (teamId: number, categoryId: number | null) => Figures,
) {
  const { measure = 'hours' } = address
  const { columns, rows } = await mapOf(address)
  const heard = rows.filter(({ isHeard }) => isHeard)
  for (const { slug, values, total } of heard) {
    const teamId = teamIds[slugs.indexOf(slug)] ?? 0
    const whole = figuresOf(teamId, null)
    const expected = columns.map(({ id }) => about(figureOf(figuresOf(teamId, id), measure, whole)))
    expect([slug, values]).toEqual([slug, expected])
    expect(total).toEqual(about(figureOf(whole, measure === 'share' ? 'hours' : measure, whole)))
  }
  return heard.map(({ slug }) => slug)
}

function figureOf(figures: Figures, measure: HeatAddress['measure'], whole: Figures): number | null {
  if (measure === 'count') return figures.painPoints
  if (measure === 'severity') return figures.severe
  if (measure === 'hours' || figures.hours === null || figures.painPoints === 0) return figures.hours
  return figures.hours / (whole.hours ?? 0)
}

const about = (value: number | null) => (value === null ? null : expect.closeTo(value, 4))

const views: [string, Partial<HeatAddress>, number][] = [
  ['what is active', {}, 5],
  ['any state', { state: 'any' }, 5],
  ['what is relieved', { state: 'relieved' }, 5],
  ['one phase', { phase: 'launched' }, 2],
]

describe.each(heatMeasures)('by %s', (measure) => {
  test.each(views)('each figure of %s follows from the facts', async (_name, view, teams) => {
    const state = view.state ?? 'active'
    const shown = await expectFigures({ ...view, measure }, (teamId, categoryId) =>
      figuresNow(told, teamId, categoryId, { state }),
    )
    expect(shown).toHaveLength(teams)
  })
})

describe.each(['hours', 'count', 'share'] as const)('by %s', (measure) => {
  test.each(['2026-01', '2026-02', '2026-03', '2026-04'])(
    'each figure of %s is the toil of that month',
    async (period) => {
      const shown = await expectFigures({ measure, period }, (teamId, categoryId) =>
        figuresOfMonth(told, teamId, categoryId, period),
      )
      expect(shown).toHaveLength(5)
    },
  )
})

test.each(states)('each figure of a month by state is what was %s on its last day', async (state) => {
  let painPoints = 0
  for (const period of ['2026-02', '2026-03', '2026-04']) {
    await expectFigures({ measure: 'count', period, state }, (teamId, categoryId) => {
      const figures = figuresOfMonth(told, teamId, categoryId, period, state)
      painPoints += figures.painPoints
      return figures
    })
    await expectFigures({ measure: 'hours', period, state }, (teamId, categoryId) =>
      figuresOfMonth(told, teamId, categoryId, period, state),
    )
  }
  expect(painPoints).toBeGreaterThan(0)
})

test('the states of a month add up to all that counted in it', async () => {
  const totalsOf = async (state: HeatAddress['state']) =>
    (await mapOf({ measure: 'count', period: '2026-03', state })).rows.map(({ total }) => total ?? 0)
  const byState = await Promise.all(states.map(totalsOf))
  const sums = slugs.map((_, team) => byState.reduce((sum, totals) => sum + (totals[team] ?? 0), 0))
  expect(sums.some((sum) => sum > 0)).toBe(true)
  expect((await totalsOf('active')).slice(0, sums.length)).toEqual(sums)
})

test('a month in which a pain point was relieved still counts it, the next one does not', async () => {
  const counts = async (period: string) =>
    (await mapOf({ measure: 'count', period })).rows.map(({ total }) => total)
  const some = await counts('2026-04')
  const later = await counts('2026-05')
  expect(later.some((count, index) => Number(count) < Number(some[index]))).toBe(true)
})

test('a pain point of two categories is in both cells and once in its team’s total', async () => {
  const { rows } = await mapOf({ measure: 'count' })
  const sums = rows.map((row) => row.values.reduce<number>((sum, value) => sum + (value ?? 0), 0))
  for (const [index, row] of rows.entries()) expect(row.total).toBeLessThanOrEqual(sums[index] ?? 0)
  expect(rows.some((row, index) => row.total !== null && row.total < (sums[index] ?? 0))).toBe(true)
})

test('a team that was never heard is distinct from one with nothing to report', async () => {
  const unheard = async (period: string | null) =>
    (await mapOf({ period })).rows.filter((row) => !row.isHeard).map((row) => row.slug)
  expect(await unheard(null)).toEqual(['silent'])
  expect(await unheard('2026-03')).toEqual(['silent'])
})

test('a month without a sync is not heard, whatever counted before', async () => {
  const { rows, greatest } = await mapOf({ period: '2026-05' })
  expect(rows.map(({ isHeard }) => isHeard)).toEqual(rows.map(() => false))
  expect(greatest).toBe(0)
})

test('a team is not in the months before it was created', async () => {
  expect((await mapOf({ period: '2025-12' })).rows).toEqual([])
})

test('hours without an estimate are unknown, and so is their share', async () => {
  const teamId = await aTeam(db, { slug: 'careful', name: 'Careful' })
  await aPainPoint(db, {
    syncId: await aSync(db, { teamIds: [teamId] }),
    teamIds: [teamId],
    severity: 'low',
    estimate: null,
  })
  const rowBy = async (measure: HeatAddress['measure']) =>
    (await mapOf({ measure })).rows.find((row) => row.slug === 'careful')
  expect(await rowBy('hours')).toMatchObject({ values: [null, 0, 0], total: null, notEstimated: 1 })
  expect(await rowBy('share')).toMatchObject({ values: [null, 0, 0], total: null })
  expect(await rowBy('severity')).toMatchObject({ values: [0, 0, 0], total: 0 })
})

test('archived teams and categories are shown while something counts in them', async () => {
  const by = recorderOn('2026-06-01')
  const silent = await db
    .selectFrom('teams')
    .select('id')
    .where('slug', '=', 'silent')
    .executeTakeFirstOrThrow()
  await archiveTeam(db, by, silent.id)
  await archiveTeam(db, by, teamIds[0] ?? 0)
  await archiveCategory(db, by, 1)
  const active = await mapOf({ measure: 'count' })
  expect(active.columns.map(({ id }) => id)).toEqual([1, 2, 3])
  expect(active.rows.map(({ slug }) => slug)).toContain('orders')
  expect(active.rows.map(({ slug }) => slug)).not.toContain('silent')
  const before = await mapOf({ period: '2026-01', state: 'stranded' })
  expect(before.rows.map(({ slug }) => slug)).not.toContain('silent')
})

test('an archived category in which nothing counts has no column', async () => {
  const empty = await openTestDatabase()
  await archiveCategory(empty, recorderOn('2026-06-01'), 1)
  expect((await getHeatMap(empty, defaultHeat)).columns.map(({ id }) => id)).toEqual([2, 3])
})

test.each([
  [null, 10, 0],
  [0, 10, 0],
  [0.01, 10, 1],
  [1, 10, 1],
  [1.01, 10, 2],
  [10, 10, 10],
  [0, 0, 0],
])('a cell of %s where the greatest is %s has depth %s', (value, max, step) => {
  expect(heatStep(value, max)).toBe(step)
})
