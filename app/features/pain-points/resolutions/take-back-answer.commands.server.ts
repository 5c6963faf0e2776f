import { sql } from 'kysely'
import type { Recorder } from '#app/domain/recorder.ts'
import { withdrawMention } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { withdrawResolution } from './resolution.commands.server.ts'

/** It was taken back already, or is not an answer of this pain point outside a sync. */
export class NothingToTakeBack extends Error {
  override name = 'NothingToTakeBack'
}

/** Takes back exactly one answer given outside a sync; what a sync recorded is corrected there. */
export async function takeBackAnswer(
  db: Db,
  by: Recorder,
  {
    painPointId,
    resolutionId,
    mentionId,
  }: { painPointId: number; resolutionId?: number | undefined; mentionId?: number | undefined },
): Promise<void> {
  await inTransaction(db, by, async (db) => {
    const answer = await db
      .selectFrom(resolutionId === undefined ? 'mentions' : 'resolutions')
      .select('id')
      .where('id', '=', resolutionId ?? mentionId ?? 0)
      .where('syncId', 'is', null)
      .where(
        sql<boolean>`pain_point_id in (
          select member.pain_point_id from pain_point_roots asked join pain_point_roots member using (root_id)
          where asked.pain_point_id = ${painPointId})`,
      )
      .forUpdate()
      .executeTakeFirst()
    if (!answer) throw new NothingToTakeBack()
    if (resolutionId === undefined) await withdrawMention(db, by, answer.id)
    else await withdrawResolution(db, by, answer.id)
  })
}
