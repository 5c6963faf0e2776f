import type { ColumnType, GeneratedAlways } from 'kysely'

type Id = GeneratedAlways<number>
type Day = string
type Instant = ColumnType<Date, Date | string, Date | string>

export type MergesTable = {
  id: Id
  sourceId: number
  targetId: number
  mergedOn: Day
  mergedAt: Instant
  mergedBy: string
  undoneAt: Instant | null
  undoneBy: string | null
}

/** Two pain points of which somebody said that they are not the same; the smaller id first. */
export type NotSameTable = { sourceId: number; targetId: number; recordedAt: Instant; recordedBy: string }

/** Two pain points whose titles say the same, the smaller id first; found by a job (0014). */
export type SameProposalsTable = { sourceId: number; targetId: number; likeness: number; matched: string[] }
/** Whose pairs are yet to be found. */
export type SameAwaitingTable = { painPointId: number }

/** A pain point, the target, that began as a part of another; undone it is gone. */
export type SplitsTable = {
  id: Id
  sourceId: number
  targetId: number
  splitOn: Day
  splitAt: Instant
  splitBy: string
  undoneAt: Instant | null
  undoneBy: string | null
}

/** One row for each fact that went along: a mention, a resolution, a category or a link to a ticket. */
export type SplitMovesTable = {
  id: Id
  splitId: number
  /** Of which pain point it was; null for the copy of a resolution that holds for both. */
  fromId: number | null
  mentionId: number | null
  resolutionId: number | null
  categoryId: number | null
  ticketId: number | null
  linkedOn: Day | null
  linkedAt: Instant | null
  linkedBy: string | null
}
