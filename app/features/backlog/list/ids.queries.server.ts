import { sql } from 'kysely'
import { type BacklogScope, inScope } from '#app/features/backlog/scope/scope.queries.server.ts'
import type { Db } from '#db/transaction.ts'

/** Which pain points are in scope, by id. */
export async function listIdsInScope(
  db: Db,
  scope: BacklogScope,
  { limit }: { limit: number },
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select s.pain_point_id as id from summaries s where ${inScope(scope, 'lookup')}
    order by s.pain_point_id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}
