import fc from 'fast-check'
import { addDays, type Day } from '#app/domain/calendar/day.ts'
import type {
  MentionFact,
  PainPointFacts,
  ResolutionFact,
  TicketFact,
} from '#app/domain/pain-points/pain-point-state.ts'
import { severities } from '#app/domain/pain-points/severity.ts'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import { outcomes } from '#app/domain/tickets/outcome.ts'
import { rates, type ToilEstimate } from '#app/domain/toil/toil.ts'

// Few days, teams and instants, so that ties, comebacks and shared months happen in most runs.
const day: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 150 }).map((days) => addDays('2026-01-15', days))
const recordedAt = fc.integer({ min: 0, max: 3 }).map((second) => `2026-07-01T00:00:0${second}.000Z`)

const estimate: fc.Arbitrary<ToilEstimate> = fc.record({
  occurrences: fc.integer({ min: 0, max: 20 }),
  per: fc.constantFrom(...rates),
  minutesEach: fc.integer({ min: 0, max: 240 }),
  people: fc.integer({ min: 1, max: 5 }),
})

const mention: fc.Arbitrary<MentionFact> = fc.record({
  teamId: fc.integer({ min: 1, max: 3 }),
  heardOn: day,
  recordedAt,
  severity: fc.constantFrom(...severities),
  estimate: fc.option(estimate),
})

const resolution: fc.Arbitrary<ResolutionFact> = fc.record({
  kind: fc.constantFrom('relieved' as const, 'declined' as const),
  resolvedOn: day,
  recordedAt,
})

const ticket: fc.Arbitrary<TicketFact> = fc.record({
  ticketId: fc.integer({ min: 1, max: 4 }),
  linkedOn: day,
  outcomes: fc.array(
    fc.record({ outcome: fc.constantFrom<Outcome>(...outcomes), observedOn: day, recordedAt }),
    { maxLength: 3 },
  ),
})

/** Any facts a pain point can have: several teams, same-day ties, comebacks, tickets in every outcome. */
export const anyFacts: fc.Arbitrary<PainPointFacts> = fc.record({
  mentions: fc.array(mention, { minLength: 1, maxLength: 8 }),
  resolutions: fc.array(resolution, { maxLength: 4 }),
  tickets: fc.array(ticket, { maxLength: 3 }),
})

export const anyDay: fc.Arbitrary<Day> = day
