import type { ColumnType, GeneratedAlways } from 'kysely'

/** That something was redacted: by whom, when and why, and never what. */
export type RedactionsTable = {
  id: GeneratedAlways<number>
  /** The person whose name and address it was; null for any other text. */
  personId: string | null
  reason: string
  places: number
  redactedAt: ColumnType<Date, Date, never>
  redactedBy: string
}

/** How many rows of which column, 'mentions.quote'. */
export type RedactionPlacesTable = { redactionId: number; place: string; places: number }
