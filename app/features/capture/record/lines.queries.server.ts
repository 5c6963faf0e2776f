import { sql } from 'kysely'
import type { NamedCategory } from '#app/domain/entry-line/category-mark.ts'
import type { Entry } from '#app/domain/entry-line/entry-line.ts'
import { writeEntryLine } from '#app/domain/entry-line/writing.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import type { Db } from '#db/transaction.ts'
import {
  byRecordingOrder,
  type DecisionLine,
  type HeardLine,
  type Line,
  type LineKind,
  type NoteLine,
  type ResolutionLine,
  type VerdictLine,
} from './line.ts'

/** The rows to read, by kind; without it all of the sync. */
export type LineSelection = Partial<Record<LineKind, number[]>>

/** The records of a sync, in the order of recording. */
export async function listLines(
  db: Db,
  syncId: number,
  categories: readonly NamedCategory[],
  asked?: LineSelection,
): Promise<Line[]> {
  const ask = <Some extends Line>(
    kind: LineKind,
    list: (idsOrAll: number[] | null) => Promise<Some[]>,
  ): Promise<Some[]> | Some[] =>
    asked === undefined ? list(null) : asked[kind] ? list(asked[kind] ?? []) : []
  const kinds = await Promise.all([
    ask('painPoint', (ids) => listHeard(db, syncId, categories, ids)),
    ask('resolution', (ids) => listResolutions(db, syncId, ids)),
    ask('note', (ids) => listNotes(db, syncId, ids)),
    ask('decision', (ids) => listDecisions(db, syncId, categories, ids)),
    ask('verdict', (ids) => listVerdicts(db, syncId, ids)),
  ])
  return kinds.flat().toSorted(byRecordingOrder)
}

type HeardRow = Omit<HeardLine, 'id' | 'kind' | 'recordedAt' | 'written'> & {
  id: number
  recordedAt: Date
  estimate: ToilEstimate | null
}

async function listHeard(
  db: Db,
  syncId: number,
  categories: readonly NamedCategory[],
  ids: number[] | null,
): Promise<HeardLine[]> {
  const only = ids === null ? sql`` : sql`and pain_point_id = any (${ids}::bigint[])`
  const { rows } = await sql<HeardRow>`
    with said as (
      select pain_point_id, min(mentions.id) as first_id,
        array_agg(teams.name order by mentions.id) as teams, sum(toil_hours_per_month(occurrences, per,
          minutes_each, people, (select working_days_per_month from organisation))) as hours_per_month
      from mentions join teams on teams.id = team_id where sync_id = ${syncId} ${only}
      group by pain_point_id
    )
    select said.pain_point_id as id, root_id as pain_point_id, title as text, said.teams, said.hours_per_month,
      first.agenda_block_id, first.recorded_at, first.recorded_by, first.quote, first.severity,
      case when occurrences is not null then json_build_object('occurrences', occurrences, 'per', per,
        'minutesEach', minutes_each, 'people', people) end as estimate,
      not exists (
        select from mentions earlier where earlier.pain_point_id = any (array(
          select pain_point_id from pain_point_roots where root_id = roots.root_id)) and earlier.sync_id <> ${syncId}
        and (earlier.heard_on, earlier.sync_id) < (first.heard_on, first.sync_id)) as is_new,
      coalesce((select json_agg(json_build_object('id', c.id, 'slug', c.slug, 'nameEn', c.name_en,
        'nameJa', c.name_ja, 'colour', c.colour) order by c.id)
        from pain_point_categories pc join categories c on c.id = pc.category_id
        where pc.pain_point_id = root_id), '[]') as categories,
      coalesce((select json_agg(json_build_object('id', t.id, 'url', t.url, 'tracker', t.tracker, 'key', t.key,
        'outcome', seen.outcome) order by t.id)
        from tickets t join latest_outcomes seen on seen.ticket_id = t.id where t.id = any (array(
          select ticket_id from ticket_links where ticket_links.pain_point_id = any (array(
            select pain_point_id from pain_point_roots where root_id = roots.root_id))))), '[]') as tickets,
      array(select name from known_by where known_by.pain_point_id = root_id order by recorded_at, name) as known_by
    from said join mentions first on first.id = first_id
    join pain_point_roots roots on roots.pain_point_id = said.pain_point_id
    join pain_points on pain_points.id = root_id`.execute(db)
  return rows.map(({ id, recordedAt, estimate, ...row }) => ({
    id: `painPoint:${id}`,
    kind: 'painPoint',
    ...row,
    recordedAt: recordedAt.toISOString(),
    written: writeEntryLine(entryOfHeard({ ...row, estimate }), { categories, saidOn: '' }),
  }))
}

