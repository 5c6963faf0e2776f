import type { BulkAct } from '#app/domain/pain-points/bulk-act.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import {
  changeMany,
  NothingToChange,
  undoChange as undoChangeWith,
} from '#app/features/bulk/bulk-change.commands.server.ts'
import { describeMany, restoreMany } from '#app/features/pain-points/many/many-pain-points.commands.server.ts'
import { linkMany, withdrawLinks } from '#app/features/tickets/many-links.commands.server.ts'
import type { Db } from '#db/transaction.ts'

/** A bulk change as the route composes it; undefined when it would change nothing. */
export async function aBulkChange(
  db: Db,
  by: Recorder,
  painPointIds: number[],
  act: BulkAct,
): Promise<number | undefined> {
  try {
    const { changeId } = await changeMany(db, by, { painPointIds, act }, (db, ids) =>
      act.kind === 'link_ticket' ? linkMany(db, by, ids, act.ticket) : describeMany(db, by, ids, act),
    )
    return changeId
  } catch (error) {
    if (error instanceof NothingToChange) return undefined
    throw error
  }
}

export async function undoChange(db: Db, by: Recorder, changeId: number): Promise<void> {
  await undoChangeWith(db, by, changeId, async (db, changed) => [
    ...(await restoreMany(db, by, changed)),
    ...(await withdrawLinks(db, by, changed)),
  ])
}
