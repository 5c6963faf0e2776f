import { sql, type Transaction } from 'kysely'
import type { Outcome } from '#app/domain/outcome.ts'
import type { MentionFact, TicketFact } from '#app/domain/pain-point-state.ts'
import type { Severity } from '#app/domain/severity.ts'
import type { StoredSummaryFacts } from '#app/domain/stored-summary.ts'
import type { Rate } from '#app/domain/toil.ts'
import type { Database } from '../schema.ts'

/** Pain points whose facts change together: every root beside each of its members, itself included. */
export type Families = { roots: readonly number[]; members: readonly number[] }

export type RootFacts = StoredSummaryFacts & { painPointId: number }

// Arrays instead of objects: a thousand mentions repeat no names.
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
type FactsRow = {
  painPointId: number
  workingDaysPerMonth: number
  mentions: MentionArray[]
  resolutions: ['relieved' | 'declined', string, string][] | null
  tickets: TicketArray[] | null
  titles: string[]
  notes: string[] | null
  quotes: string[] | null
  categoryIds: number[] | null
  knownBy: number
}

/** Instants as texts of one width, so that they compare as strings, to the microsecond that the database keeps. */
const instant = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/**
 * All that the summaries of some roots are derived from, in one query; a root without any mention is left out. Facts
 * come in the order of recording, so that of two at the same moment the later row wins.
 */
export async function readFacts(
  db: Transaction<Database>,
  { roots, members }: Families,
): Promise<{ workingDaysPerMonth: number; painPoints: RootFacts[] }> {
  const { rows } = await sql<FactsRow>`
    with family as (
      select root_id, member_id from unnest(${roots}::bigint[], ${members}::bigint[]) as pair (root_id, member_id)
    ),
    heard as (
      select root_id, json_agg(json_build_array(team_id, heard_on, ${instant('recorded_at')}, severity,
          occurrences, per, minutes_each, people) order by id) as mentions,
        json_agg(quote order by id) filter (where quote is not null) as quotes
      from family join mentions on pain_point_id = member_id group by root_id
    ),
    resolved as (
      select root_id,
        json_agg(json_build_array(kind, resolved_on, ${instant('recorded_at')}) order by id) as resolutions
      from family join resolutions on pain_point_id = member_id group by root_id
    ),
    linked as (
      select root_id, ticket_id, min(linked_on) as linked_on
      from family join ticket_links on pain_point_id = member_id group by root_id, ticket_id
    ),
    served as (
      select root_id, json_agg(json_build_array(ticket_id, linked_on, (
          select json_agg(json_build_array(outcome, observed_on, ${instant('observed_at')}) order by id)
          from ticket_outcomes where ticket_outcomes.ticket_id = linked.ticket_id)) order by ticket_id) as tickets
      from linked group by root_id
    ),
    described as (
      select root_id, json_agg(title order by id <> root_id, id) as titles,
        json_agg(notes order by id <> root_id, id) filter (where notes is not null) as notes
      from family join pain_points on id = member_id group by root_id
    ),
    known as (
      select root_id, count(distinct name) as names
      from family join known_by on pain_point_id = member_id group by root_id
    ),
    tagged as (
      select root_id, json_agg(category_id order by category_id) as category_ids
      from family join pain_point_categories on pain_point_id = root_id where member_id = root_id group by root_id
    )
    select root_id as "painPointId", working_days_per_month as "workingDaysPerMonth", mentions, resolutions, tickets,
      titles, notes, quotes, category_ids as "categoryIds", coalesce(names, 0) as "knownBy"
    from heard
    join described using (root_id)
    left join resolved using (root_id)
    left join served using (root_id)
    left join known using (root_id)
    left join tagged using (root_id)
    cross join organisation`.execute(db)
  return {
    workingDaysPerMonth: rows[0]?.workingDaysPerMonth ?? 0,
    painPoints: rows.map((row) => ({
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
    })),
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
