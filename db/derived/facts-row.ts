import type { MentionFact, TicketFact } from '#app/domain/pain-points/pain-point-state.ts'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { StoredSummaryFacts } from '#app/domain/pain-points/stored-summary.ts'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import type { Rate } from '#app/domain/toil/toil.ts'

export type RootFacts = StoredSummaryFacts & { painPointId: number }

type MentionArray = [
  teamId: number,
  heardOn: string,
  recordedAt: string,
  severity: Severity,
  occurrences: number | null,
  per: Rate | null,
  minutesEach: number | null,
  people: number | null,
]
type TicketArray = [
  ticketId: number,
  linkedOn: string,
  outcomes: [outcome: Outcome, observedOn: string, observedAt: string][] | null,
]
/** As `pain_point_facts()` has them. */
export type FactsRow = {
  painPointId: number
  mentions: MentionArray[]
  resolutions: ['relieved' | 'declined', string, string][] | null
  tickets: TicketArray[] | null
  titles: string[]
  notes: string[] | null
  quotes: string[] | null
  categoryIds: number[] | null
  knownBy: number
}

/** The facts of a root as the domain reads them. */
export function factsOfRow(row: FactsRow): RootFacts {
  return {
    painPointId: row.painPointId,
    facts: {
      mentions: row.mentions.map(mentionFact),
      resolutions: (row.resolutions ?? []).map(([kind, resolvedOn, recordedAt]) => ({
        kind,
        resolvedOn,
        recordedAt,
      })),
      tickets: (row.tickets ?? []).map(ticketFact),
    },
    texts: { titles: row.titles, notes: row.notes ?? [], quotes: row.quotes ?? [] },
    categoryIds: row.categoryIds ?? [],
    knownBy: row.knownBy,
  }
}

function mentionFact(array: MentionArray): MentionFact {
  const [teamId, heardOn, recordedAt, severity, occurrences, per, minutesEach, people] = array
  const isEstimated = occurrences !== null && per !== null && minutesEach !== null && people !== null
  return {
    teamId,
    heardOn,
    recordedAt,
    severity,
    estimate: isEstimated ? { occurrences, per, minutesEach, people } : null,
  }
}

function ticketFact([ticketId, linkedOn, outcomes]: TicketArray): TicketFact {
  return {
    ticketId,
    linkedOn,
    outcomes: (outcomes ?? []).map(([outcome, observedOn, recordedAt]) => ({
      outcome,
      observedOn,
      recordedAt,
    })),
  }
}
