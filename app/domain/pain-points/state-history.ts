import type { Day } from '#app/domain/calendar/day.ts'
import { findEarliest, findLatest, isLater, type Moment } from '#app/domain/calendar/moment.ts'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import {
  findResolutionInForce,
  hasComeBack,
  isActive,
  momentHeard,
  momentResolved,
  type PainPointFacts,
  type PainPointState,
  painPointState,
  type ResolutionFact,
  type TicketFact,
  ticketOutcome,
} from './pain-point-state.ts'

/** The fact that caused a state. */
export type StateCause =
  | { kind: 'mention'; teamId: number }
  | { kind: 'ticket_linked'; ticketId: number }
  | { kind: 'ticket_outcome'; ticketId: number; outcome: Outcome }
  | { kind: 'resolution'; resolution: ResolutionFact }

/** The days, `until` not included, on which a pain point was in one state; null: it still is. */
export type StatePeriod = { state: PainPointState; cameBack: boolean; from: Day; until: Day | null }

export type StateSpan = StatePeriod & { because: StateCause }

/**
 * The history of a pain point's state up to a day: its {@link listStatePeriods}, each with the fact that decided it.
 * Source: DOMAIN, section 3.
 */
export function stateHistoryOf(facts: PainPointFacts, until: Day): StateSpan[] {
  const deciding = withDecidingMentions(facts)
  return listPeriods(deciding, until).map((period, index, periods) => ({
    ...period,
    because: findCause(deciding, period.from, periods[index - 1]),
  }))
}

/**
 * In which state a pain point was up to a day, and whether it had come back: one period per change, the earliest first,
 * starting with the first fact. They follow each other without a gap, and neighbours differ. A day with several facts
 * counts once, with the state at its end. For every day since the first fact, the period of that day agrees with
 * {@link painPointState} and {@link hasComeBack}. A ticket whose link was removed is no longer a fact, so the history
 * is the one without it. Without facts up to the day: no periods.
 */
export function listStatePeriods(facts: PainPointFacts, until: Day): StatePeriod[] {
  return listPeriods(withDecidingMentions(facts), until)
}

function listPeriods(facts: PainPointFacts, until: Day): StatePeriod[] {
  const periods: StatePeriod[] = []
  for (const day of listDays(facts, until)) {
    const state = painPointState(facts, day)
    const cameBack = hasComeBack(facts, day)
    const before = periods.at(-1)
    if (before && before.state === state && before.cameBack === cameBack) continue
    if (before) before.until = day
    periods.push({ state, cameBack, from: day, until: null })
  }
  return periods
}

/** Of thousands of mentions those that can change a state: the first of all, and the first after each resolution. */
function withDecidingMentions({ mentions, ...others }: PainPointFacts): PainPointFacts {
  const firsts = others.resolutions.map((resolution) =>
    findEarliest(
      mentions.filter((mention) => isLater(momentHeard(mention), momentResolved(resolution))),
      momentHeard,
    ),
  )
  const decidingMentions = new Set([findEarliest(mentions, momentHeard), ...firsts])
  return { ...others, mentions: mentions.filter((mention) => decidingMentions.has(mention)) }
}

/** The only days on which a state can change. */
function listDays({ mentions, resolutions, tickets }: PainPointFacts, until: Day): Day[] {
  const days = [
    ...mentions.map(({ heardOn }) => heardOn),
    ...resolutions.map(({ resolvedOn }) => resolvedOn),
    ...tickets.flatMap(({ linkedOn, outcomes }) => [
      linkedOn,
      ...outcomes.map(({ observedOn }) => observedOn).filter((day) => day >= linkedOn),
    ]),
  ]
  return [...new Set(days)].filter((day) => day <= until).sort()
}

/** A resolution in force explains the state; otherwise a mention that ended one or came first; otherwise a ticket. */
function findCause(facts: PainPointFacts, day: Day, before: StatePeriod | undefined): StateCause {
  const resolution = findResolutionInForce(facts, { resolvedUpTo: day, heardUpTo: day })
  if (resolution) return { kind: 'resolution', resolution }
  const isHeardAgain = !before || !isActive(before.state) || (hasComeBack(facts, day) && !before.cameBack)
  const mention = isHeardAgain ? findDecidingMention(facts, day) : undefined
  const cause = mention ? { kind: 'mention' as const, teamId: mention.teamId } : findTicketCause(facts, day)
  if (!cause) throw new RangeError(`nothing that happened on ${day} changed the state`)
  return cause
}

/** The first mention of the day that is later than every resolution so far; if there is none, the first of the day. */
function findDecidingMention({ mentions, resolutions }: PainPointFacts, day: Day) {
  const resolved = resolutions.filter(({ resolvedOn }) => resolvedOn <= day).map(momentResolved)
  const deciding = mentions.filter(
    (mention) => mention.heardOn === day && resolved.every((moment) => isLater(momentHeard(mention), moment)),
  )
  return findEarliest(deciding, momentHeard)
}

/** The latest event of a ticket on the day; work in progress is caused by a ticket that is not finished. */
function findTicketCause(facts: PainPointFacts, day: Day): StateCause | undefined {
  const isInProgress = painPointState(facts, day) === 'in_progress'
  const deciding = facts.tickets
    .filter(({ linkedOn }) => linkedOn <= day)
    .filter((ticket) => ['open', 'unknown'].includes(ticketOutcome(ticket, day)) === isInProgress)
    .flatMap((ticket) => listTicketEvents(ticket, day))
  return findLatest(deciding, ({ moment }) => moment)?.cause
}

function listTicketEvents(ticket: TicketFact, day: Day): { moment: Moment; cause: StateCause }[] {
  const { ticketId, linkedOn } = ticket
  const seen = ticket.outcomes
    .filter(({ observedOn }) => observedOn === day)
    .map(({ recordedAt }): Moment => ({ on: day, recordedAt }))
  const moment = findLatest(seen, (each) => each)
  if (moment)
    return [{ moment, cause: { kind: 'ticket_outcome', ticketId, outcome: ticketOutcome(ticket, day) } }]
  if (linkedOn < day) return []
  // The facts have no instant for a link: it came before anything seen on its day.
  return [{ moment: { on: day, recordedAt: '' }, cause: { kind: 'ticket_linked', ticketId } }]
}
