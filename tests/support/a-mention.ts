import {
  type MentionInput,
  recordMention,
} from '#app/features/pain-points/mentions/mention.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { recorderOn } from './recorder.ts'

/** Another mention of a pain point: medium and not estimated by default. */
export async function aMention(
  db: Db,
  {
    severity = 'medium',
    ...said
  }: Partial<MentionInput> & { syncId: number; teamId: number; painPointId: number },
): Promise<number> {
  const { mentionId } = await recordMention(db, recorderOn('2026-03-16'), { severity, ...said })
  return mentionId
}
