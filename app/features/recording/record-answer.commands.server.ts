import type { Recorder } from '#app/domain/recorder.ts'
import type { AnswerOperation, UndoRecord } from '#app/features/capture/outbox/operation.form.ts'
import { listLatestMentions } from '#app/features/pain-points/mentions/latest-mentions.queries.server.ts'
import { PainPointGone } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import type { Tx } from '#db/transaction.ts'
import { recordHeardAgain, recordResolution, type SyncToRecord } from './record-in-sync.commands.server.ts'

/**
 * What a team says of something still open, in one key: it hurts as it did, or it is better. Where nobody says which
 * team, those of the sync that mentioned it before; where none did, there is nothing to answer: PainPointGone.
 */
export async function recordAnswer(
  db: Tx,
  by: Recorder,
  sync: SyncToRecord,
  { painPointId, teamId, agendaBlockId, answer }: Omit<AnswerOperation, 'key'>,
): Promise<UndoRecord> {
  if (answer === 'relieved') return recordResolution(db, by, sync, { painPointId, kind: 'relieved', teamId })
  const teamIds = teamId === null ? await listTeamsThatSaidIt(db, sync, painPointId) : [teamId]
  if (teamIds.length === 0) throw new PainPointGone()
  return recordHeardAgain(db, by, sync, { painPointId, teamIds, agendaBlockId })
}

async function listTeamsThatSaidIt(db: Tx, sync: SyncToRecord, painPointId: number): Promise<number[]> {
  const teamIds = sync.teams.map(({ id }) => id)
  const saidBefore = await listLatestMentions(db, { painPointIds: [painPointId], teamIds })
  return saidBefore.map((said) => said.teamId)
}
