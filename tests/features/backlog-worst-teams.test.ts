import { beforeAll, expect, test } from 'vitest'
import { type BacklogAddress, plainAddress } from '#app/features/backlog/backlog-address.ts'
import { listBacklogCategories, listBacklogTeams } from '#app/features/backlog/choices.queries.server.ts'
import { getHeatMap } from '#app/features/backlog/heat-map.report.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'

const loud = Array.from({ length: 11 }, (_, index) => `loud-${String.fromCharCode(97 + index)}`)
const estimate = { occurrences: 1, per: 'day', minutesEach: 30, people: 1 } as const

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
  const heard: Record<string, number> = {}
  for (const slug of ['able', 'alike', ...loud, 'steady'])
    heard[slug] = await aTeam(db, { slug, name: slug, phase: 'mature' })
  await aTeam(db, { slug: 'silent', name: 'silent', phase: 'pre_launch' })
  const syncId = await aSync(db, { teamIds: Object.values(heard) })
  const tell = (slug: string, categoryIds: number[], estimated: boolean) =>
    aPainPoint(db, {
      syncId,
      teamIds: [heard[slug] ?? 0],
      categoryIds,
      estimate: estimated ? estimate : null,
    })
  for (const slug of loud) for (const categoryId of [1, 2, 3]) await tell(slug, [categoryId], true)
  for (const categoryId of [1, 2]) await tell('alike', [categoryId], false)
  for (const _time of ['once', 'twice']) await tell('steady', [1], false)
})

async function heatOf(address: Partial<BacklogAddress>) {
  const [teams, categories] = await Promise.all([listBacklogTeams(db), listBacklogCategories(db)])
  const heat = await getHeatMap(db, { ...plainAddress, ...address, states: ['unplanned'] }, teams, categories)
  return { ...heat, slugs: heat.rows.map(({ teamId }) => teams.find(({ id }) => id === teamId)?.slug) }
}

const everyTeam = ['able', 'alike', ...loud, 'silent', 'steady']

test.each([
  ['hours', 'not estimated is more than nothing, and of equals the first by name stays'],
  ['count', 'of equals the first by name stays'],
] as const)('by %s the twelve teams that hurt most are shown, by name; %s', async (heat, _rule) => {
  const { slugs, teams, worst } = await heatOf({ heat })
  expect(slugs).toEqual(['alike', ...loud])
  expect([teams, worst]).toEqual([everyTeam.length, 12])
})

test('all teams are shown when all are asked for', async () => {
  expect((await heatOf({ map: 'all' })).slugs).toEqual(everyTeam)
})

test.each([
  ['one that would not be among them is shown too', 'silent', ['alike', ...loud, 'silent']],
  ['one that is among them anyway is there once', 'alike', ['alike', ...loud]],
])('of the team the list is narrowed to, %s', async (_rule, team, shown) => {
  expect((await heatOf({ team })).slugs).toEqual(shown)
})

test('a team that was never heard does not take the place of one that was', async () => {
  expect((await heatOf({ category: 'alerts', phase: 'mature' })).slugs).toEqual(['alike', ...loud])
  expect((await heatOf({ phase: 'pre_launch' })).slugs).toEqual(['silent'])
})

test('the colours are measured by the greatest cell of all teams, shown or not', async () => {
  const short = await heatOf({ heat: 'count' })
  expect(Math.max(...short.rows.flatMap(({ values }) => values.map(Number)))).toBe(1)
  expect(short.greatest).toBe(2)
  expect((await heatOf({ heat: 'count', map: 'all' })).greatest).toBe(2)
})
