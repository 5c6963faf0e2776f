import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { PainPointFacts } from '#app/domain/pain-points/pain-point-state.ts'
import type { EarlierDecision } from '#app/domain/syncs/minutes.ts'
import type { OwedCandidate } from '#app/domain/syncs/owed.ts'
import type { Db } from '#db/transaction.ts'

type CarriedFrom = { id: number; heldOn: Day; teams: { id: number }[] }

/**
 * Decisions of earlier syncs of these teams that nobody had done by the day of the previous sync, the soonest due first
 * and those without a day last.
 */
export async function listEarlierDecisions(
  db: Db,
  { id: syncId, teams }: CarriedFrom,
): Promise<EarlierDecision[]> {
  if (teams.length === 0) return []
  const teamIds = teams.map((team) => team.id)
  const ofTheseTeams = db.selectFrom('syncTeams').select('syncId').where('teamId', 'in', teamIds)
  const isEarlier = sql<boolean>`(held_on, syncs.id) < (select held_on, id from syncs where id = ${syncId})`
  return db
    .selectFrom('decisions')
    .innerJoin('syncs', 'syncs.id', 'decisions.syncId')
    .select(['text', 'owner', 'dueOn', 'decidedOn', 'doneOn'])
    .where('syncs.id', 'in', ofTheseTeams)
    .where(isEarlier)
    .where((eb) =>
      eb.or([
        eb('doneOn', 'is', null),
        eb('doneOn', '>', (eb) =>
          eb
            .selectFrom('syncs')
            .select((eb) => eb.fn.max('heldOn').as('heldOn'))
            .where('syncs.id', 'in', ofTheseTeams)
            .where(isEarlier),
        ),
      ]),
    )
    .orderBy('dueOn', (order) => order.asc().nullsLast())
    .orderBy('decisions.id')
    .execute()
}

/**
 * The pain points that these teams may have been owed a question about, with the facts that decide it: what their
 * previous sync heard from them, and those of theirs with a ticket that was done by then.
 */
export async function listOwedCandidates(
  db: Db,
  { id: syncId, heldOn, teams }: CarriedFrom,
): Promise<OwedCandidate[]> {
  if (teams.length === 0) return []
  const teamIds = teams.map((team) => team.id)
  const { rows } = await sql<OwedCandidate>`
    with previous as (
      select distinct on (team_id) team_id, sync_id from sync_teams join syncs on syncs.id = sync_id
      where team_id = any (${teamIds}::bigint[])
        and (held_on, sync_id) < (select held_on, id from syncs where id = ${syncId})
      order by team_id, held_on desc, sync_id desc
    ),
    recent as (
      select distinct root_id
      from previous join mentions using (sync_id, team_id) join pain_point_roots using (pain_point_id)
    ),
    done as (
      select pain_point_id as root_id from summaries
      where pain_point_id = any (array(
          select pain_point_id from team_summaries
          where team_id = any (${teamIds}::bigint[]) and first_heard_on < ${heldOn}))
        and state <> 'unplanned'
        and exists (
          select from ticket_links join ticket_outcomes o using (ticket_id)
          where pain_point_id = any (array(
              select pain_point_id from pain_point_roots where root_id = summaries.pain_point_id))
            and o.outcome = 'done' and o.observed_on <= ${heldOn})
    ),
    discussed as (
      select root_id from mentions join pain_point_roots using (pain_point_id) where sync_id = ${syncId}
      union select root_id from resolutions join pain_point_roots using (pain_point_id) where sync_id = ${syncId}
    )
    select root_id as pain_point_id, title,
      root_id in (select root_id from recent) as was_in_previous_sync,
      root_id in (select root_id from discussed) as was_discussed,
      ${factsOf} as facts
    from (select root_id from recent union select root_id from done) as candidate
    join pain_points on pain_points.id = root_id
    cross join lateral (select array(
      select pain_point_id from pain_point_roots where root_id = candidate.root_id) as family) as merged
    order by root_id`.execute(db)
  return rows
}

const factsOf = sql<PainPointFacts>`json_build_object(
  'mentions', coalesce((
    select json_agg(json_build_object('teamId', team_id, 'heardOn', heard_on, 'recordedAt', recorded_at,
      'severity', severity, 'estimate', null) order by id)
    from mentions where pain_point_id = any (family)), '[]'),
  'resolutions', coalesce((
    select json_agg(json_build_object('kind', kind, 'resolvedOn', resolved_on, 'recordedAt', recorded_at) order by id)
    from resolutions where pain_point_id = any (family)), '[]'),
  'tickets', coalesce((
    select json_agg(json_build_object('ticketId', ticket_id, 'linkedOn', linked_on, 'outcomes', coalesce((
      select json_agg(json_build_object('outcome', outcome, 'observedOn', observed_on, 'recordedAt', observed_at)
        order by o.id)
      from ticket_outcomes o where o.ticket_id = l.ticket_id), '[]')))
    from ticket_links l where pain_point_id = any (family)), '[]'))`
