import { beforeAll, expect, test } from 'vitest'
import { defaultHeat, type HeatAddress } from '#app/features/heat-map/heat-address.ts'
import { getHeatMap } from '#app/features/heat-map/heat-map.report.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'

const loud = Array.from({ length: 11 }, (_, index) => `loud-${String.fromCharCode(97 + index)}`)
const estimate = { occurrences: 1, per: 'day', minutesEach: 30, people: 1 } as const
/** The loud teams hurt in two categories each, and all the others in the same two. */
const categoriesOf = (slug: string) => (loud.indexOf(slug) % 2 === 0 ? [1, 2] : [2, 3])

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
  const heard: Record<string, number> = {}
  for (const slug of ['able', 'alike', ...loud, 'steady'])
    heard[slug] = await aTeam(db, { slug, name: slug, phase: 'mature' })
  await aTeam(db, { slug: 'silent', name: 'silent', phase: 'pre_launch' })
  const syncId = await aSync(db, { teamIds: Object.values(heard) })
  const tell = (slug: string, categoryId: number, estimated: boolean) =>
    aPainPoint(db, {
      syncId,
      teamIds: [heard[slug] ?? 0],
      categoryIds: [categoryId],
      estimate: estimated ? estimate : null,
    })
  for (const slug of loud) for (const categoryId of categoriesOf(slug)) await tell(slug, categoryId, true)
  await tell('loud-k', 1, true)
  for (const categoryId of [1, 2]) await tell('alike', categoryId, false)
  for (const _time of ['once', 'twice']) await tell('steady', 3, false)
})

async function mapOf(address: Partial<HeatAddress>, limit?: number) {
  const heat = await getHeatMap(db, { ...defaultHeat, order: 'name', ...address }, limit)
  return { ...heat, slugs: heat.rows.map(({ slug }) => slug) }
}

const everyTeam = ['able', 'alike', ...loud, 'silent', 'steady']
const evenly = loud.filter((_, index) => index % 2 === 0)
const oddly = loud.filter((_, index) => index % 2 === 1)

test.each([
  ['hours', 'not estimated is more than nothing, and of equals the first by name stays'],
  ['count', 'of equals the first by name stays'],
] as const)('by %s the twelve teams that hurt most are shown; %s', async (measure, _rule) => {
  const { slugs, teams, worst } = await mapOf({ measure })
  expect(slugs).toEqual(['alike', ...loud])
  expect([teams, worst]).toEqual([everyTeam.length, 12])
})

test('all teams are shown on request', async () => {
  expect((await mapOf({ extent: 'all' })).slugs).toEqual(everyTeam)
})

test('by pain, equal teams are ordered by name, unknown comes before nothing, not heard comes last', async () => {
  expect((await mapOf({ extent: 'all', order: 'hurt' })).slugs).toEqual([
    'loud-k',
    ...loud.slice(0, -1),
    'alike',
    'steady',
    'able',
    'silent',
  ])
})

test('similar teams are adjacent, followed by those without known values, then those not heard', async () => {
  expect((await mapOf({ extent: 'all', order: 'similar' })).slugs).toEqual([
    'loud-k',
    ...evenly.slice(0, -1),
    ...oddly,
    'able',
    'alike',
    'steady',
    'silent',
  ])
})

test('likeness depends on the measure shown', async () => {
  const { slugs } = await mapOf({ extent: 'all', order: 'similar', measure: 'count' })
  expect(slugs).toEqual(['loud-k', 'alike', ...evenly.slice(0, -1), ...oddly, 'steady', 'able', 'silent'])
})

test('a team that was never heard does not take the place of one that was', async () => {
  expect((await mapOf({ phase: 'mature' })).slugs).toEqual(['alike', ...loud])
  expect((await mapOf({ phase: 'pre_launch' })).slugs).toEqual(['silent'])
})

test('colours are scaled to the largest cell of all teams, shown or not', async () => {
  const short = await mapOf({ measure: 'count', phase: 'mature' })
  expect(short.slugs).not.toContain('steady')
  expect(short.greatest).toBe(2)
})

test('the pages together show every team once, in one order and one scale of colours', async () => {
  const pages = [await mapOf({ extent: 'all' }, 6)]
  for (let next = pages[0]?.next ?? null; next !== null; next = pages.at(-1)?.next ?? null)
    pages.push(await mapOf({ extent: 'all', from: next }, 6))
  expect(pages.map(({ from, rows }) => [from, rows.length])).toEqual([
    [0, 6],
    [6, 6],
    [12, 3],
  ])
  expect(pages.flatMap(({ slugs }) => slugs)).toEqual(everyTeam)
  expect(new Set(pages.map(({ greatest }) => greatest)).size).toBe(1)
})

test('a page starting after the last team is the first page', async () => {
  expect((await mapOf({ extent: 'all', from: 500 })).slugs).toEqual(everyTeam)
})
