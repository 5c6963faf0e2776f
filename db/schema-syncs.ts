import type { ColumnType, GeneratedAlways } from 'kysely'

type Day = string
type Instant = ColumnType<Date, Date | string, Date | string>
type Id = GeneratedAlways<number>

export type AgendaTemplatesTable = {
  id: Id
  slug: string
  nameEn: string
  nameJa: string
  archivedAt: Instant | null
  suggestedForPhase: 'pre_launch' | 'launched' | 'mature' | null
}

export type AgendaBlocksTable = {
  id: Id
  templateId: number
  position: number
  nameEn: string
  nameJa: string
  entryConditionEn: string | null
  entryConditionJa: string | null
  archivedAt: Instant | null
}

export type SyncsTable = {
  id: Id
  heldOn: Day
  templateId: number
  facilitator: string | null
  createdAt: Instant
  createdBy: string
  closedAt: Instant | null
}

export type SyncTeamsTable = { syncId: number; teamId: number }
export type SyncAttendeesTable = { syncId: number; position: number; name: string }

export type NotesTable = {
  id: Id
  syncId: number
  agendaBlockId: number | null
  body: string
  recordedAt: Instant
  recordedBy: string
}

export type AlertVerdictsTable = {
  id: Id
  syncId: number
  agendaBlockId: number | null
  alert: string
  verdict: 'keep' | 'fix' | 'delete'
  recordedAt: Instant
  recordedBy: string
}
