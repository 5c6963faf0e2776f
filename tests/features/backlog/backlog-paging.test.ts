import { beforeAll, describe, expect, test } from 'vitest'
import { readQuery } from '#app/domain/backlog-query/read-query.ts'
import { backlogSorts } from '#app/features/backlog/address/backlog-address.ts'
import type { SortedBy } from '#app/features/backlog/address/backlog-cursor.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import {
  type DescribedBacklog,
  idsOf,
  listPage,
  recordBacklog,
  walkBack,
  walkForth,
} from './described-backlog.ts'

let backlog: DescribedBacklog
let syncId: number
beforeAll(async () => {
  backlog = await recordBacklog(await openTestDatabase(), 40)
  syncId = await aSync(backlog.db, { teamIds: backlog.teamIds, heldOn: '2026-02-20' })
})

let recorded = 0
/** Two more, one of them with slightly larger values each time, so that each lands on another place. */
async function recordTwo() {
  recorded += 1
  const { db, teamIds } = backlog
  const estimate = { occurrences: recorded, per: 'month', minutesEach: 60, people: 1 } as const
  const teams = teamIds.slice(0, 1 + (recorded % 4))
  await aPainPoint(db, { syncId, teamIds: teams, title: `デプロイ ${recorded}`, estimate, severity: 'high' })
  await aPainPoint(db, { syncId, teamIds: teams.slice(0, 1), title: 'Slow', severity: 'low' })
}

/** The rows that were there all along keep their order, and none appears twice. */
function expectWhole(seen: number[], before: number[]) {
  expect(new Set(seen).size).toBe(seen.length)
  const known = new Set(before)
  expect(seen.filter((id) => known.has(id))).toEqual(before)
}

const orders = backlogSorts.flatMap((sort): SortedBy[] => [
  { sort, isReversed: false },
  { sort, isReversed: true },
])

describe('rows recorded between two pages make no page miss or repeat a row', () => {
  test.each(orders)('by $sort, reversed: $isReversed', async (order) => {
    const { clauses } = readQuery(order.sort === 'match' ? 'デプ' : '', backlog.known)
    const all = async () => idsOf([await listPage(backlog, clauses, order)])
    const limit = Math.ceil((await all()).length / 4)

    const before = await all()
    const forth = await walkForth(backlog, clauses, order, { limit, between: recordTwo })
    expect(forth.length).toBeGreaterThan(3)
    expectWhole(idsOf(forth), before)

    const last = forth.at(-1)
    if (!last) throw new Error('there is always a page')
    const since = await all()
    const there = since.slice(0, since.indexOf(last.rows.at(-1)?.id ?? 0) + 1)
    const back = await walkBack(backlog, clauses, order, { last, limit, between: recordTwo })
    expectWhole(idsOf(back), there)
  })
})

test('a page before the first or after the last is empty', async () => {
  const order: SortedBy = { sort: 'mentions', isReversed: false }
  const place = { ...order, painPointId: 1 }
  for (const [direction, key] of [
    ['before', '999999999'],
    ['after', '0'],
  ] as const) {
    const page = await listPage(backlog, [], { ...order, cursor: { ...place, direction, key } })
    expect(page).toMatchObject({ rows: [], before: null, after: null })
  }
})
