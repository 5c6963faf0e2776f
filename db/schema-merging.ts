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

/** Two pain points that somebody marked as not the same; the smaller id first. */
export type NotSameTable = { sourceId: number; targetId: number; recordedAt: Instant; recordedBy: string }

/** Two pain points with similar titles, the smaller id first; found by a job (0014). */
export type SameProposalsTable = { sourceId: number; targetId: number; likeness: number; matched: string[] }
/** Pain points whose pairs are still to be found. */
export type SameAwaitingTable = { painPointId: number }

/** A split: the target was created from a part of the source, and is deleted by an undo. */
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

/** One row for each fact that moved: a mention, a resolution, a category or a link to a ticket. */
export type SplitMovesTable = {
  id: Id
  splitId: number
  /** The pain point it came from; null for the copy of a resolution that holds for both. */
  fromId: number | null
  mentionId: number | null
  resolutionId: number | null
  categoryId: number | null
  ticketId: number | null
  linkedOn: Day | null
  linkedAt: Instant | null
  linkedBy: string | null
}
