import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { Db } from '#db/transaction.ts'

export type SetupFacts = {
  teams: number
  teamsWithHeadcount: number
  /** The first team by name without one. */
  slugWithoutHeadcount: string | null
  firstSyncRecordedAt: Date | null
  wasHeard: boolean
  /** The next sync to record in, today or on a coming day. */
  openSyncId: number | null
  hasPainPoint: boolean
  hasInvited: boolean
}

/** The facts that decide which first steps are done. */
export async function getSetupFacts(db: Db, { today, now }: { today: Day; now: Date }): Promise<SetupFacts> {
  const { rows } = await sql<SetupFacts>`
    with active as (select slug, name, id, headcount from teams where archived_at is null)
    select
      (select count(*) from active) as "teams",
      (select count(headcount) from active) as "teamsWithHeadcount",
      (select slug from active where headcount is null order by name, id limit 1) as "slugWithoutHeadcount",
      (select created_at from syncs order by id limit 1) as "firstSyncRecordedAt",
      -- One that is only being prepared has heard nobody yet.
      exists (select from heard_syncs where held_on <= ${today}) as "wasHeard",
      (select id from syncs where closed_at is null and held_on >= ${today} order by held_on, id limit 1)
        as "openSyncId",
      exists (select from pain_points) as "hasPainPoint",
      (select count(*) > 1 from people where deactivated_at is null)
        or exists (select from one_time_links where purpose = 'invite' and used_at is null
          and revoked_at is null and expires_at > ${now}) as "hasInvited"`.execute(db)
  const [facts] = rows
  if (!facts) throw new Error('A select without a table gave no row.')
  return facts
}
