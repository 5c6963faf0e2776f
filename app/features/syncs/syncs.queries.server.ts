import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { Db } from '#db/transaction.ts'

/** The number of syncs on one page of the list. */
export const syncsAPage = 50

export type HeardTeam = { id: number; slug: string; name: string }

export type SyncRow = {
  id: number
  heldOn: Day
  facilitator: string | null
  templateNameEn: string
  templateNameJa: string
  teams: HeardTeam[]
  mentions: number
  decisions: number
  /** When the sync was closed. */
  closedAt: Date | null
}

export type Sync = SyncRow & { templateId: number; attendees: string[]; createdAt: Date; createdBy: string }

const teams = sql<HeardTeam[]>`coalesce((
  select json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) order by t.name, t.id)
  from sync_teams st join teams t on t.id = st.team_id where st.sync_id = syncs.id), '[]')`
const attendees = sql<string[]>`array(
  select name from sync_attendees a where a.sync_id = syncs.id order by position)`

function selectSyncs(db: Db) {
  return db
    .selectFrom('syncs')
    .innerJoin('agendaTemplates as template', 'template.id', 'syncs.templateId')
    .select([
      'syncs.id',
      'heldOn',
      'facilitator',
      'closedAt',
      'template.nameEn as templateNameEn',
      'template.nameJa as templateNameJa',
      teams.as('teams'),
      sql<number>`(select count(*) from mentions m where m.sync_id = syncs.id)`.as('mentions'),
      sql<number>`(select count(*) from decisions d where d.sync_id = syncs.id)`.as('decisions'),
    ])
}

/** A page of syncs, newest first; `before` is the last sync of the previous page. */
export async function listSyncs(db: Db, { before }: { before?: number } = {}): Promise<SyncRow[]> {
  return selectSyncs(db)
    .$if(before !== undefined, (query) =>
      query.where(sql<boolean>`(held_on, syncs.id) < (select held_on, id from syncs where id = ${before})`),
    )
    .orderBy('heldOn', 'desc')
    .orderBy('syncs.id', 'desc')
    .limit(syncsAPage)
    .execute()
}

/** Syncs in which a team was heard, newest first, a page at most. */
export async function listSyncsOfTeam(db: Db, teamId: number): Promise<SyncRow[]> {
  return selectSyncs(db)
    .where('syncs.id', 'in', db.selectFrom('syncTeams').select('syncId').where('teamId', '=', teamId))
    .orderBy('heldOn', 'desc')
    .orderBy('syncs.id', 'desc')
    .limit(syncsAPage)
    .execute()
}

/** The syncs that one of these teams has on a day, the latest opened first. */
export async function listSyncsOfDay(
  db: Db,
  { heldOn, teamIds }: { heldOn: Day; teamIds: number[] },
): Promise<SyncRow[]> {
  if (teamIds.length === 0) return []
  return selectSyncs(db)
    .where('heldOn', '=', heldOn)
    .where('syncs.id', 'in', db.selectFrom('syncTeams').select('syncId').where('teamId', 'in', teamIds))
    .orderBy('syncs.id', 'desc')
    .execute()
}

export async function findSync(db: Db, syncId: number): Promise<Sync | undefined> {
  return selectSyncs(db)
    .select(['templateId', 'syncs.createdAt', 'syncs.createdBy', attendees.as('attendees')])
    .where('syncs.id', '=', syncId)
    .executeTakeFirst()
}
