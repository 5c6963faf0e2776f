import { type RawBuilder, sql } from 'kysely'
import type { BacklogSort } from '#app/features/backlog/address/backlog-address.ts'
import {
  type BacklogCursor,
  type SortedBy,
  writeCursor,
} from '#app/features/backlog/address/backlog-cursor.ts'
import type { Access } from '#app/features/backlog/scope/condition.queries.server.ts'
import { type BacklogScope, inScope } from '#app/features/backlog/scope/scope.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { type BacklogRow, type RowContent, rowColumns } from './backlog-rows.queries.server.ts'
import { type Order, orderBy, orderOfTooMany } from './order.queries.server.ts'
import {
  type BacklogTotals,
  countBacklog,
  countedTotals,
  estimateFound,
  foundIn,
  totalsOf,
} from './totals.queries.server.ts'

export const painPointsAPage = 50

/** Fetching so many takes about as long as reading an order that has half of all before them. */
const sortedAtMost = 15_000

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

/** As it is read. */
type Keyed = BacklogRow & { orderKey: string; place: number }

/**
 * The pain points in scope, one page on either side of a cursor, in one order with ties by id. What there is in all is
 * counted beside it; too many to rank by their match are taken by when they were last heard.
 */
export async function listBacklog(db: Db, scope: BacklogScope, listing: Listing): Promise<BacklogSlice> {
  if (scope.inCells) {
    const [totals, slice] = await Promise.all([countBacklog(db, scope), listBacklogRows(db, scope, listing)])
    return { ...slice, totals }
  }
  const few = await listFound(db, scope, { ...listing, sort: sortOf(listing, 'match') })
  if (few.totals.painPoints !== null) return few
  const many = { ...listing, sort: sortOf(listing, orderOfTooMany) }
  return { ...(await listMany(db, scope, many)), totals: few.totals }
}

/**
 * Too many to be counted. Not many more are quicker sorted than read in their order, which may put last what is asked
 * for: what came back is old, and with the youngest first half a million would be read before it. Most hours first
 * puts last nothing that people ask for.
 */
async function listMany(
  db: Db,
  scope: BacklogScope,
  listing: Listing,
): Promise<Omit<BacklogSlice, 'totals'>> {
  const isUsualOrder = listing.sort === 'hours' && !listing.isReversed
  if (!isUsualOrder && (await areFewToSort(db, scope))) {
    const { totals, ...sorted } = await listFound(db, { ...scope, countedAtMost: sortedAtMost }, listing)
    if (totals.painPoints !== null) return sorted
  }
  return listBacklogRows(db, scope, listing)
}

/** There are more than are counted: an estimate of fewer is none. Of texts there is no good one. */
async function areFewToSort(db: Db, scope: BacklogScope): Promise<boolean> {
  if (scope.text) return false
  const estimate = await estimateFound(db, scope)
  return estimate > scope.countedAtMost && estimate <= sortedAtMost
}

/** Pages begun in one order go on in it, whatever became of their number since. */
function sortOf({ sort, cursor }: Listing, first: BacklogSort): BacklogSort {
  return sort === 'match' ? (cursor?.sort ?? first) : sort
}

/** What is found, looked up once to be counted and sorted; without rows when it is too much for that. */
async function listFound(db: Db, scope: BacklogScope, listing: Listing): Promise<BacklogSlice> {
  const order = orderBy(listing.sort, listing.isReversed, scope, 'lookup')
  const isCounted = sql<boolean>`(select "painPoints" from totals) <= ${scope.countedAtMost}`
  const found = pageOf(sql`found s`, withMore(order, sql`s.key`), order, listing, [isCounted])
  const { rows } = await sql<{ totals: BacklogTotals } & (Keyed | { id: null })>`
    with found as materialized (${foundIn(scope, order.key)}),
    totals as materialized (${totalsOf(sql`found`)}),
    ${found}
    select row_to_json(totals) as totals, listed.*
    from totals left join (${rowsOfPage(order, listing, scope)}) as listed on true order by place`.execute(db)
  const listed = rows.flatMap(({ totals, ...row }) => (row.id === null ? [] : [row]))
  return {
    ...sliceOf(listed, listing),
    totals: countedTotals(
      rows.map(({ totals }) => totals),
      scope,
    ),
  }
}

/** One page without counting. */
export async function listBacklogRows(
  db: Db,
  scope: BacklogScope,
  listing: Listing,
  access: Access = 'scan',
): Promise<Omit<BacklogSlice, 'totals'>> {
  const order = orderBy(listing.sort, listing.isReversed, scope, 'scan')
  const conditions = [...(scope.bounds[listing.sort] ?? []), inScope(scope, access)]
  const page = pageOf(sql`summaries s`, withMore(order, order.key), order, listing, conditions)
  const { rows } = await sql<Keyed>`
    with ${page}
    ${rowsOfPage(order, listing, scope)} order by place`.execute(db)
  return sliceOf(rows, listing)
}

/** The key of rows whose own part of it is read already. */
function withMore({ more }: Order, key: RawBuilder<unknown>): RawBuilder<unknown> {
  return more ? sql`(${key} + ${more})` : key
}

/** The keys of a page and one more. */
function pageOf(
  source: RawBuilder<unknown>,
  key: RawBuilder<unknown>,
  order: Order,
  listing: Listing,
  conditions: RawBuilder<boolean>[],
): RawBuilder<unknown> {
  const direction = isUpward(order, listing) ? sql`asc` : sql`desc`
  return sql`page as (
      select s.pain_point_id, ${key} as order_key from ${source}
      where ${sql.join([beyond(key, order, listing), ...conditions], sql` and `)}
      order by order_key ${direction}, pain_point_id ${direction} limit ${listing.limit + 1}
    )`
}

function rowsOfPage(order: Order, listing: Listing, scope: BacklogScope): RawBuilder<unknown> {
  const shown = order.isAscending ? sql`asc` : sql`desc`
  return sql`
    select ${rowColumns(listing, scope)},
      row_number() over (order by page.order_key ${shown}, page.pain_point_id ${shown}) as place
    from page join summaries s on s.pain_point_id = page.pain_point_id
    join pain_points on pain_points.id = page.pain_point_id`
}

/** On the far side of the cursor. */
function beyond(key: RawBuilder<unknown>, order: Order, listing: Listing): RawBuilder<boolean> {
  const { cursor } = listing
  if (!cursor) return sql`true`
  const comparison = isUpward(order, listing) ? sql`>` : sql`<`
  return sql`(${key}, s.pain_point_id) ${comparison} (${cursor.key}::${order.type}, ${cursor.painPointId}::bigint)`
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
    rows: kept.map(({ orderKey, place, ...row }) => row),
    before: isBackward ? (hasMore ? cursorAt(first) : null) : cursor ? cursorAt(first) : null,
    after: isBackward || hasMore ? cursorAt(last) : null,
    sortedBy,
  }
}
