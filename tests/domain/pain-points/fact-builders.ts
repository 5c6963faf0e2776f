import type {
  MentionFact,
  OutcomeFact,
  PainPointFacts,
  ResolutionFact,
  TicketFact,
} from '#app/domain/pain-points/pain-point-state.ts'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'

/** A mention by team 1 on a day, recorded at that day's noon, without an estimate unless given. */
export function mentioned(heardOn: string, told: Partial<MentionFact> = {}): MentionFact {
  return { teamId: 1, heardOn, recordedAt: noon(heardOn), severity: 'medium', estimate: null, ...told }
}

export function relieved(resolvedOn: string, recordedAt = noon(resolvedOn)): ResolutionFact {
  return { kind: 'relieved', resolvedOn, recordedAt }
}

export function declined(resolvedOn: string, recordedAt = noon(resolvedOn)): ResolutionFact {
  return { kind: 'declined', resolvedOn, recordedAt }
}

export function observed(outcome: Outcome, observedOn: string, recordedAt = noon(observedOn)): OutcomeFact {
  return { outcome, observedOn, recordedAt }
}

export function linked(ticketId: number, linkedOn: string, ...outcomes: OutcomeFact[]): TicketFact {
  return { ticketId, linkedOn, outcomes }
}

export function factsOf(told: Partial<PainPointFacts>): PainPointFacts {
  return { mentions: [mentioned('2026-01-05')], resolutions: [], tickets: [], ...told }
}

/** An estimate that comes to exactly this many hours a month under every setting. */
export function hours(hoursPerMonth: number): ToilEstimate {
  return { occurrences: hoursPerMonth, per: 'month', minutesEach: 60, people: 1 }
}

export function noon(day: string): string {
  return `${day}T12:00:00.000Z`
}
