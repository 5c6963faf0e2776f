import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import type { Tracker } from '#app/domain/tickets/ticket-address.ts'
import type { Db } from '#db/transaction.ts'

/** The number of tickets on one page of the list. */
export const ticketsAPage = 50

export type ServedPainPoint = {
  id: number
  title: string
  state: PainPointState
  hoursPerMonth: number | null
}
export type ServedTeam = { id: number; slug: string; name: string }

export type TicketRow = {
  id: number
  url: string
  tracker: Tracker
  key: string
  createdOn: Day
  outcome: Outcome
  observedOn: Day | null
  painPoints: ServedPainPoint[]
  teams: ServedTeam[]
  /** Of all pain points it serves, relieved and declined ones included; null when none of them is estimated. */
  hoursPerMonth: number | null
}

const served = sql`
  select distinct s.pain_point_id from ticket_links l
  join pain_point_roots using (pain_point_id)
  join summaries s on s.pain_point_id = root_id
  where l.ticket_id = tickets.id`

const painPoints = sql<ServedPainPoint[]>`coalesce((
  select json_agg(json_build_object('id', p.id, 'title', p.title, 'state', s.state, 'hoursPerMonth', s.hours_per_month)
    order by s.hours_per_month desc nulls last, p.id)
  from pain_points p join summaries s on s.pain_point_id = p.id where p.id in (${served})), '[]')`
const teams = sql<ServedTeam[]>`coalesce((
  select json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) order by t.name, t.id)
  from teams t where t.id in (select team_id from team_summaries where pain_point_id in (${served}))), '[]')`
const hoursPerMonth = sql<number | null>`(
  select sum(hours_per_month) from summaries where pain_point_id in (${served}))`

function selectTickets(db: Db) {
  return db
    .selectFrom('tickets')
    .innerJoin('latestOutcomes', 'latestOutcomes.ticketId', 'tickets.id')
    .select([
      'id',
      'url',
      'tracker',
      'key',
      'createdOn',
      'outcome',
      'observedOn',
      painPoints.as('painPoints'),
      teams.as('teams'),
      hoursPerMonth.as('hoursPerMonth'),
    ])
}

/** A page of tickets, the newest first; `after` is the last ticket of the previous page. */
export async function listTickets(
  db: Db,
  { outcome, after }: { outcome?: Outcome; after?: number } = {},
): Promise<TicketRow[]> {
  return selectTickets(db)
    .$if(outcome !== undefined, (query) => query.where('outcome', '=', outcome ?? 'unknown'))
    .$if(after !== undefined, (query) => query.where('id', '<', after ?? 0))
    .orderBy('id', 'desc')
    .limit(ticketsAPage)
    .execute()
}

export async function findTicket(db: Db, ticketId: number): Promise<TicketRow | undefined> {
  return selectTickets(db).where('id', '=', ticketId).executeTakeFirst()
}

export type SeenOutcome = {
  id: number
  outcome: Outcome
  observedOn: Day
  observedAt: Date
  observedBy: string
}

/** The observed outcomes of a ticket, the latest first: the first one holds. */
export async function listOutcomes(db: Db, ticketId: number): Promise<SeenOutcome[]> {
  return db
    .selectFrom('ticketOutcomes')
    .select(['id', 'outcome', 'observedOn', 'observedAt', 'observedBy'])
    .where('ticketId', '=', ticketId)
    .orderBy('observedOn', 'desc')
    .orderBy('observedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export type TicketOfPainPoint = {
  painPointId: number
  ticketId: number
  url: string
  tracker: Tracker
  key: string
  outcome: Outcome
  linkedOn: Day
}

/** The tickets of these pain points and of everything merged into them, by pain point, then by link. */
export async function listTicketsOf(db: Db, painPointIds: number[]): Promise<TicketOfPainPoint[]> {
  if (painPointIds.length === 0) return []
  const { rows } = await sql<TicketOfPainPoint>`
    select root_id as "painPointId", t.id as "ticketId", t.url, t.tracker, t.key, outcome,
      min(l.linked_on) as "linkedOn"
    from pain_point_roots join ticket_links l using (pain_point_id) join tickets t on t.id = l.ticket_id
    join latest_outcomes seen on seen.ticket_id = t.id
    where root_id = any (${painPointIds}::bigint[])
    group by root_id, t.id, outcome order by root_id, min(l.linked_at), t.id`.execute(db)
  return rows
}
