import { openSync } from '#app/features/syncs/sync.commands.server.ts'
import type { SyncDescription } from '#app/features/syncs/sync.form.ts'
import type { Db } from '#db/transaction.ts'
import { recorderOn } from './recorder.ts'

/** A sync of one or more teams, recorded by the command on its own day. */
export async function aSync(db: Db, sync: Partial<SyncDescription> & { teamIds: number[] }): Promise<number> {
  const heldOn = sync.heldOn ?? '2026-03-02'
  const { syncId } = await openSync(db, recorderOn(heldOn), { attendees: [], ...sync, heldOn })
  return syncId
}
