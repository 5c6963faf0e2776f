import { sql } from 'kysely'
import type { Day } from '#app/domain/day.ts'
import type { PainPointState } from '#app/domain/pain-point-state.ts'
import type { SeverityRank } from '#app/domain/severity.ts'
import type { Db } from '#db/transaction.ts'
import { categoriesOf, type LinkedTicket, type TaggedWith, ticketsOf } from './parts.queries.server.ts'

/** As many as a team can go through at the start of a meeting, and more. */
const openForTeamsAtMost = 50

export type OpenForTeams = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  /** Those of the asked teams that mentioned it and have not done so in this sync. */
  teamIds: number[]
  severityRank: SeverityRank
  hoursPerMonth: number | null
  lastHeardOn: Day
  wasInPreviousSync: boolean
  categories: TaggedWith[]
  tickets: LinkedTicket[]
}

const root = sql.ref('open.painPointId')

/**
 * What still hurts these teams and was not yet talked about in this sync: to confirm first, then what their
 * previous sync heard, then by when it was last heard. At most {@link openForTeamsAtMost}. Without a sync (one
 * that is only being prepared) everything that hurts them.
 */
export async function listOpenForTeams(
  db: Db,
  teamIds: number[],
  { exceptSyncId }: { exceptSyncId: number | null },
): Promise<OpenForTeams[]> {
  if (teamIds.length === 0) return []
  return db
    .with('heard', (db) =>
      db
        .selectFrom('mentions')
        .select([sql<number>`pain_point_root(pain_point_id)`.as('painPointId'), 'teamId'])
        .where('syncId', '=', exceptSyncId),
    )
    .with('previous', (db) =>
      db
        .selectFrom('syncTeams')
        .innerJoin('syncs', 'syncs.id', 'syncTeams.syncId')
        .distinctOn('teamId')
        .select(['teamId', 'syncId'])
        .where('teamId', 'in', teamIds)
        .$if(exceptSyncId !== null, (query) =>
          query.where(
            sql<boolean>`(held_on, syncs.id) < (select held_on, id from syncs where id = ${exceptSyncId})`,
          ),
        )
        .orderBy('teamId')
        .orderBy('heldOn', 'desc')
        .orderBy('syncId', 'desc'),
    )
    .with('recent', (db) =>
      db
        .selectFrom('previous')
        .innerJoin('mentions', (join) =>
          join
            .onRef('mentions.syncId', '=', 'previous.syncId')
            .onRef('mentions.teamId', '=', 'previous.teamId'),
        )
        .select(sql<number>`pain_point_root(mentions.pain_point_id)`.as('painPointId'))
        .distinct(),
    )
    .with('open', (db) =>
      db
        .selectFrom('teamStandings as said')
        .innerJoin('standings', 'standings.painPointId', 'said.painPointId')
        .where('said.teamId', 'in', teamIds)
        .where('state', 'not in', ['relieved', 'declined'])
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('heard')
                .whereRef('heard.painPointId', '=', 'said.painPointId')
                .whereRef('heard.teamId', '=', 'said.teamId'),
            ),
          ),
        )
        .groupBy(['said.painPointId', 'state', 'cameBack'])
        .select((eb) => [
          'said.painPointId',
          'state',
          'cameBack',
          sql<number[]>`array_agg(said.team_id order by said.team_id)`.as('teamIds'),
          // why: a rank is 1 to 4; max() widens it to a number.
          eb.fn.max('said.severityRank').$castTo<SeverityRank>().as('severityRank'),
          eb.fn.sum<number | null>('said.hoursPerMonth').as('hoursPerMonth'),
          eb.fn.max('said.lastHeardOn').as('lastHeardOn'),
          eb('said.painPointId', 'in', eb.selectFrom('recent').select('painPointId'))
            .$castTo<boolean>()
            .as('wasInPreviousSync'),
        ])
        .orderBy((eb) => eb('state', '=', 'to_confirm'), 'desc')
        .orderBy('wasInPreviousSync', 'desc')
        .orderBy('lastHeardOn', 'desc')
        .orderBy('said.painPointId', 'desc')
        .limit(openForTeamsAtMost),
    )
    .selectFrom('open')
    .innerJoin('painPoints', 'painPoints.id', 'open.painPointId')
    .selectAll('open')
    .select(['title', categoriesOf(root).as('categories'), ticketsOf(root).as('tickets')])
    .orderBy((eb) => eb('state', '=', 'to_confirm'), 'desc')
    .orderBy('wasInPreviousSync', 'desc')
    .orderBy('lastHeardOn', 'desc')
    .orderBy('open.painPointId', 'desc')
    .execute()
}
