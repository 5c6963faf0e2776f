import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import { inFamilyOf } from '#app/features/pain-points/family-condition.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import type { Mention } from './history.queries.server.ts'

/** The input of states, figures and the timeline. */
export type MentionFactRow = Pick<
  Mention,
  'id' | 'teamId' | 'teamName' | 'heardOn' | 'severity' | 'estimate' | 'recordedAt'
>

/**
 * The number of teams whose mentions are all needed, and the days on which a ticket was done whose effect is measured.
 */
export type MentionSelection = { teamsAtMost: number; doneDays: Day[] }

/**
 * The mentions of a pain point and of everything merged into it, in the order of recording. Some have thousands: with
 * `telling` only those needed for the same result, which are all of the teams with most mentions and, of the other
 * teams, those that decide states, the effect of tickets, and the first and the last day.
 */
export async function listMentionFacts(
  db: Db,
  painPointId: number,
  selection?: MentionSelection,
): Promise<MentionFactRow[]> {
  const rows = await db
    .selectFrom('mentions')
    .innerJoin('teams', 'teams.id', 'mentions.teamId')
    .select([
      'mentions.id',
      'teamId',
      'teams.name as teamName',
      'heardOn',
      'severity',
      'recordedAt',
      'occurrences',
      'per',
      'minutesEach',
      'people',
    ])
    .where(
      selection
        ? sql<boolean>`mentions.id = any (${decisiveMentionIds(painPointId, selection)})`
        : inFamilyOf(painPointId),
    )
    .orderBy('mentions.id')
    .execute()
  // Assembled here: for thousands of rows, building and reading JSON is a third of the time.
  return rows.map(({ occurrences, per, minutesEach, people, ...row }) => ({
    ...row,
    estimate:
      occurrences === null || per === null || minutesEach === null || people === null
        ? null
        : { occurrences, per, minutesEach, people },
  }))
}

// The first and the last of all; the first after each resolution, which alone can change a state; and for each day on
// which a ticket was done, of each team its last estimate until then or otherwise its last mention, its first mention
// after, and its first estimate after.
function decisiveMentionIds(
  painPointId: number,
  { teamsAtMost, doneDays }: MentionSelection,
): RawBuilder<number[]> {
  return sql`array(
    with said as materialized (
      select id, team_id, heard_on, recorded_at, occurrences is not null as is_estimated
      from mentions where ${inFamilyOf(painPointId)})
    select id from said where team_id in (
      select team_id from said group by team_id order by count(*) desc, min(heard_on), team_id limit ${teamsAtMost})
    union all (select id from said order by heard_on, recorded_at, id limit 1)
    union all (select id from said order by heard_on desc limit 1)
    union all
    select heard_again.id from resolutions
    cross join lateral (
      select id from said where (heard_on, said.recorded_at) > (resolved_on, resolutions.recorded_at)
      order by heard_on, said.recorded_at, id limit 1
    ) as heard_again
    where ${inFamilyOf(painPointId)}
    union all
    select measured.id from unnest(${doneDays}::date[]) as done (day)
    cross join lateral (
      (select distinct on (team_id) id from said where heard_on <= day
        order by team_id, is_estimated desc, heard_on desc, recorded_at desc, id desc)
      union all (select distinct on (team_id) id from said where heard_on > day
        order by team_id, heard_on, recorded_at, id)
      union all (select distinct on (team_id) id from said where heard_on > day and is_estimated
        order by team_id, heard_on, recorded_at, id)
    ) as measured)`
}

/** The number of mentions, and of their teams. */
export async function countHeard(db: Db, painPointId: number): Promise<{ mentions: number; teams: number }> {
  const summary = await db
    .selectFrom('summaries')
    .select(['mentions', 'teams'])
    .where('painPointId', '=', painPointId)
    .executeTakeFirst()
  return summary ?? { mentions: 0, teams: 0 }
}
