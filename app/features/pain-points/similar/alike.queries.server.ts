import { type Described, rankSimilar, type Similar } from '#app/domain/similar/rank-similar.ts'
import type { Db } from '#db/transaction.ts'
import { listSimilarCandidates, type SimilarCandidate } from './similar-candidates.queries.server.ts'

/**
 * Pain points at least this similar to a text, the most alike first. A merged one is found as its root, once, by
 * whichever title is more alike.
 */
export async function listAlike(
  db: Db,
  asked: Described,
  { floor }: { floor: number },
): Promise<Similar<SimilarCandidate>[]> {
  const { candidates, rarity } = await listSimilarCandidates(db, asked.terms)
  const best = new Map<number, Similar<SimilarCandidate>>()
  for (const found of rankSimilar(asked, candidates, rarity)) {
    const { rootId } = found.candidate
    if (found.likeness >= floor && !best.has(rootId)) best.set(rootId, found)
  }
  return [...best.values()]
}
