import { scaleLinear } from '@visx/scale'
import {
  addMonths,
  type Day,
  daysBetween,
  firstDayOf,
  type Month,
  monthOf,
} from '#app/domain/calendar/day.ts'
import { findLatest } from '#app/domain/calendar/moment.ts'
import type { OutcomeFact, PainPointState, TicketFact } from '#app/domain/pain-points/pain-point-state.ts'
import { type Severity, type SeverityRank, severityRank } from '#app/domain/pain-points/severity.ts'
import type { StateSpan } from '#app/domain/pain-points/state-history.ts'

export type TicketMark = 'linked' | 'done' | 'reopened' | 'closed'

/** A timeline as plain numbers. Positions and widths are percent of its width, so that it fits any page or panel. */
export type TimelineDrawing = {
  from: Day
  until: Day
  months: { month: Month; at: number; isLabelled: boolean }[]
  states: { state: PainPointState; from: Day; at: number; width: number }[]
  resolutions: { id: number; kind: 'relieved' | 'declined'; day: Day; at: number }[]
  tickets: {
    ticketId: number
    key: string
    /** From its link until it is finished, or to the end. */
    line: { at: number; width: number }
    marks: { kind: TicketMark; day: Day; at: number }[]
  }[]
  /** The team that was heard first comes first. */
  teams: {
    teamId: number
    name: string
    mentions: { id: number; day: Day; at: number; rank: SeverityRank }[]
  }[]
}

export type TimelineFacts = {
  mentions: { id: number; teamId: number; teamName: string; heardOn: Day; severity: Severity }[]
  resolutions: { id: number; kind: 'relieved' | 'declined'; resolvedOn: Day }[]
  tickets: (TicketFact & { key: string })[]
  states: StateSpan[]
}

/** As many names of months as fit beside each other in a narrow panel. */
const labels = 7
const margin = 2
const fewestMonths = 2

/** Places every event on one time axis, which ends today or with the last later event. */
export function drawTimeline(facts: TimelineFacts, today: Day): TimelineDrawing {
  const days = [...new Set(listDays(facts))]
  const until = [today, ...days].sort().at(-1) ?? today
  const earliest = addMonths(monthOf(until), 1 - fewestMonths)
  const first = [earliest, ...days.map(monthOf)].sort()[0] ?? earliest
  const from = firstDayOf(first)
  const scale = scaleLinear<number>({
    domain: [0, daysBetween(from, until)],
    range: [margin, 100 - margin],
  })
  const places = new Map<Day, number>()
  const at = (day: Day) => {
    const place = places.get(day) ?? round(scale(daysBetween(from, day)))
    places.set(day, place)
    return place
  }
  const between = (begin: Day, end: Day) => ({ at: at(begin), width: round(at(end) - at(begin)) })
  return {
    from,
    until,
    months: listMonths(first, monthOf(until)).map(({ month, isLabelled }) => ({
      month,
      isLabelled,
      at: at(firstDayOf(month)),
    })),
    states: facts.states.map(({ state, from, until: end }) => ({
      state,
      from,
      ...between(from, end ?? until),
    })),
    resolutions: facts.resolutions.map(({ id, kind, resolvedOn: day }) => ({ id, kind, day, at: at(day) })),
    tickets: facts.tickets.map((ticket) => {
      const marks = listMarks(ticket)
      const last = marks.at(-1)
      const isFinished = last?.kind === 'done' || last?.kind === 'closed'
      return {
        ticketId: ticket.ticketId,
        key: ticket.key,
        line: between(ticket.linkedOn, isFinished ? last.day : until),
        marks: marks.map((mark) => ({ ...mark, at: at(mark.day) })),
      }
    }),
    teams: listLanes(facts, at),
  }
}

function listDays({ mentions, resolutions, tickets }: TimelineFacts): Day[] {
  return [
    ...mentions.map(({ heardOn }) => heardOn),
    ...resolutions.map(({ resolvedOn }) => resolvedOn),
    ...tickets.flatMap(({ linkedOn, outcomes }) => [
      linkedOn,
      ...outcomes.map(({ observedOn }) => observedOn).filter((day) => day > linkedOn),
    ]),
  ]
}

/** Every month starts with a line; as many of them are named as fit, counted back from the last. */
function listMonths(first: Month, last: Month): { month: Month; isLabelled: boolean }[] {
  const months: Month[] = []
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month)
  const step = [1, 2, 3, 6, 12].find((step) => months.length <= step * labels) ?? 24
  return months
    .map((month, index) => ({ month, isLabelled: (months.length - 1 - index) % step === 0 }))
    .filter(({ isLabelled }) => isLabelled || step <= 6)
}

function listLanes({ mentions }: TimelineFacts, at: (day: Day) => number): TimelineDrawing['teams'] {
  const lanes = new Map<number, TimelineDrawing['teams'][number]>()
  const inOrder = mentions.toSorted((a, b) => (a.heardOn < b.heardOn ? -1 : Number(a.heardOn > b.heardOn)))
  for (const { id, teamId, teamName, heardOn, severity } of inOrder) {
    const lane = lanes.get(teamId) ?? { teamId, name: teamName, mentions: [] }
    lanes.set(teamId, lane)
    lane.mentions.push({ id, day: heardOn, at: at(heardOn), rank: severityRank(severity) })
  }
  return [...lanes.values()]
}

/** The changes of a ticket since it was linked; observing the same outcome again is not a change. */
function listMarks({ linkedOn, outcomes }: TicketFact): { kind: TicketMark; day: Day }[] {
  const marks: { kind: TicketMark; day: Day }[] = [{ kind: 'linked', day: linkedOn }]
  for (const day of [...new Set(outcomes.map(({ observedOn }) => observedOn))].sort()) {
    const seen = findLatest(
      outcomes.filter(({ observedOn }) => observedOn === day),
      ({ observedOn, recordedAt }) => ({ on: observedOn, recordedAt }),
    )
    const kind = seen ? kindOf(seen) : 'linked'
    const before = marks.at(-1)?.kind
    const isChange = kind === 'reopened' ? before === 'done' || before === 'closed' : kind !== before
    if (isChange) marks.push({ kind, day: day < linkedOn ? linkedOn : day })
  }
  return marks
}

function kindOf({ outcome }: OutcomeFact): TicketMark {
  if (outcome === 'done') return 'done'
  return outcome === 'open' || outcome === 'unknown' ? 'reopened' : 'closed'
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100
}
