import type { Day } from '#app/domain/calendar/day.ts'
import { resolvedStates } from '#app/domain/pain-points/pain-point-state.ts'
import type { Team } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'

/** Active teams, by name. */
export async function listTeams(db: Db): Promise<Team[]> {
  return db
    .selectFrom('teams')
    .selectAll()
    .where('archivedAt', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

export async function findTeamBySlug(db: Db, slug: string): Promise<Team | undefined> {
  return db.selectFrom('teams').selectAll().where('slug', '=', slug).executeTakeFirst()
}

/** The short names in use: archived teams keep theirs. */
export async function listTakenSlugs(db: Db, exceptId = 0): Promise<string[]> {
  const teams = await db
    .selectFrom('teams')
    .select('slug')
    .where('id', '<>', exceptId)
    .orderBy('slug')
    .execute()
  return teams.map(({ slug }) => slug)
}

export type TeamOverview = Team & { lastSyncOn: Day | null; painPoints: number; hoursPerMonth: number | null }

/** Every team, archived ones last, then by name: when it was last heard, what hurts it now and how much. */
export async function listTeamOverviews(db: Db, today: Day): Promise<TeamOverview[]> {
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
          eb.fn.sum<number | null>('teamSummaries.hoursPerMonth').as('hoursPerMonth'),
        ]),
    )
    .selectFrom('teams')
    .leftJoin('heard', 'heard.teamId', 'teams.id')
    .leftJoin('hurting', 'hurting.teamId', 'teams.id')
    .selectAll('teams')
    .select((eb) => [
      'heard.lastSyncOn',
      'hurting.hoursPerMonth',
      eb.fn.coalesce('hurting.painPoints', eb.lit(0)).as('painPoints'),
    ])
    .orderBy((eb) => eb('archivedAt', 'is not', null))
    .orderBy('name')
    .orderBy('teams.id')
    .execute()
}
