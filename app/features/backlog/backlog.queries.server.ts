import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#db/transaction.ts'
import type { BacklogSort } from './backlog-address.ts'
import { type BacklogCursor, type SortedBy, writeCursor } from './backlog-cursor.ts'
import { type BacklogRow, type RowContent, rowColumns } from './backlog-rows.queries.server.ts'
import type { Condition } from './condition.queries.server.ts'
import { type Order, orderBy, orderOfTooMany } from './order.queries.server.ts'
import { type BacklogScope, hasTwoWays, inScope } from './scope.queries.server.ts'
import { type BacklogTotals, countBacklog } from './totals.queries.server.ts'

export const painPointsAPage = 50

/** One page and the cursors to the pages around it; null where there is none. */
export type BacklogSlice = {
  rows: BacklogRow[]
  before: string | null
  after: string | null
  totals: BacklogTotals
  /** In which order the rows stand: too many to rank by their match stand by when they were last heard. */
  sortedBy: SortedBy
}

export type Listing = RowContent & {
  sort: BacklogSort
  isReversed: boolean
  cursor: BacklogCursor | null
  limit: number
}

type Keyed = BacklogRow & { orderKey: string }

/**
 * The pain points in scope, one page on either side of a cursor, in one order with ties by id. What there is in all is
 * counted beside it; too many to rank by their match are taken by when they were last heard.
 */
export async function listBacklog(db: Db, scope: BacklogScope, listing: Listing): Promise<BacklogSlice> {
  const counting = countBacklog(db, scope)
  const isMany = hasTwoWays(scope) && (await counting).painPoints === null
  const [totals, slice] = await Promise.all([
    counting,
    listBacklogRows(db, scope, { ...listing, sort: sortOf(listing, isMany) }, isMany ? 'read' : 'found'),
  ])
  return { ...slice, totals }
}

function sortOf({ sort, cursor }: Listing, isMany: boolean): BacklogSort {
  if (sort !== 'match') return sort
  // Pages begun in one order go on in it, whatever became of their number since.
  return cursor?.sort ?? (isMany ? orderOfTooMany : 'match')
}

/** One page without counting. */
export async function listBacklogRows(
  db: Db,
  scope: BacklogScope,
  listing: Listing,
  way: keyof Condition = 'read',
): Promise<Omit<BacklogSlice, 'totals'>> {
  const order = orderBy(listing.sort, listing.isReversed, scope)
  const direction = isUpward(order, listing) ? sql`asc` : sql`desc`
  const shown = order.isAscending ? sql`asc` : sql`desc`
  const { rows } = await sql<Keyed>`
    with recursive page as (
      select s.pain_point_id, ${order.key} as order_key from standings s ${order.join}
      where ${beyond(order, listing)} and ${inScope(scope, way)}
      order by ${order.key} ${direction}, s.pain_point_id ${direction} limit ${listing.limit + 1}
    ),
    family as (
      select pain_point_id as root_id, pain_point_id as member_id from page
      union
      select root_id, source_id from family join merges on target_id = member_id and undone_at is null
    )
    select ${rowColumns(listing, scope.texts)}
    from page join standings s on s.pain_point_id = page.pain_point_id
    join pain_points on pain_points.id = page.pain_point_id
    order by page.order_key ${shown}, page.pain_point_id ${shown}`.execute(db)
  return sliceOf(rows, listing)
}

/** On the far side of the cursor. */
function beyond(order: Order, listing: Listing): RawBuilder<boolean> {
  const { cursor } = listing
  if (!cursor) return sql`true`
  const comparison = isUpward(order, listing) ? sql`>` : sql`<`
  return sql`(${order.key}, s.pain_point_id) ${comparison} (${cursor.key}::${order.type}, ${cursor.painPointId}::bigint)`
}

function isUpward({ isAscending }: Order, { cursor }: Listing) {
  return isAscending !== (cursor?.direction === 'before')
}

function sliceOf(rows: Keyed[], { cursor, limit, sort, isReversed }: Listing): Omit<BacklogSlice, 'totals'> {
  const sortedBy = { sort, isReversed }
  const isBackward = cursor?.direction === 'before'
  const hasMore = rows.length > limit
  const kept = isBackward ? rows.slice(hasMore ? 1 : 0) : rows.slice(0, limit)
  const first = kept[0]
  const last = kept.at(-1)
  const cursorAt = (row: typeof first) => (row ? writeCursor(sortedBy, row.orderKey, row.id) : null)
  return {
    rows: kept.map(({ orderKey, ...row }) => row),
    before: isBackward ? (hasMore ? cursorAt(first) : null) : cursor ? cursorAt(first) : null,
    after: isBackward || hasMore ? cursorAt(last) : null,
    sortedBy,
  }
}
