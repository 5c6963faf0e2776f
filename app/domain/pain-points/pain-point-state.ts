import type { Day } from '#app/domain/calendar/day.ts'
import { findLatest, isLater, type Moment } from '#app/domain/calendar/moment.ts'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import type { Severity } from './severity.ts'

export const states = ['unplanned', 'in_progress', 'to_confirm', 'stranded', 'relieved', 'declined'] as const
export type PainPointState = (typeof states)[number]

/** Those in which nothing is left to do, unless somebody mentions it again; a pain point in any other is active. */
export const resolvedStates: readonly PainPointState[] = ['relieved', 'declined']

export type MentionFact = {
  teamId: number
  heardOn: Day
  recordedAt: string
  severity: Severity
  estimate: ToilEstimate | null
}
export type ResolutionFact = { kind: 'relieved' | 'declined'; resolvedOn: Day; recordedAt: string }
export type OutcomeFact = { outcome: Outcome; observedOn: Day; recordedAt: string }
export type TicketFact = { ticketId: number; linkedOn: Day; outcomes: readonly OutcomeFact[] }

/** All facts of one pain point. Each list is in the order of recording. */
export type PainPointFacts = {
  mentions: readonly MentionFact[]
  resolutions: readonly ResolutionFact[]
  tickets: readonly TicketFact[]
}

/** The day a mention was made, and the instant it was recorded. */
export function momentHeard(mention: MentionFact): Moment {
  return { on: mention.heardOn, recordedAt: mention.recordedAt }
}

/** The day of a resolution, and the instant it was recorded. */
export function momentResolved(resolution: ResolutionFact): Moment {
  return { on: resolution.resolvedOn, recordedAt: resolution.recordedAt }
}

/**
 * The resolution in force: the latest one up to `resolvedUpTo`, unless a team mentioned the pain point later than it,
 * up to `heardUpTo`. Within one sync, the fact recorded last wins; with the same instant, the resolution does.
 * Undefined when no resolution is in force.
 */
export function findResolutionInForce(
  facts: PainPointFacts,
  { resolvedUpTo, heardUpTo }: { resolvedUpTo: Day; heardUpTo: Day },
): ResolutionFact | undefined {
  const known = facts.resolutions.filter((resolution) => resolution.resolvedOn <= resolvedUpTo)
  const latest = findLatest(known, momentResolved)
  if (latest === undefined) return undefined
  const isHeardAgain = facts.mentions.some(
    (mention) => mention.heardOn <= heardUpTo && isLater(momentHeard(mention), momentResolved(latest)),
  )
  return isHeardAgain ? undefined : latest
}

/**
 * The state of a pain point as of a day, from the facts up to that day. The first rule that applies decides: declined
 * or relieved and not mentioned since; then by its tickets: with one still open or not looked at it is in progress,
 * with all closed and one done the team has to confirm, with all closed and none done it is stranded, without a ticket
 * it is unplanned. Source: DOMAIN, section 3.
 */
export function painPointState(facts: PainPointFacts, asOf: Day): PainPointState {
  const resolution = findResolutionInForce(facts, { resolvedUpTo: asOf, heardUpTo: asOf })
  if (resolution) return resolution.kind

  const outcomes = facts.tickets
    .filter((ticket) => ticket.linkedOn <= asOf)
    .map((ticket) => ticketOutcome(ticket, asOf))
  if (outcomes.length === 0) return 'unplanned'
  if (outcomes.some((outcome) => outcome === 'open' || outcome === 'unknown')) return 'in_progress'
  return outcomes.includes('done') ? 'to_confirm' : 'stranded'
}

/** A ticket's outcome as last seen up to a day; `unknown` if nobody had looked at it by then. */
export function ticketOutcome(ticket: TicketFact, asOf: Day): Outcome {
  const observed = ticket.outcomes.filter((outcome) => outcome.observedOn <= asOf)
  const latest = findLatest(observed, (outcome) => ({
    on: outcome.observedOn,
    recordedAt: outcome.recordedAt,
  }))
  return latest?.outcome ?? 'unknown'
}

/**
 * Whether a pain point was relieved and then mentioned again, both up to a day. It stays true when the pain point is
 * relieved or declined again: coming back is history, the state is what holds now.
 */
export function hasComeBack(facts: PainPointFacts, asOf: Day): boolean {
  const relieved = facts.resolutions.filter(
    (resolution) => resolution.kind === 'relieved' && resolution.resolvedOn <= asOf,
  )
  return facts.mentions.some(
    (mention) =>
      mention.heardOn <= asOf &&
      relieved.some((resolution) => isLater(momentHeard(mention), momentResolved(resolution))),
  )
}

/** Whether a pain point still hurts as far as we know: neither relieved nor declined. */
export function isActive(state: PainPointState): boolean {
  return !resolvedStates.includes(state)
}
