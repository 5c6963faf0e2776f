import { mergePainPoints } from '#app/features/merging/merging.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { recorderOn } from './recorder.ts'

/** Merges one pain point into another. */
export async function merged(db: Db, sourceId: number, targetId: number): Promise<void> {
  await mergePainPoints(db, recorderOn('2026-03-31'), { sourceIds: [sourceId], targetId })
}
