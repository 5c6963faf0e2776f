import type { ColumnType, GeneratedAlways, JSONColumnType } from 'kysely'

type Instant = ColumnType<Date, Date | string, Date | string>

/** What somebody did to many pain points at once. */
export type BulkChangesTable = {
  id: GeneratedAlways<number>
  kind: string
  act: JSONColumnType<object>
  /** How many pain points were chosen; of these so many changed, the others were so already. */
  chosen: number
  changed: number
  /** Chosen, but taken back meanwhile. */
  leftOut: number
  madeAt: Instant
  madeBy: string
  undoneAt: Instant | null
  undoneBy: string | null
  /** How many were changed since and stayed when it was undone. */
  kept: number | null
}

/** One row for each fact that a bulk change wrote. */
export type BulkChangeItemsTable = {
  id: GeneratedAlways<number>
  bulkChangeId: number
  painPointId: number
  what: string
  fact: JSONColumnType<object>
}
