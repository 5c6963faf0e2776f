import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import type { SeverityRank } from '#app/domain/pain-points/severity.ts'
import type { Db } from '#db/transaction.ts'
import {
  categoriesOf,
  type LinkedTicket,
  type MentioningTeam,
  type TaggedWith,
  teamsOf,
  ticketsOf,
} from './parts.queries.server.ts'

export type PainPoint = {
  id: number
  title: string
  createdAt: Date
  createdBy: string
  /** The root, if it was merged into another. */
  mergedIntoId: number | null
  /** Null while nobody mentions it, and for a merged one. */
  standing: PainPointSummaryRow | null
  categories: TaggedWith[]
  teams: MentioningTeam[]
  tickets: LinkedTicket[]
}

export type PainPointSummaryRow = {
  state: PainPointState
  cameBack: boolean
  severityRank: SeverityRank
  hoursPerMonth: number | null
  notEstimatedTeams: number
  teams: number
  mentions: number
  firstHeardOn: Day
  lastHeardOn: Day
}

const id = sql.ref('painPoints.id')

export async function findPainPoint(db: Db, painPointId: number): Promise<PainPoint | undefined> {
  return db
    .selectFrom('painPoints')
    .innerJoin('painPointRoots', 'painPointRoots.painPointId', 'painPoints.id')
    .leftJoin('summaries', 'summaries.painPointId', 'painPoints.id')
    .select([
      'painPoints.id',
      'title',
      'createdAt',
      'createdBy',
      sql<number | null>`nullif(root_id, pain_points.id)`.as('mergedIntoId'),
      sql<PainPointSummaryRow | null>`case when summaries.pain_point_id is not null then json_build_object(
        'state', state, 'cameBack', came_back, 'severityRank', severity_rank, 'hoursPerMonth', hours_per_month,
        'notEstimatedTeams', not_estimated_teams, 'teams', teams, 'mentions', mentions,
        'firstHeardOn', first_heard_on, 'lastHeardOn', last_heard_on) end`.as('standing'),
      categoriesOf(id).as('categories'),
      teamsOf(id).as('teams'),
      ticketsOf(id).as('tickets'),
    ])
    .where('painPoints.id', '=', painPointId)
    .executeTakeFirst()
}

/** The names recorded as "known by", once each, by name; the suggestions of a field. */
export async function listPeopleHeardBefore(db: Db): Promise<string[]> {
  // Jumps from name to name in the index: as many look-ups as names, however often each was recorded.
  const { rows } = await sql<{ name: string }>`
    with recursive names as (
      (select name from known_by order by name limit 1)
      union all
      select (select name from known_by where name > names.name order by name limit 1)
      from names where names.name is not null
    )
    select name from names where name is not null limit 500`.execute(db)
  return rows.map((row) => row.name)
}
