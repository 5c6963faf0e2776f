import { beforeAll, expect, test } from 'vitest'
import { phases } from '#app/domain/phase.ts'
import { readBacklogAddress } from '#app/features/backlog/backlog.form.ts'
import { listBacklog } from '#app/features/backlog/backlog.queries.server.ts'
import { type BacklogAddress, heatPathsOf, plainAddress } from '#app/features/backlog/backlog-address.ts'
import {
  type BacklogCategory,
  type BacklogTeam,
  listBacklogCategories,
  listBacklogTeams,
} from '#app/features/backlog/choices.queries.server.ts'
import { heatStep } from '#app/features/backlog/heat-legend.tsx'
import { getHeatMap } from '#app/features/backlog/heat-map.report.server.ts'
import { scopeOf } from '#app/features/backlog/scope.queries.server.ts'
import { archiveCategory } from '#app/features/categories/category.commands.server.ts'
import { archiveTeam } from '#app/features/teams/team.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { tellMany } from './random-backlog.ts'

let db: Db
let choices: { teams: BacklogTeam[]; categories: BacklogCategory[] }
beforeAll(async () => {
  db = await openTestDatabase()
  const teamIds: number[] = []
  for (const [index, slug] of ['orders', 'billing', 'stock', 'search', 'identity'].entries())
    teamIds.push(await aTeam(db, { slug, name: slug, phase: phases[index % 3] }))
  await aTeam(db, { slug: 'silent', name: 'Silent' })
  await tellMany(db, teamIds, 60)
  choices = { teams: await listBacklogTeams(db), categories: await listBacklogCategories(db) }
})

async function heatOf(address: BacklogAddress) {
  const { states } = scopeOf(address, choices.teams, choices.categories)
  return getHeatMap(db, { ...address, states }, choices.teams, choices.categories)
}

/** Every cell and total with the path of the list behind it. */
async function listCells(address: BacklogAddress) {
  const { rows, categoryIds } = await heatOf(address)
  const pathTo = heatPathsOf(address)
  const categories = categoryIds.map((id) => choices.categories.find((category) => category.id === id)?.slug)
  return rows.flatMap((row) => {
    const team = choices.teams.find((team) => team.id === row.teamId)?.slug ?? ''
    const cells = row.values.map((value, index) => ({ value, path: pathTo(team, categories[index] ?? '') }))
    return [...cells, { value: row.total, path: pathTo(team, null) }]
  })
}

async function totalsBehind(path: string) {
  const { searchParams } = new URL(path, 'http://nayami.test')
  const { address, wrong } = readBacklogAddress(searchParams, choices)
  expect(wrong).toEqual([])
  const scope = scopeOf(address, choices.teams, choices.categories)
  const { totals } = await listBacklog(db, scope, {
    sort: 'hours',
    cursor: null,
    today: '2026-07-01',
    limit: 1,
  })
  return totals
}

const views: [string, Partial<BacklogAddress>][] = [
  ['what is active', {}],
  ['any state', { state: 'any' }],
  ['what is relieved', { state: 'relieved' }],
  ['one phase', { phase: 'launched' }],
  ['a list narrowed by more than the cells know', { severity: 'high', month: '2026-02', text: 'deploy' }],
  ['one of its own lists', { team: 'orders', category: 'deploy' }],
]

test.each(views)('of %s, each count is the length of the list behind it', async (_name, view) => {
  const cells = await listCells({ ...plainAddress, heat: 'count', ...view })
  expect(cells.some((cell) => cell.value !== 0)).toBe(true)
  for (const { value, path } of cells)
    expect([path, value]).toEqual([path, (await totalsBehind(path)).painPoints])
})

test.each(views)('of %s, the hours are those of the team in the list behind them', async (_name, view) => {
  const cells = await listCells({ ...plainAddress, ...view })
  expect(cells.some((cell) => cell.value !== 0)).toBe(true)
  for (const { value, path } of cells) {
    const { hoursOfTeam, painPoints } = await totalsBehind(path)
    const hours = painPoints === 0 ? 0 : hoursOfTeam
    expect([path, value]).toEqual([path, hours === null ? null : expect.closeTo(hours, 4)])
  }
})

test('a pain point of two categories is in both cells and once in the total of its team', async () => {
  const { rows } = await heatOf({ ...plainAddress, heat: 'count' })
  const sums = rows.map((row) => row.values.reduce<number>((sum, value) => sum + (value ?? 0), 0))
  for (const [index, row] of rows.entries()) expect(row.total).toBeLessThanOrEqual(sums[index] ?? 0)
  expect(rows.some((row, index) => row.total !== null && row.total < (sums[index] ?? 0))).toBe(true)
})

test('a team nobody has heard is told apart from one with nothing to say', async () => {
  const { rows } = await heatOf(plainAddress)
  const silent = choices.teams.find((team) => team.slug === 'silent')
  expect(rows.filter((row) => !row.isHeard).map((row) => row.teamId)).toEqual([silent?.id])
})

test('hours nobody estimated are a dash, not zero', async () => {
  const teamId = await aTeam(db, { slug: 'careful', name: 'Careful' })
  await aPainPoint(db, { syncId: await aSync(db, { teamIds: [teamId] }), teamIds: [teamId] })
  const teams = await listBacklogTeams(db)
  const heat = await getHeatMap(db, { ...plainAddress, states: ['unplanned'] }, teams, choices.categories)
  expect(heat.rows.find((row) => row.teamId === teamId)).toMatchObject({ values: [null, 0, 0], total: null })
})

test('archived teams and categories stay while something active counts in them', async () => {
  const by = recorderOn('2026-06-01')
  const silent = choices.teams.find((team) => team.slug === 'silent')?.id ?? 0
  const orders = choices.teams.find((team) => team.slug === 'orders')?.id ?? 0
  await archiveTeam(db, by, silent)
  await archiveTeam(db, by, orders)
  await archiveCategory(db, by, 1)
  const teams = await listBacklogTeams(db)
  const categories = await listBacklogCategories(db)
  const asked = { ...plainAddress, heat: 'count' } as const
  const heat = await getHeatMap(db, { ...asked, states: ['unplanned'] }, teams, categories)
  expect(heat.categoryIds).toEqual([1, 2, 3])
  expect(heat.rows.map((row) => row.teamId)).toContain(orders)
  expect(heat.rows.map((row) => row.teamId)).not.toContain(silent)
  const empty = await getHeatMap(db, { ...asked, states: [] }, teams, categories)
  expect(empty.categoryIds).toEqual([2, 3])
  expect(empty.rows.map((row) => row.teamId)).not.toContain(orders)
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
