import { expect } from 'vitest'
import type { Clause } from '#app/domain/backlog-query/clause.ts'
import { backlogGroups } from '#app/features/backlog/address/backlog-address.ts'
import type { SortedBy } from '#app/features/backlog/address/backlog-cursor.ts'
import { listGroups } from '#app/features/backlog/groups/groups.queries.server.ts'
import { listBacklogRows } from '#app/features/backlog/list/backlog.queries.server.ts'
import { scopeOf } from '#app/features/backlog/scope/scope.queries.server.ts'
import { byKey, groupFitting } from './backlog-groups-reference.ts'
import { hoursCounted, type Listed, sumOfHours } from './backlog-listed.ts'
import { listFitting, ownTeamOf } from './backlog-reference.ts'
import { type DescribedBacklog, listPage, today } from './described-backlog.ts'

export function fittingIn(
  { told, known }: DescribedBacklog,
  clauses: readonly Clause[],
  order: SortedBy,
): Listed[] {
  return listFitting(told, clauses, order, today, known)
}

const about = (hours: number | null) => (hours === null ? null : expect.closeTo(hours, 4))

/** Compares a list, its counts and its hours with what was recorded, with both query plans; returns how many match. */
export async function expectFitting(
  backlog: DescribedBacklog,
  clauses: readonly Clause[],
  order: SortedBy,
): Promise<number> {
  const expected = fittingIn(backlog, clauses, order)
  const ids = expected.map(({ told }) => told.id)
  const { rows, totals, sortedBy } = await listPage(backlog, clauses, order)
  expect(rows.map(({ id }) => id)).toEqual(ids)
  const scope = await scopeOf(backlog.db, clauses, today, backlog.known)
  const listing = { ...order, columns: [], cursor: null, today, limit: 1000 }
  const read = await listBacklogRows(backlog.db, scope, listing, 'scan')
  expect(read.rows.map(({ id }) => id)).toEqual(ids)
  expect(sortedBy).toEqual(order)
  const hours = expected.map((one) => hoursCounted(one, ownTeamOf(clauses, backlog.known)))
  expect(totals).toEqual({
    painPoints: expected.length,
    hoursPerMonth: about(sumOfHours(hours)),
    notEstimated: hours.filter((one) => one === null).length,
  })
  return expected.length
}

/** Compares each grouping of a list with what was recorded. */
export async function expectGroups(backlog: DescribedBacklog, clauses: readonly Clause[]): Promise<void> {
  const scope = await scopeOf(backlog.db, clauses, today, backlog.known)
  const found = fittingIn(backlog, clauses, { sort: 'hours', isReversed: false })
  for (const group of backlogGroups) {
    const groups = (await listGroups(backlog.db, scope, group)) ?? []
    const mostFirst = groups.map(({ hoursPerMonth }) => hoursPerMonth ?? -1)
    expect([group, mostFirst]).toEqual([group, mostFirst.toSorted((a, b) => b - a)])
    const told = groups.map((one) => ({
      ...one,
      key: group === 'ticket' ? (one.key?.toLowerCase() ?? null) : one.key,
    }))
    const expected = groupFitting(found, group, clauses, backlog.known).map((one, index) => ({
      ...one,
      hoursPerMonth: about(one.hoursPerMonth),
      // Two teams of a phase may share one, so a number that is not counted is not given.
      ...(group === 'phase' && told.toSorted(byKey)[index]?.painPoints === null && { painPoints: null }),
    }))
    expect([group, told.toSorted(byKey)]).toEqual([group, expected])
  }
}
