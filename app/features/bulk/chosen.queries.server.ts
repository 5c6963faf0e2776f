import { sql } from 'kysely'
import type { Changeable } from '#app/domain/pain-points/bulk-preview.ts'
import { type SeverityRank, severityOfRank } from '#app/domain/pain-points/severity.ts'
import type { Db } from '#db/transaction.ts'

export type ChosenPainPoint = { painPointId: number; title: string; before: Changeable }

/** The roots of the chosen ones, each once, by id; how many are merged by now, and how many are gone. */
export type Chosen = { ids: number[]; merged: number; gone: number }

export async function readChosen(db: Db, painPointIds: number[]): Promise<Chosen> {
  const rows = await db
    .selectFrom('painPointRoots')
    .select(['painPointId as id', 'rootId'])
    .where('painPointId', '=', sql<number>`any (${painPointIds}::bigint[])`)
    .execute()
  return {
    ids: [...new Set(rows.map(({ rootId }) => rootId))].sort((one, other) => one - other),
    merged: rows.filter(({ id, rootId }) => id !== rootId).length,
    gone: new Set(painPointIds).size - rows.length,
  }
}

const members = sql`array(select pain_point_id from pain_point_roots where root_id = first.id)`

/** The first of them, worst first, each with what an act can change of it. */
export async function listFirstChosen(
  db: Db,
  painPointIds: number[],
  limit: number,
): Promise<ChosenPainPoint[]> {
  const { rows } = await sql<{ painPointId: number; title: string } & Before>`
    with first as (
      select id, title, state, severity_rank, hours_per_month
      from pain_points join summaries on pain_point_id = id
      where id = any (${painPointIds}::bigint[])
      order by severity_rank desc, hours_per_month desc nulls last, id limit ${limit}
    )
    select id as "painPointId", title, state = 'declined' as "isDeclined",
      array(select category_id from pain_point_categories
        where pain_point_id = first.id order by category_id) as "categoryIds",
      array(select team_summaries.severity_rank from team_summaries
        where pain_point_id = first.id order by team_id) as "severityRanks",
      array(select distinct name from known_by
        where pain_point_id = any (${members}) order by name) as "knownBy",
      array(select distinct on (url) jsonb_build_object('url', url, 'key', key)
        from ticket_links join tickets on tickets.id = ticket_id
        where pain_point_id = any (${members}) order by url) as tickets
    from first
    order by severity_rank desc, hours_per_month desc nulls last, id`.execute(db)
  return rows.map(({ painPointId, title, severityRanks, ...before }) => ({
    painPointId,
    title,
    before: { ...before, severities: severityRanks.map(severityOfRank) },
  }))
}

type Before = Omit<Changeable, 'severities'> & { severityRanks: SeverityRank[] }

/** How many of the chosen ones already have each category, name and severity, a ticket, or are declined. */
export type ChosenFigures = {
  categories: { categoryId: number; painPoints: number }[]
  names: { name: string; painPoints: number }[]
  /** By each team's latest mention. */
  severities: { rank: SeverityRank; teams: number }[]
  withTicket: number
  declined: number
}

const namesAtMost = 10

export async function countChosen(db: Db, painPointIds: number[]): Promise<ChosenFigures> {
  const chosen = sql`any (${painPointIds}::bigint[])`
  const [categories, names, severities, states] = await Promise.all([
    sql<ChosenFigures['categories'][number]>`
      select category_id, count(*) as pain_points from pain_point_categories
      where pain_point_id = ${chosen} group by category_id order by category_id`.execute(db),
    sql<ChosenFigures['names'][number]>`
      select name, count(distinct root_id) as pain_points
      from pain_point_roots join known_by using (pain_point_id)
      where root_id = ${chosen}
      group by name order by 2 desc, name limit ${namesAtMost}`.execute(db),
    sql<ChosenFigures['severities'][number]>`
      select severity_rank as rank, count(*) as teams from team_summaries
      where pain_point_id = ${chosen} group by severity_rank order by severity_rank`.execute(db),
    sql<{ withTicket: number; declined: number }>`
      select count(*) filter (where tickets > 0) as with_ticket, count(*) filter (where state = 'declined') as declined
      from summaries where pain_point_id = ${chosen}`.execute(db),
  ])
  const [{ withTicket, declined } = { withTicket: 0, declined: 0 }] = states.rows
  return { categories: categories.rows, names: names.rows, severities: severities.rows, withTicket, declined }
}

export type OfferedCategory = {
  id: number
  nameEn: string
  nameJa: string
  colour: 'vermillion' | 'blue' | 'green' | 'purple' | 'orange' | 'sky' | 'yellow' | 'grey'
}

/** Every active category, and those of the chosen ones; by id. */
export async function listOfferedCategories(db: Db, ownIds: number[]): Promise<OfferedCategory[]> {
  return db
    .selectFrom('categories')
    .select(['id', 'nameEn', 'nameJa', 'colour'])
    .where(({ or, eb }) => or([eb('archivedAt', 'is', null), eb('id', 'in', [0, ...ownIds])]))
    .orderBy('id')
    .execute()
}
