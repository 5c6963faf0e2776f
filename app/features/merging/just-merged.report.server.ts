import type { Db } from '#db/transaction.ts'
import { listChosen } from './chosen.queries.server.ts'
import { listMergeNotes } from './merge-history.queries.server.ts'

/** What was just merged into what, without merges that were undone since. */
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
