import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import { type PainPointState, resolvedStates } from '#app/domain/pain-points/pain-point-state.ts'
import type { Phase } from '#app/domain/pain-points/phase.ts'
import type { Db } from '#db/transaction.ts'

export type TeamToday = {
  id: number
  slug: string
  name: string
  phase: Phase
  headcount: number | null
  cadenceDays: number
  lastSyncOn: Day | null
  painPoints: number
  notEstimated: number
  hoursPerMonth: number | null
}

/** The active teams, by name: when each was last heard, and what its active pain points cost it. */
export async function listTeamsToday(db: Db, today: Day): Promise<TeamToday[]> {
  return db
    .with('heard', (db) =>
      db
        .selectFrom('syncTeams')
        .innerJoin('heardSyncs', 'heardSyncs.id', 'syncTeams.syncId')
        // A sync that is only prepared has heard nobody yet.
        .where('heldOn', '<=', today)
        .groupBy('teamId')
        .select((eb) => ['teamId', eb.fn.max('heldOn').as('lastSyncOn')]),
    )
    .with('hurting', (db) =>
      db
        .selectFrom('teamSummaries')
        .innerJoin('summaries', 'summaries.painPointId', 'teamSummaries.painPointId')
        .where('summaries.state', 'not in', resolvedStates)
        .groupBy('teamId')
        .select((eb) => [
          'teamId',
          eb.fn.countAll<number>().as('painPoints'),
          sql<number>`count(*) filter (where team_summaries.hours_per_month is null)`.as('notEstimated'),
          eb.fn.sum<number | null>('teamSummaries.hoursPerMonth').as('hoursPerMonth'),
        ]),
    )
    .selectFrom('teams')
    .leftJoin('heard', 'heard.teamId', 'teams.id')
    .leftJoin('hurting', 'hurting.teamId', 'teams.id')
    .where('archivedAt', 'is', null)
    .select((eb) => [
      'id',
      'slug',
      'name',
      'phase',
      'headcount',
      'cadenceDays',
      'lastSyncOn',
      'hoursPerMonth',
      eb.fn.coalesce('painPoints', eb.lit(0)).as('painPoints'),
      eb.fn.coalesce('notEstimated', eb.lit(0)).as('notEstimated'),
    ])
    .orderBy('name')
    .orderBy('id')
    .execute()
}

export type GlancePainPoint = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  teams: number
  /** The only team that mentioned it; null if there are several. */
  onlyTeamId: number | null
  lastHeardOn: Day
  hoursPerMonth: number | null
}

/** The first rows, and the number of all. */
export type Glance<Row> = { rows: Row[]; count: number }

/** Pain points to confirm, most hours first (not estimated last). */
export async function listToConfirm(db: Db, limit: number): Promise<Glance<GlancePainPoint>> {
  return glanceOf(
    await painPointsInView(db)
      .where('state', '=', 'to_confirm')
      .orderBy('hoursPerMonth', (order) => order.desc().nullsLast())
      .orderBy('painPointId')
      .limit(limit)
      .execute(),
  )
}

/** Pain points that were relieved and hurt again, the last heard first. */
export async function listCameBack(db: Db, limit: number): Promise<Glance<GlancePainPoint>> {
  return glanceOf(
    await painPointsInView(db)
      .where('cameBack', '=', true)
      .where('state', 'not in', resolvedStates)
      .orderBy('lastHeardOn', 'desc')
      .orderBy('painPointId', 'desc')
      .limit(limit)
      .execute(),
  )
}

function painPointsInView(db: Db) {
  return db
    .selectFrom('summaries')
    .innerJoin('painPoints', 'painPoints.id', 'summaries.painPointId')
    .select([
      'painPointId',
      'title',
      'state',
      'cameBack',
      'teams',
      'lastHeardOn',
      'hoursPerMonth',
      sql<number | null>`(
        select min(team_id) from team_summaries t where t.pain_point_id = summaries.pain_point_id having count(*) = 1
      )`.as('onlyTeamId'),
      sql<number>`count(*) over ()`.as('count'),
    ])
}

export type DueDecision = {
  id: number
  text: string
  owner: string | null
  dueOn: Day
  syncId: number | null
  reviewMonth: string | null
}

/** Open decisions due by a day, the soonest first. */
export async function listDecisionsDue(db: Db, dueBy: Day, limit: number): Promise<Glance<DueDecision>> {
  return glanceOf(
    await db
      .selectFrom('decisions')
      .where('doneAt', 'is', null)
      .where('dueOn', '<=', dueBy)
      .select(['id', 'text', 'owner', 'syncId', 'reviewMonth', sql<number>`count(*) over ()`.as('count')])
      .select((eb) => eb.ref('dueOn').$notNull().as('dueOn'))
      .orderBy('dueOn')
      .orderBy('id')
      .limit(limit)
      .execute(),
  )
}

function glanceOf<Row extends { count: number }>(rows: Row[]): Glance<Row> {
  return { rows, count: rows[0]?.count ?? 0 }
}
