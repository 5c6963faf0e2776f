import { sql } from 'kysely'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import { type Db, inTransaction, type Tx } from '#db/transaction.ts'
import { listLatestMentions } from './latest-mentions.queries.server.ts'
import { hearTeams, type MentionInput } from './mention.commands.server.ts'

export type HeardAgain = Omit<MentionInput, 'severity'> & {
  syncId: number
  teamIds: number[]
  painPointId: number
  severity?: Severity | undefined
}

/**
 * Heard again in few words. What is left out is taken from the team's latest mention; `estimate: null` removes the
 * estimate. A team that mentions it for the first time gets the given severity, else medium, and no estimate.
 */
export async function hearAgain(
  db: Db,
  by: Recorder,
  { syncId, teamIds, painPointId, severity, estimate, quote, agendaBlockId }: HeardAgain,
): Promise<{ painPointId: number; mentionIds: number[] }> {
  return inTransaction(db, by, async (db) => {
    const root = await getRoot(db, painPointId)
    const latestMentions = await listLatestMentions(db, { painPointIds: [root], teamIds })
    const mentionIds: number[] = []
    for (const teamId of new Set(teamIds)) {
      const before = latestMentions.find((mention) => mention.teamId === teamId)
      const mention = {
        severity: severity ?? before?.severity ?? 'medium',
        estimate: estimate === undefined ? (before?.estimate ?? null) : estimate,
        quote,
        agendaBlockId,
      }
      mentionIds.push(
        ...(await hearTeams(db, by, { syncId, teamIds: [teamId], painPointId: root, ...mention })),
      )
    }
    return { painPointId: root, mentionIds }
  })
}

async function getRoot(db: Tx, painPointId: number): Promise<number> {
  const { root } = await db
    .selectNoFrom(sql<number>`pain_point_root(${painPointId})`.as('root'))
    .executeTakeFirstOrThrow()
  return root
}
