import { type Split, splitPainPoint } from '#app/features/recording/split-pain-point.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { recorderOn } from './recorder.ts'

/** A pain point split off from another, with these mentions and by default nothing else. */
export async function aSplit(
  db: Db,
  split: Partial<Split> & { painPointId: number; mentionIds: number[] },
  by = recorderOn('2026-04-01'),
): Promise<number> {
  const { painPointId } = await splitPainPoint(db, by, {
    title: 'The import stops',
    categoryIds: [],
    ticketIds: [],
    ...split,
  })
  return painPointId
}
