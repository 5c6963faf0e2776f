import type { Clause } from '#app/domain/backlog-query/clause.ts'
import { phases } from '#app/domain/pain-points/phase.ts'
import { backlogColumns, defaultSortOf } from '#app/features/backlog/address/backlog-address.ts'
import {
  type BacklogCursor,
  parseCursor,
  type SortedBy,
} from '#app/features/backlog/address/backlog-cursor.ts'
import {
  type BacklogSlice,
  type Listing,
  listBacklog,
} from '#app/features/backlog/list/backlog.queries.server.ts'
import type { Known } from '#app/features/backlog/scope/choices.queries.server.ts'
import {
  listBacklogCategories,
  listBacklogTeams,
} from '#app/features/backlog/scope/choices.queries.server.ts'
import { scopeOf } from '#app/features/backlog/scope/scope.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { type RandomFacts, recordMany } from './random-backlog.ts'
import { teamSlugs } from './random-clauses.ts'

export const today = '2026-07-01'

/** A database with a random backlog, the same every time, and the same backlog in plain values. */
export type DescribedBacklog = { db: Db; told: RandomFacts[]; known: Known; teamIds: number[] }

/** Five teams in three phases that are heard, and one that never is. */
export async function recordBacklog(db: Db, count: number): Promise<DescribedBacklog> {
  const teamIds: number[] = []
  for (const [index, slug] of teamSlugs.entries())
    teamIds.push(await aTeam(db, { slug, name: slug, phase: phases[index % 3] }))
  await aTeam(db, { slug: 'silent', name: 'Silent' })
  const told = await recordMany(db, teamIds, count)
  const known = { teams: await listBacklogTeams(db), categories: await listBacklogCategories(db) }
  return { db, told, known, teamIds }
}

/** An order that a query can be listed in: without a text there is nothing to match. */
export function orderFor(clauses: readonly Clause[], { sort, isReversed }: SortedBy): SortedBy {
  return { sort: sort === 'match' ? defaultSortOf(clauses) : sort, isReversed }
}

export async function listPage(
  { db, known }: Pick<DescribedBacklog, 'db' | 'known'>,
  clauses: readonly Clause[],
  listing: SortedBy & Partial<Listing>,
): Promise<BacklogSlice> {
  const scope = await scopeOf(db, clauses, today, known)
  return listBacklog(db, scope, { columns: backlogColumns, cursor: null, today, limit: 1000, ...listing })
}

type Walk = { limit: number; between?: () => Promise<void> }

/** All pages from the first to the last by their cursors, with an action between two. */
export async function walkForth(
  backlog: Pick<DescribedBacklog, 'db' | 'known'>,
  clauses: readonly Clause[],
  order: SortedBy,
  { limit, between }: Walk,
): Promise<BacklogSlice[]> {
  const pages = [await listPage(backlog, clauses, { ...order, limit })]
  for (let after = pages[0]?.after; after; after = pages.at(-1)?.after) {
    await between?.()
    const cursor = cursorIn(order, 'after', after)
    pages.push(await listPage(backlog, clauses, { ...order, limit, cursor }))
  }
  return pages
}

/** All pages from one back to the first, in the order of the list. */
export async function walkBack(
  backlog: Pick<DescribedBacklog, 'db' | 'known'>,
  clauses: readonly Clause[],
  order: SortedBy,
  { last, limit, between }: Walk & { last: BacklogSlice },
): Promise<BacklogSlice[]> {
  const pages = [last]
  for (let before = last.before; before; before = pages[0]?.before ?? null) {
    await between?.()
    const cursor = cursorIn(order, 'before', before)
    pages.unshift(await listPage(backlog, clauses, { ...order, limit, cursor }))
  }
  return pages
}

export const idsOf = (pages: Pick<BacklogSlice, 'rows'>[]) =>
  pages.flatMap(({ rows }) => rows.map(({ id }) => id))

function cursorIn(order: SortedBy, direction: BacklogCursor['direction'], text: string): BacklogCursor {
  const cursor = parseCursor(text, direction, order)
  if (!cursor) throw new Error('the cursor of a page can be read')
  return cursor
}
