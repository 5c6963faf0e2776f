import type { ColumnType, GeneratedAlways, JSONColumnType } from 'kysely'

/** The figures of a month as they were when it was closed. */
export type ReviewsTable = {
  month: string
  figures: JSONColumnType<object>
  closedAt: ColumnType<Date, Date | string, Date | string>
  closedBy: string
  /** When its latest redaction was made, and by whom; a trigger writes them. */
  redactedAt: GeneratedAlways<Date | null>
  redactedBy: GeneratedAlways<string | null>
}
