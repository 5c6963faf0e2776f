import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { Phase } from '#app/domain/pain-points/phase.ts'
import type {
  AgendaBlock,
  EntryPainPoint,
  HeardEntry,
  MinutesFacts,
  ResolvedEntry,
} from '#app/domain/syncs/minutes.ts'
import type { Db } from '#db/transaction.ts'

export type MinutesTeam = { id: number; slug: string; name: string; phase: Phase; cadenceDays: number }

export type MinutedSync = {
  id: number
  heldOn: Day
  facilitator: string | null
  closedAt: Date | null
  templateId: number
  agendaEn: string
  agendaJa: string
  teams: MinutesTeam[]
  attendees: string[]
}

export async function findMinutedSync(db: Db, syncId: number): Promise<MinutedSync | undefined> {
  return db
    .selectFrom('syncs')
    .innerJoin('agendaTemplates as template', 'template.id', 'syncs.templateId')
    .select([
      'syncs.id',
      'heldOn',
      'facilitator',
      'closedAt',
      'templateId',
      'template.nameEn as agendaEn',
      'template.nameJa as agendaJa',
      sql<MinutesTeam[]>`coalesce((
        select json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'phase', t.phase,
          'cadenceDays', t.cadence_days) order by t.name, t.id)
        from sync_teams st join teams t on t.id = st.team_id where st.sync_id = syncs.id), '[]')`.as('teams'),
      sql<string[]>`array(select name from sync_attendees a where a.sync_id = syncs.id order by position)`.as(
        'attendees',
      ),
    ])
    .where('syncs.id', '=', syncId)
    .executeTakeFirst()
}

/** Everything recorded in one sync, each list in the order of recording. */
export async function loadMinutesFacts(
  db: Db,
  { id: syncId, heldOn, templateId }: Pick<MinutedSync, 'id' | 'heldOn' | 'templateId'>,
): Promise<Omit<MinutesFacts, 'finished'>> {
  const [blocks, heard, resolved, notes, verdicts, decisions] = await Promise.all([
    listBlocks(db, syncId, templateId),
    listHeard(db, syncId),
    listResolved(db, syncId),
    db
      .selectFrom('notes')
      .select(['agendaBlockId', 'recordedAt', 'body'])
      .where('syncId', '=', syncId)
      .orderBy('id')
      .execute(),
    db
      .selectFrom('alertVerdicts')
      .select(['agendaBlockId', 'recordedAt', 'alert', 'verdict'])
      .where('syncId', '=', syncId)
      .orderBy('id')
      .execute(),
    db
      .selectFrom('decisions')
      .select(['agendaBlockId', 'recordedAt', 'text', 'owner', 'dueOn', 'doneOn'])
      .where('syncId', '=', syncId)
      .orderBy('id')
      .execute(),
  ])
  return { heldOn, blocks, heard, resolved, notes, verdicts, decisions }
}

/** The blocks of the agenda, and former ones that have records of this sync. */
async function listBlocks(db: Db, syncId: number, templateId: number): Promise<AgendaBlock[]> {
  return db
    .selectFrom('agendaBlocks')
    .select(['id', 'nameEn', 'nameJa'])
    .where((eb) =>
      eb.or([
        eb.and([eb('templateId', '=', templateId), eb('archivedAt', 'is', null)]),
        eb(
          'id',
          'in',
          sql<number>`(select agenda_block_id from mentions where sync_id = ${syncId}
            union select agenda_block_id from notes where sync_id = ${syncId}
            union select agenda_block_id from alert_verdicts where sync_id = ${syncId}
            union select agenda_block_id from decisions where sync_id = ${syncId})`,
        ),
      ]),
    )
    .orderBy((eb) => eb('templateId', '<>', templateId))
    .orderBy('position')
    .orderBy('id')
    .execute()
}

const categoriesOf = (id: RawBuilder<unknown>) => sql<EntryPainPoint['categories']>`coalesce((
  select json_agg(json_build_object('nameEn', c.name_en, 'nameJa', c.name_ja) order by c.id)
  from pain_point_categories pc join categories c on c.id = pc.category_id where pc.pain_point_id = ${id}), '[]')`

/** Each once, those of merged pain points included. */
const ticketsOf = (id: RawBuilder<unknown>) => sql<EntryPainPoint['tickets']>`coalesce((
  select json_agg(json_build_object('key', t.key, 'url', t.url) order by t.id)
  from tickets t where t.id = any (array(
    select l.ticket_id from ticket_links l where l.pain_point_id = any (array(
      select pain_point_id from pain_point_roots where root_id = ${id}))))), '[]')`

async function listHeard(db: Db, syncId: number): Promise<HeardEntry[]> {
  const { rows } = await sql<HeardEntry>`
    with said as (
      select m.*, root_id from mentions m join pain_point_roots using (pain_point_id) where m.sync_id = ${syncId}
    )
    select p.id as pain_point_id, p.title, t.name as team_name, severity, quote, agenda_block_id, recorded_at,
      toil_hours_per_month(occurrences, per, minutes_each, people,
        (select working_days_per_month from organisation)) as hours_per_month,
      exists (select from mentions earlier where earlier.pain_point_id = any (array(
          select pain_point_id from pain_point_roots where root_id = said.root_id))
        and earlier.sync_id <> said.sync_id
        and (earlier.heard_on, earlier.sync_id) < (said.heard_on, said.sync_id)) as was_heard_before,
      exists (select from resolutions r where r.pain_point_id = any (array(
          select pain_point_id from pain_point_roots where root_id = said.root_id))
        and heard_after_relief(r.kind, r.resolved_on, r.recorded_at, said.heard_on, said.recorded_at)) as came_back,
      ${categoriesOf(sql.ref('said.root_id'))} as categories, ${ticketsOf(sql.ref('said.root_id'))} as tickets
    from said join pain_points p on p.id = root_id join teams t on t.id = said.team_id
    order by said.id`.execute(db)
  return rows
}

async function listResolved(db: Db, syncId: number): Promise<ResolvedEntry[]> {
  const { rows } = await sql<ResolvedEntry>`
    with said as (
      select r.*, root_id from resolutions r join pain_point_roots using (pain_point_id) where r.sync_id = ${syncId}
    )
    select p.id as pain_point_id, p.title, t.name as team_name, kind, reason, recorded_at,
      ${ticketsOf(sql.ref('said.root_id'))} as tickets
    from said join pain_points p on p.id = root_id left join teams t on t.id = said.team_id
    order by said.id`.execute(db)
  return rows
}

/** The next sync of any of these teams after this one, if there is one. */
export async function findNextSync(
  db: Db,
  { id, teams }: Pick<MinutedSync, 'id' | 'teams'>,
): Promise<{ id: number; heldOn: Day } | undefined> {
  if (teams.length === 0) return undefined
  return db
    .selectFrom('syncs')
    .select(['id', 'heldOn'])
    .where(sql<boolean>`(held_on, id) > (select held_on, id from syncs where id = ${id})`)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('syncTeams')
        .select('syncId')
        .where(
          'teamId',
          'in',
          teams.map((team) => team.id),
        ),
    )
    .orderBy('heldOn')
    .orderBy('id')
    .executeTakeFirst()
}
