// Tables kept from the facts (db/derived), the way an index is kept; no command writes them.

import type { Generated } from 'kysely'

type Day = string

export type SummaryState = 'unplanned' | 'in_progress' | 'to_confirm' | 'stranded' | 'relieved' | 'declined'

export type SummariesTable = {
  painPointId: number
  state: SummaryState
  cameBack: boolean
  severityRank: number
  hoursPerMonth: number | null
  notEstimatedTeams: number
  teams: number
  mentions: number
  firstHeardOn: Day
  lastHeardOn: Day
  teamIds: number[]
  categoryIds: number[]
  /** Year × 12 + month of every month in which it was mentioned. */
  heardMonths: number[]
  /** How often in each of them. */
  heardCounts: number[]
  /** How many serve it. */
  tickets: number
  /** How many people. */
  knownBy: number
}

/** What a pain point is read as after merges: itself, or what it was merged into, followed to the end. */
export type PainPointRootsTable = { painPointId: number; rootId: number; isMerged: boolean }

/** What a search reads of a pain point: its titles, notes and quotes, folded. */
export type SearchTextsTable = {
  painPointId: number
  text: string
}

export type TeamSummariesTable = {
  painPointId: number
  teamId: number
  mentions: number
  firstHeardOn: Day
  lastHeardOn: Day
  severityRank: number
  hoursPerMonth: number | null
}

export type ToilSpansTable = {
  painPointId: number
  teamId: number
  fromMonth: Day
  untilMonth: Day | null
  hoursPerMonth: number | null
  categoryIds: number[]
}

/** In which state a pain point was, the earliest first; what was merged into it is read as part of it. */
export type StateSpansTable = {
  painPointId: number
  fromDay: Day
  /** Not included; null: it still is. */
  untilDay: Day | null
  state: SummaryState
  /** By then, as hasComeBack() has it. */
  cameBack: boolean
}

/** Pain points whose summaries are to be derived again, each by the transaction that changed its facts. */
export type ChangedPainPointsTable = {
  /** The number of the transaction, as the database counts them. */
  markedIn: Generated<string>
  painPointId: number
}

/** By which rules the summaries are derived. One row. */
export type SummaryRulesTable = {
  version: number
  /** While all are derived again: up to which pain point that is done. Null: all of them. */
  derivedUpTo: number | null
}

export type HeatCellsTable = {
  teamId: number
  /** Null: the whole team, each pain point once whatever its categories. */
  categoryId: number | null
  state: SummaryState
  /** Of the pain point, whichever team said so. Null: whatever it is. */
  severityRank: number | null
  painPoints: number
  notEstimated: number
  /** Those which this team itself calls high or critical. */
  severe: number
  hoursPerMonth: number
  /** Those which this team was the first to mention: of all teams together each pain point is counted once. */
  firsts: number
  firstsNotEstimated: number
}

/** By how much a team's toil changes with a month; what counts in a month is the sum of the steps up to it. */
export type ToilStepsTable = {
  teamId: number
  /** Null: the whole team, each pain point once whatever its categories. */
  categoryId: number | null
  /** Its first day. */
  month: Day
  painPoints: number
  notEstimated: number
  hoursPerMonth: number
}

/** A row by its columns in SQL; days and instants are texts. */
export type AuditedRow = Record<string, string | number | boolean | null>

/** One for each row that was added, changed or taken away, by whom, and in which request. */
export type AuditEventsTable = {
  id: number
  recordedAt: Date
  actorId: string | null
  actorName: string
  requestId: string | null
  action: 'added' | 'changed' | 'removed'
  tableName: string
  /** The row's primary key; of several columns they stand in their order with a slash between. */
  subjectId: string
  /** The pain points whose history this is part of. */
  painPointIds: number[] | null
  /** Of a changed row its names and references as they are now; of others they stand in `after` or `before`. */
  about: AuditedRow | null
  /** Of a changed row only the columns that changed. A secret is '…'. */
  before: AuditedRow | null
  after: AuditedRow | null
}

/** How many changes a sync has seen; its row is locked by whoever makes the next. */
export type SyncClocksTable = { syncId: number; seq: number; tickedAt: Date }

/** The latest changes of a sync, numbered without a gap in the order in which they became visible. */
export type SyncChangesTable = {
  syncId: number
  seq: number
  subject: 'sync' | 'painPoint' | 'resolution' | 'note' | 'decision' | 'verdict'
  subjectId: number
  /** The form or line that made it. */
  submissionKey: string | null
}

export type DerivedTables = {
  painPointRoots: PainPointRootsTable
  summaries: SummariesTable
  teamSummaries: TeamSummariesTable
  toilSpans: ToilSpansTable
  stateSpans: StateSpansTable
  heatCells: HeatCellsTable
  toilSteps: ToilStepsTable
  searchTexts: SearchTextsTable
  changedPainPoints: ChangedPainPointsTable
  summaryRules: SummaryRulesTable
  auditEvents: AuditEventsTable
  syncClocks: SyncClocksTable
  syncChanges: SyncChangesTable
}
