import { type Described, rankSimilar, type Similar } from '#app/domain/similar/rank-similar.ts'
import type { Db } from '#db/transaction.ts'
import { listSimilarCandidates, type SimilarCandidate } from './similar-candidates.queries.server.ts'

/**
 * What says the same as a text, at least so alike; the most alike first. One merged into another is found as that one,
 * once, by whichever title is more alike.
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
