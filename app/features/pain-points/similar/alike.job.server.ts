import { sql } from 'kysely'
import type { WeightedTerms } from '#app/domain/similar/terms.ts'
import type { Db } from '#db/transaction.ts'
import { listAlike } from './alike.queries.server.ts'

/**
 * For the job that proposes duplicates: other pain points whose titles are similar to one's own, by their roots;
 * undefined when it is gone or its title has no terms yet.
 */
export async function findAlike(
  db: Db,
  painPointId: number,
  { limit, floor }: { limit: number; floor: number },
) {
  const { rows } = await sql<{ rootId: number; title: string; terms: string[]; weights: number[] }>`
    select root_id as "rootId", title, terms, weights
    from similar_terms join pain_point_roots using (pain_point_id) join pain_points on id = pain_point_id
    where pain_point_id = ${painPointId} and version > 0`.execute(db)
  const [own] = rows
  if (!own) return undefined
  const terms: WeightedTerms = new Map(own.terms.map((term, index) => [term, own.weights[index] ?? 0]))
  const alike = await listAlike(db, { title: own.title, terms }, { floor })
  const others = alike
    .filter(({ candidate }) => candidate.rootId !== own.rootId)
    .slice(0, limit)
    .map(({ candidate, likeness, matched }) => ({ painPointId: candidate.rootId, likeness, matched }))
  return { painPointId: own.rootId, others }
}
