import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#db/transaction.ts'
import type { LoadRequest } from './load.ts'
import { pick, seededRandom } from './random.ts'

type Target = { painPointId: number; syncId: number; teamId: number }

const recentHearings = 40

/**
 * Forms that record a mention, as the page sends them: each for a different pain point that its team has
 * not mentioned in that sync, with a key of its own, so that each is a real write. Often mentioned pain points are
 * more likely to be mentioned again. Fewer than `count` when there are not so many pain points.
 */
export async function planRecordings(db: Db, count: number): Promise<LoadRequest[]> {
  const random = seededRandom(7)
  const { rows } = await sql<Target>`
    with hearings as (
      select sync_id, team_id, row_number() over (order by sync_id desc, team_id) - 1 as place
      from sync_teams order by sync_id desc, team_id limit ${recentHearings}
    ),
    chosen as (
      select pain_point_id, row_number() over (order by md5(pain_point_id::text)) - 1 as place
      from (
        select pain_point_id from summaries where state not in ('relieved', 'declined')
        order by -ln((abs(hashint8(pain_point_id)::bigint) + 1) / 2147483650.0) / mentions limit ${count * 2}
      ) as heard_again
    )
    select chosen.pain_point_id, sync_id, team_id
    from chosen join hearings on hearings.place = chosen.place % (select count(*) from hearings)
    where not exists (select from mentions m
      where (m.sync_id, m.team_id, m.pain_point_id) = (hearings.sync_id, hearings.team_id, chosen.pain_point_id))
    order by chosen.place limit ${count}`.execute(db)
  return rows.map(({ painPointId, syncId, teamId }) => ({
    method: 'POST',
    path: `/syncs/${syncId}/mention`,
    body: new URLSearchParams({
      submissionKey: randomUUID(),
      painPointId: String(painPointId),
      teamIds: String(teamId),
      severity: pick(random, ['low', 'medium', 'high']),
      occurrences: String(pick(random, [1, 2, 3, 5])),
      per: pick(random, ['day', 'week', 'month']),
      minutesEach: String(pick(random, [10, 20, 30])),
      people: '1',
      quote: pick(random, ['', 'また起きました。手で直しています。', 'It happened again on Tuesday.']),
    }).toString(),
  }))
}

/** The mentions recorded through the forms, not by filling the database. */
export async function countRecorded(db: Db): Promise<number> {
  const { recorded } = await db
    .selectFrom('mentions')
    .where('recordedBy', '<>', 'bench')
    .select((eb) => eb.fn.countAll<number>().as('recorded'))
    .executeTakeFirstOrThrow()
  return recorded
}
