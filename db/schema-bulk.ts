import type { ColumnType, GeneratedAlways, JSONColumnType } from 'kysely'

type Instant = ColumnType<Date, Date | string, Date | string>

/** One act on many pain points. */
export type BulkChangesTable = {
  id: GeneratedAlways<number>
  kind: string
  act: JSONColumnType<object>
  /** How many pain points were chosen; of these so many changed, the others needed no change. */
  chosen: number
  changed: number
  /** Chosen, but deleted in the meantime. */
  leftOut: number
  madeAt: Instant
  madeBy: string
  undoneAt: Instant | null
  undoneBy: string | null
  /** How many had been changed since and were not restored by the undo. */
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
