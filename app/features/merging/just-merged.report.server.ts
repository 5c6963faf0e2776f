import type { Db } from '#db/transaction.ts'
import { listChosen } from './chosen.queries.server.ts'
import { listMergeNotes } from './merge-history.queries.server.ts'

/** A merge that was just made, as far as it is still so: what was merged into what. */
export async function loadJustMerged(
  db: Db,
  { sourceIds, targetId }: { sourceIds: number[]; targetId: number | undefined },
) {
  const [target] = sourceIds.length > 0 && targetId !== undefined ? await listChosen(db, [targetId]) : []
  if (!target) return null
  const notes = await listMergeNotes(db, sourceIds, target.painPointId)
  return {
    targetId: target.painPointId,
    targetTitle: target.title,
    sources: notes.map(({ sourceId, title }) => ({ sourceId, title })),
  }
}
