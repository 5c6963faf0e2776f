import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import { type PainPointState, resolvedStates } from '#app/domain/pain-points/pain-point-state.ts'
import type { SeverityRank } from '#app/domain/pain-points/severity.ts'
import type { Db } from '#db/transaction.ts'

export type TeamNow = {
  lastSyncOn: Day | null
  syncs: number
  painPoints: number
  hoursPerMonth: number | null
  notEstimated: number
}

/** When a team was last heard and what hurts it now: the active pain points it mentioned, with its own estimates. */
export async function getTeamNow(db: Db, teamId: number, today: Day): Promise<TeamNow> {
  const heard = await db
    .selectFrom('syncTeams')
    .innerJoin('heardSyncs', 'heardSyncs.id', 'syncTeams.syncId')
    .where('teamId', '=', teamId)
    // A sync that is only prepared has heard nobody yet.
    .where('heldOn', '<=', today)
    .select((eb) => [eb.fn.max<Day | null>('heldOn').as('lastSyncOn'), eb.fn.countAll<number>().as('syncs')])
    .executeTakeFirstOrThrow()
  const hurting = await activeOf(db, teamId)
    .select((eb) => [
      eb.fn.countAll<number>().as('painPoints'),
      eb.fn.sum<number | null>('teamSummaries.hoursPerMonth').as('hoursPerMonth'),
      sql<number>`count(*) filter (where team_summaries.hours_per_month is null)`.as('notEstimated'),
    ])
    .executeTakeFirstOrThrow()
  return { ...heard, ...hurting }
}

export type TeamPainPoint = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  severityRank: SeverityRank
  hoursPerMonth: number | null
  lastHeardOn: Day
  teams: number
}

/** What hurts a team now, most of its own hours first (not estimated last), then last heard, then newest. */
export async function listActivePainPointsOfTeam(
  db: Db,
  teamId: number,
  limit: number,
): Promise<TeamPainPoint[]> {
  const rows = await activeOf(db, teamId)
    .innerJoin('painPoints', 'painPoints.id', 'teamSummaries.painPointId')
    .select([
      'teamSummaries.painPointId',
      'title',
      'state',
      'cameBack',
      'teamSummaries.severityRank',
      'teamSummaries.hoursPerMonth',
      'teamSummaries.lastHeardOn',
      'summaries.teams',
    ])
    .orderBy('teamSummaries.hoursPerMonth', (order) => order.desc().nullsLast())
    .orderBy('teamSummaries.lastHeardOn', 'desc')
    .orderBy('teamSummaries.painPointId', 'desc')
    .limit(limit)
    .execute()
  // why: a check keeps the rank from 1 to 4, but the column is any number to TypeScript.
  return rows.map((row) => ({ ...row, severityRank: row.severityRank as SeverityRank }))
}

function activeOf(db: Db, teamId: number) {
  return db
    .selectFrom('teamSummaries')
    .innerJoin('summaries', 'summaries.painPointId', 'teamSummaries.painPointId')
    .where('teamSummaries.teamId', '=', teamId)
    .where('summaries.state', 'not in', resolvedStates)
}