/** A known pain point keeps its title: only what this sync recorded of it is edited here. */
function entryOfHeard(row: Omit<HeardRow, 'id' | 'recordedAt'>): Entry {
  const { severity, estimate } = row
  const common = { kind: 'painPoint', severity, estimate } as const
  if (!row.isNew) return { ...common, text: row.quote ?? '', categoryIds: [], knownBy: [], ticketUrls: [] }
  const { text, knownBy } = row
  const categoryIds = row.categories.map(({ id }) => id)
  return { ...common, text, knownBy, categoryIds, ticketUrls: row.tickets.map(({ url }) => url) }
}

async function listResolutions(db: Db, syncId: number, ids: number[] | null): Promise<ResolutionLine[]> {
  const rows = await db
    .selectFrom('resolutions')
    .innerJoin('painPointRoots', 'painPointRoots.painPointId', 'resolutions.painPointId')
    .innerJoin('painPoints', 'painPoints.id', 'rootId')
    .leftJoin('teams', 'teams.id', 'teamId')
    .select([
      'resolutions.id',
      'painPoints.id as painPointId',
      'title as text',
      'resolutions.kind as resolution',
    ])
    .select(['reason', 'teams.name as team', 'recordedAt', 'recordedBy'])
    .where('syncId', '=', syncId)
    .$if(ids !== null, (query) => query.where('resolutions.id', 'in', ids ?? []))
    .execute()
  return rows.map((row) => ({
    ...row,
    id: `resolution:${row.id}`,
    kind: 'resolution',
    agendaBlockId: null,
    recordedAt: row.recordedAt.toISOString(),
  }))
}

async function listNotes(db: Db, syncId: number, ids: number[] | null): Promise<NoteLine[]> {
  const rows = await db
    .selectFrom('notes')
    .select(['id', 'body as text', 'agendaBlockId', 'recordedAt', 'recordedBy'])
    .where('syncId', '=', syncId)
    .$if(ids !== null, (query) => query.where('id', 'in', ids ?? []))
    .execute()
  return rows.map((row) => ({
    ...row,
    id: `note:${row.id}`,
    kind: 'note',
    recordedAt: row.recordedAt.toISOString(),
    written: writeEntryLine({ kind: 'note', text: row.text }, noVocabulary),
  }))
}

const noVocabulary = { categories: [], saidOn: '' }

async function listDecisions(
  db: Db,
  syncId: number,
  categories: readonly NamedCategory[],
  ids: number[] | null,
): Promise<DecisionLine[]> {
  const rows = await db
    .selectFrom('decisions')
    .select(['id', 'text', 'owner', 'dueOn', 'doneOn', 'agendaBlockId', 'recordedAt', 'recordedBy'])
    .where('syncId', '=', syncId)
    .$if(ids !== null, (query) => query.where('id', 'in', ids ?? []))
    .execute()
  return rows.map((row) => ({
    ...row,
    id: `decision:${row.id}`,
    kind: 'decision',
    decisionId: row.id,
    recordedAt: row.recordedAt.toISOString(),
    written: writeEntryLine({ ...row, kind: 'decision' }, { categories, saidOn: '' }),
  }))
}

async function listVerdicts(db: Db, syncId: number, ids: number[] | null): Promise<VerdictLine[]> {
  const rows = await db
    .selectFrom('alertVerdicts')
    .select(['id', 'alert as text', 'verdict', 'agendaBlockId', 'recordedAt', 'recordedBy'])
    .where('syncId', '=', syncId)
    .$if(ids !== null, (query) => query.where('id', 'in', ids ?? []))
    .execute()
  return rows.map((row) => ({
    ...row,
    id: `verdict:${row.id}`,
    kind: 'verdict',
    recordedAt: row.recordedAt.toISOString(),
    written: writeEntryLine({ kind: 'verdict', text: row.text, verdict: row.verdict }, noVocabulary),
  }))
}
