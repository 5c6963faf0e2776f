import type { ColumnType, Generated, GeneratedAlways, JSONColumnType, Selectable } from 'kysely'
import type {
  ApiTokensTable,
  ApiTokenUsesTable,
  AttemptsTable,
  CredentialsTable,
  LastSeenTable,
  OneTimeLinksTable,
  PeopleTable,
  SessionsTable,
  VerificationsTable,
} from './schema-accounts.ts'
import type { BulkChangeItemsTable, BulkChangesTable } from './schema-bulk.ts'
import type { DerivedTables } from './schema-derived.ts'
import type {
  MergesTable,
  NotSameTable,
  SameAwaitingTable,
  SameProposalsTable,
  SplitMovesTable,
  SplitsTable,
} from './schema-merging.ts'
import type { RedactionPlacesTable, RedactionsTable } from './schema-redaction.ts'
import type { ReviewsTable } from './schema-reviews.ts'
import type {
  AgendaBlocksTable,
  AgendaTemplatesTable,
  AlertVerdictsTable,
  NotesTable,
  SyncAttendeesTable,
  SyncsTable,
  SyncTeamsTable,
} from './schema-syncs.ts'
import type { SavedViewsTable, ViewDefaultsTable, ViewPinsTable } from './schema-views.ts'

type Day = string
type Month = string
type Instant = ColumnType<Date, Date | string, Date | string>

type Id = GeneratedAlways<number>

export type OrganisationTable = {
  id: Generated<number>
  name: Generated<string>
  timeZone: Generated<string>
  defaultLanguage: Generated<'ja' | 'en'>
  workingDaysPerMonth: Generated<number>
  hoursPerPersonMonth: Generated<number>
  toilBudgetShare: Generated<number>
  anyoneMayView: Generated<boolean>
  passwordsAllowed: Generated<boolean>
}

export type TeamsTable = {
  id: Id
  slug: string
  name: string
  phase: 'pre_launch' | 'launched' | 'mature'
  headcount: number | null
  cadenceDays: number
  createdOn: Day
  createdAt: Instant
  createdBy: string
  archivedAt: Instant | null
}

export type CategoryColour = 'vermillion' | 'blue' | 'green' | 'purple' | 'orange' | 'sky' | 'yellow' | 'grey'

export type CategoriesTable = {
  id: Id
  slug: string
  nameEn: string
  nameJa: string
  colour: CategoryColour
  createdAt: Instant
  createdBy: string
  archivedAt: Instant | null
}

/** One row for each form sent: the key made by the client, and what was answered. */
export type SubmissionsTable = {
  key: string
  result: JSONColumnType<object>
  submittedAt: Instant
  submittedBy: string
}

export type PainPointsTable = {
  id: Id
  title: string
  /** Markdown. */
  notes: string | null
  createdAt: Instant
  createdBy: string
}
/** What a title is about; `version` 0 until that is found (0011). */
export type SimilarTermsTable = { painPointId: number; version: number; terms: string[]; weights: number[] }
/** In how many titles a term is; the empty term is in all of them. */
export type SimilarTermCountsTable = { term: string; painPoints: number }

export type PainPointCategoriesTable = { painPointId: number; categoryId: number }

export type MentionsTable = {
  id: Id
  painPointId: number
  /** Null where the team said it outside a sync. */
  syncId: number | null
  teamId: number
  heardOn: Day
  severity: 'low' | 'medium' | 'high' | 'critical'
  quote: string | null
  occurrences: number | null
  per: 'day' | 'week' | 'month' | null
  minutesEach: number | null
  people: number | null
  agendaBlockId: number | null
  recordedAt: Instant
  recordedBy: string
}

export type KnownByTable = { painPointId: number; name: string; recordedAt: Instant; recordedBy: string }

export type ResolutionsTable = {
  id: Id
  painPointId: number
  kind: 'relieved' | 'declined'
  reason: string | null
  syncId: number | null
  teamId: number | null
  resolvedOn: Day
  recordedAt: Instant
  recordedBy: string
}

export type Tracker =
  | 'github'
  | 'gitlab'
  | 'jira'
  | 'linear'
  | 'backlog'
  | 'redmine'
  | 'azure_devops'
  | 'shortcut'
  | 'link'

export type TicketsTable = {
  id: Id
  url: string
  tracker: Tracker
  key: string
  createdOn: Day
  createdAt: Instant
  createdBy: string
}

export type TicketLinksTable = {
  ticketId: number
  painPointId: number
  linkedOn: Day
  linkedAt: Instant
  linkedBy: string
}

/** What was last seen of each ticket; `unknown` without a day when nobody has looked at it. */
export type LatestOutcomesView = {
  ticketId: number
  outcome: TicketOutcomesTable['outcome']
  observedOn: Day | null
}
export type TicketOutcomesTable = {
  id: Id
  ticketId: number
  outcome: 'open' | 'done' | 'not_planned' | 'duplicate' | 'deleted' | 'unknown'
  observedOn: Day
  observedAt: Instant
  observedBy: string
}

export type DecisionsTable = {
  id: Id
  syncId: number | null
  reviewMonth: Month | null
  text: string
  owner: string | null
  dueOn: Day | null
  decidedOn: Day
  agendaBlockId: number | null
  recordedAt: Instant
  recordedBy: string
  doneOn: Day | null
  doneAt: Instant | null
  doneBy: string | null
}

export type Database = DerivedTables & {
  organisation: OrganisationTable
  teams: TeamsTable
  categories: CategoriesTable
  submissions: SubmissionsTable
  agendaTemplates: AgendaTemplatesTable
  agendaBlocks: AgendaBlocksTable
  syncs: SyncsTable
  /** Those in which something was recorded, or that were closed: a view. */
  heardSyncs: SyncsTable
  latestOutcomes: LatestOutcomesView
  syncTeams: SyncTeamsTable
  syncAttendees: SyncAttendeesTable
  notes: NotesTable
  alertVerdicts: AlertVerdictsTable
  painPoints: PainPointsTable
  painPointCategories: PainPointCategoriesTable
  mentions: MentionsTable
  similarTerms: SimilarTermsTable
  similarTermCounts: SimilarTermCountsTable
  knownBy: KnownByTable
  resolutions: ResolutionsTable
  merges: MergesTable
  splits: SplitsTable
  splitMoves: SplitMovesTable
  notSame: NotSameTable
  sameProposals: SameProposalsTable
  sameAwaiting: SameAwaitingTable
  tickets: TicketsTable
  ticketLinks: TicketLinksTable
  ticketOutcomes: TicketOutcomesTable
  decisions: DecisionsTable
  reviews: ReviewsTable
  people: PeopleTable
  lastSeen: LastSeenTable
  sessions: SessionsTable
  credentials: CredentialsTable
  verifications: VerificationsTable
  oneTimeLinks: OneTimeLinksTable
  apiTokens: ApiTokensTable
  apiTokenUses: ApiTokenUsesTable
  attempts: AttemptsTable
  bulkChanges: BulkChangesTable
  bulkChangeItems: BulkChangeItemsTable
  savedViews: SavedViewsTable
  viewPins: ViewPinsTable
  viewDefaults: ViewDefaultsTable
  redactions: RedactionsTable
  redactionPlaces: RedactionPlacesTable
}

export type Organisation = Selectable<OrganisationTable>
export type Team = Selectable<TeamsTable>
export type Category = Selectable<CategoriesTable>
