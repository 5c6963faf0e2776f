import type { Day } from '#app/domain/calendar/day.ts'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { Verdict } from '#app/domain/syncs/alert-verdict.ts'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import type { Tracker } from '#app/domain/tickets/ticket-address.ts'
import type { CategoryColour } from '#db/schema.ts'

/** A record of a sync by its kind and its row: 'note:3'; a pain point once, however many teams mention it. */
export type LineId = `${LineKind}:${number}`
export type LineKind = 'painPoint' | 'resolution' | 'note' | 'decision' | 'verdict'

type Recorded = {
  id: LineId
  /** The text as shown. */
  text: string
  agendaBlockId: number | null
  recordedAt: string
  recordedBy: string
}

export type HeardLine = Recorded & {
  kind: 'painPoint'
  /** The root, after merges. */
  painPointId: number
  /** Whether nobody mentioned it before this sync. */
  isNew: boolean
  quote: string | null
  severity: Severity
  hoursPerMonth: number | null
  teams: string[]
  categories: { id: number; slug: string; nameEn: string; nameJa: string; colour: CategoryColour }[]
  tickets: { id: number; url: string; tracker: Tracker; key: string; outcome: Outcome }[]
  knownBy: string[]
  /** The line that gives this record, for editing. */
  written: string
}

export type ResolutionLine = Recorded & {
  kind: 'resolution'
  painPointId: number
  resolution: 'relieved' | 'declined'
  reason: string | null
  team: string | null
}

export type NoteLine = Recorded & { kind: 'note'; written: string }
export type DecisionLine = Recorded & {
  kind: 'decision'
  decisionId: number
  owner: string | null
  dueOn: Day | null
  doneOn: Day | null
  written: string
}
export type VerdictLine = Recorded & { kind: 'verdict'; verdict: Verdict; written: string }

export type Line = HeardLine | ResolutionLine | NoteLine | DecisionLine | VerdictLine

export function lineIdOf(kind: LineKind, rowId: number): LineId {
  return `${kind}:${rowId}`
}

/** The kind and the row of a line id; undefined for an invalid one. */
export function parseLineId(id: string): { kind: LineKind; rowId: number } | undefined {
  const match = /^(painPoint|resolution|note|decision|verdict):([1-9]\d{0,14})$/.exec(id)
  // why: the pattern matches nothing but the kinds.
  return match ? { kind: match[1] as LineKind, rowId: Number(match[2]) } : undefined
}

/** In the order of recording. */
export function byRecordingOrder(a: Line, b: Line): number {
  if (a.recordedAt !== b.recordedAt) return a.recordedAt < b.recordedAt ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
