import type { Phase } from '#app/domain/pain-points/phase.ts'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { Verdict } from '#app/domain/syncs/alert-verdict.ts'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import type { Rate } from '#app/domain/toil/toil.ts'

// The format of the story. Time is given as `ago`: whole weeks before the newest possible sync, 0 for the current
// round; so the same story fits any day on which it is seeded.

export const teamSlugs = [
  'orders',
  'billing',
  'stock',
  'shipping',
  'payments',
  'search',
  'identity',
  'platform',
] as const
export type TeamSlug = (typeof teamSlugs)[number]

export type CategorySlug = 'alerts' | 'deploy' | 'performance' | 'access' | 'data-fix'

/** Occurrences, per, minutes each, people. */
export type Toil = [occurrences: number, per: Rate, minutesEach: number, people: number]

/**
 * One mention, by the pain point's own team unless another is named. A bare number: mentioned again without changes.
 */
export type Heard = { ago: number; team?: TeamSlug; says?: string; toil?: Toil; severity?: Severity } | number

/** `closed` is given once per ticket, at one of the pain points it serves. */
export type TicketStory = { url: string; linked: number; closed?: { ago: number; as: Outcome } }

export type PainPointStory = {
  title: string
  tags: [CategorySlug, ...CategorySlug[]]
  severity: Severity
  knownBy?: string[]
  /** Markdown, recorded with the first mention. */
  notes?: string
  heard: [Heard, ...Heard[]]
  tickets?: TicketStory[]
  /** The week of the team's sync in which it was relieved. */
  relieved?: number
  declined?: { ago: number; why: string }
}

/** Without `done` (the week in which it was finished) the decision is still open. */
export type DecisionStory = { text: string; owner?: string; dueInDays?: number; done?: number }

export type AgendaSlug = 'sync' | 'performance-working-group' | 'production-meeting' | 'before-launch'

/**
 * `notes` belong to an agenda block, given by its position, and the decisions to that of the first note. `late` is
 * recorded on the day after.
 */
export type SyncStory = {
  notes?: [block: number, body: string][]
  verdicts?: [alert: string, verdict: Verdict][]
  decisions?: DecisionStory[]
  late?: [block: number, body: string]
}

export type TeamStory = {
  slug: TeamSlug
  name: string
  phase: Phase
  headcount?: number
  cadenceDays: number
  /** Its newest sync (of week 0) would have been this many days ago, or on the workday before. */
  newestDaysAgo: number
  /** The weeks in which it had a sync, oldest first. */
  heldAgo: number[]
  agenda: AgendaSlug
  /** Who listens and types. */
  scribe: string
  people: [string, ...string[]]
  painPoints: PainPointStory[]
  syncs: Record<number, SyncStory>
}

/** A sync of several teams; it replaces their own syncs of that week. */
export type JointSyncStory = SyncStory & { ago: number; teams: TeamSlug[] }

/** 24, 22, … 0: the weeks of a cadence, oldest first. */
export function everyWeeks(weeks: number, { from, to = 0 }: { from: number; to?: number }): number[] {
  const held: number[] = []
  for (let ago = from; ago >= to; ago -= weeks) held.push(ago)
  return held
}
