import type { Recorder } from '#app/domain/recorder.ts'
import type { Verdict } from '#app/domain/syncs/alert-verdict.ts'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { brokenConstraintOf, type Db, inTransaction } from '#db/transaction.ts'

export type AlertVerdict = { syncId: number; agendaBlockId?: number | null; alert: string; verdict: Verdict }

/** Records what a sync decided about one alert: keep, fix or delete it. */
export async function recordVerdict(
  db: Db,
  by: Recorder,
  { syncId, agendaBlockId = null, alert, verdict }: AlertVerdict,
): Promise<{ verdictId: number }> {
  try {
    return await inTransaction(db, by, async (db) => {
      const { id } = await db
        .insertInto('alertVerdicts')
        .values({ syncId, agendaBlockId, alert, verdict, recordedAt: by.now, recordedBy: by.actor.name })
        .returning('id')
        .executeTakeFirstOrThrow()
      return { verdictId: id }
    })
  } catch (error) {
    const constraint = brokenConstraintOf(error)
    if (constraint === 'alert_verdicts_sync_id_fkey') throw new UnknownId('syncId')
    if (constraint === 'alert_verdicts_agenda_block_id_fkey') throw new UnknownId('agendaBlockId')
    throw error
  }
}

export async function correctVerdict(
  db: Db,
  by: Recorder,
  verdictId: number,
  { alert, verdict }: Pick<AlertVerdict, 'alert' | 'verdict'>,
): Promise<void> {
  await inTransaction(db, by, (db) =>
    db.updateTable('alertVerdicts').set({ alert, verdict }).where('id', '=', verdictId).execute(),
  )
}

export async function withdrawVerdict(db: Db, by: Recorder, verdictId: number): Promise<void> {
  await inTransaction(db, by, (db) => db.deleteFrom('alertVerdicts').where('id', '=', verdictId).execute())
}
