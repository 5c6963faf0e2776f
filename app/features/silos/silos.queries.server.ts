import { type SelectQueryBuilder, sql } from 'kysely'
import { addDays, type Day } from '#app/domain/calendar/day.ts'
import { resolvedStates } from '#app/domain/pain-points/pain-point-state.ts'
import { thresholds } from '#app/domain/settings.ts'
import type { BlackBoxRow } from '#app/domain/silos/black-box.ts'
import type { FightingAloneRow } from '#app/domain/silos/fighting-alone.ts'
import type { LostTouchRow } from '#app/domain/silos/lost-touch.ts'
import type { UnansweredRow } from '#app/domain/silos/unanswered.ts'
import type { Database } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'

/** The worst of a kind, in the order of its detector, and the number of all. */
export type Worst<Row> = { total: number; rows: Row[] }

/** The number of teams with a mention, counted up to `limit`. */
export async function countTeamsHeard(db: Db, limit: number): Promise<number> {
  const heard = await db
    .selectFrom('teams')
    .select('id')
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('mentions').select('mentions.id').whereRef('teamId', '=', 'teams.id')),
    )
    .limit(limit)
    .execute()
  return heard.length
}

/** Pain points that several teams mention and no ticket serves, as detectFightingAlone ranks them. */
export async function listFightingAlone(db: Db, limit: number): Promise<Worst<FightingAloneRow>> {
  const found = db
    .selectFrom('summaries')
    .where('state', '=', 'unplanned')
    .where('teams', '>=', thresholds.fightingAloneTeams)
  const worst = found
    .innerJoin('painPoints', 'painPoints.id', 'summaries.painPointId')
    .select(['painPointId', 'title', 'teamIds', 'hoursPerMonth', 'mentions', 'firstHeardOn'])
    .orderBy('teams', 'desc')
    .orderBy('hoursPerMonth', (order) => order.desc().nullsLast())
    .orderBy('firstHeardOn')
    .orderBy('painPointId')
    .limit(limit)
    .execute()
  const [rows, total] = await Promise.all([worst, count(found)])
  return { total, rows: rows.map((row) => ({ ...row, ticketIds: [] })) }
}

/** Pain points without an answer for longer than agreed, as detectUnanswered ranks them. */
export async function listUnanswered(db: Db, today: Day, limit: number): Promise<Worst<UnansweredRow>> {
  const found = db
    .selectFrom('summaries')
    .where('state', 'in', ['unplanned', 'stranded'])
    .where('firstHeardOn', '<', addDays(today, -thresholds.unansweredDays))
  const worst = found
    .innerJoin('painPoints', 'painPoints.id', 'summaries.painPointId')
    .select(['painPointId', 'title', 'teamIds', 'hoursPerMonth', 'mentions', 'state', 'firstHeardOn'])
    .orderBy('firstHeardOn')
    .orderBy('hoursPerMonth', (order) => order.desc().nullsLast())
    .orderBy('painPointId')
    .limit(limit)
    .execute()
  const [rows, total] = await Promise.all([worst, count(found)])
  return { total, rows }
}

/**
 * The active pain points that only one person can handle, of the `limit` people who hold most of them, or of `person`
 * alone; the total counts people.
 */
export async function listKnownByOne(
  db: Db,
  { limit, person }: { limit: number; person?: string },
): Promise<Worst<BlackBoxRow>> {
  const { rows } = await sql<Omit<BlackBoxRow, 'knownBy'> & { person: string; total: number }>`
    with merged as materialized (
      select pain_point_id, root_id from pain_point_roots where is_merged
    ),
    family as (
      select pain_point_id as member_id, root_id from merged union select root_id, root_id from merged
    ),
    alone as (
      select pain_point_id, min(name) as person from known_by
      where pain_point_id not in (select member_id from family)
      group by pain_point_id having count(*) <= ${thresholds.blackBoxPeople}
      union all
      select root_id, min(name) from family join known_by on pain_point_id = member_id
      group by root_id having count(distinct name) <= ${thresholds.blackBoxPeople}
    ),
    held as (
      select person, pain_point_id, team_ids, hours_per_month from alone join summaries using (pain_point_id)
      where state <> all (${resolvedStates}::text[]) ${person === undefined ? sql`` : sql`and person = ${person}`}
    ),
    worst as (
      select person, count(*) over () as total from held group by person
      order by count(*) desc, sum(hours_per_month) desc nulls last, person collate "C"
      limit ${limit}
    )
    select pain_point_id, team_ids, hours_per_month, person, total
    from worst join held using (person)`.execute(db)
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ person, ...row }) => ({ ...row, knownBy: [person] })),
  }
}

/** Every active team, with its last sync up to today. */
export async function listTeamRhythms(db: Db, today: Day): Promise<LostTouchRow[]> {
  return db
    .selectFrom('teams')
    .leftJoin('syncTeams', 'syncTeams.teamId', 'teams.id')
    .leftJoin('heardSyncs', (join) =>
      join.onRef('heardSyncs.id', '=', 'syncTeams.syncId').on('heardSyncs.heldOn', '<=', today),
    )
    .where('archivedAt', 'is', null)
    .groupBy('teams.id')
    .select((eb) => [
      'teams.id as teamId',
      'cadenceDays',
      'createdOn',
      eb.fn.max<Day | null>('heldOn').as('lastSyncOn'),
      eb.fn.count<number>('heardSyncs.id').as('syncs'),
    ])
    .orderBy('teams.id')
    .execute()
}

/** The titles of these pain points, by id. */
export async function listTitles(db: Db, painPointIds: number[]): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('painPoints')
    .select(['id', 'title'])
    .where('id', '=', (eb) => eb.fn.any(eb.val(painPointIds)))
    .execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}

export type NamedTeam = { id: number; slug: string; name: string }

/** All teams, archived ones included: their mentions are still evidence. */
export async function listNamedTeams(db: Db): Promise<NamedTeam[]> {
  return db.selectFrom('teams').select(['id', 'slug', 'name']).orderBy('id').execute()
}

async function count(rows: SelectQueryBuilder<Database, 'summaries', object>): Promise<number> {
  const { total } = await rows.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return total
}
