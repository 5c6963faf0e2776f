import { sql } from 'kysely'
import type { Db } from '#db/transaction.ts'

export type Chosen = { painPointId: number; title: string }

/** The roots of some pain points, each once, in the order given; unknown ones are left out. */
export async function listChosen(db: Db, painPointIds: number[]): Promise<Chosen[]> {
  const { rows } = await sql<Chosen>`
    select pain_points.id as "painPointId", title
    from unnest(${painPointIds}::bigint[]) with ordinality as named (id, place)
    join pain_point_roots on pain_point_id = named.id
    join pain_points on pain_points.id = root_id
    group by pain_points.id
    order by min(place)`.execute(db)
  return rows
}

/** Keyed by id. */
export async function listTeamNames(db: Db, teamIds: number[]): Promise<Map<number, string>> {
  if (teamIds.length === 0) return new Map()
  const rows = await db.selectFrom('teams').select(['id', 'name']).where('id', 'in', teamIds).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
