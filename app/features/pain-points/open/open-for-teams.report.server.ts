import {
  type LatestMention,
  listLatestMentions,
} from '#app/features/pain-points/mentions/latest-mentions.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { listOpenForTeams, type OpenForTeams } from './open-for-teams.queries.server.ts'

/** With the keys of its one-press forms, and the mentions that would be copied. */
export type AskedPainPoint = OpenForTeams & {
  saidBefore: LatestMention[]
  heardKey: string
  relievedKey: string
}

export type OpenFromLastTime = {
  toConfirm: AskedPainPoint[]
  fromLastSync: AskedPainPoint[]
  alsoOpen: AskedPainPoint[]
}

/** What is open for the teams of a sync, in the order of asking: is it better, does it still hurt, and the rest. */
export async function reportOpenFromLastTime(
  db: Db,
  { teamIds, exceptSyncId, newKey }: { teamIds: number[]; exceptSyncId: number; newKey: () => string },
): Promise<OpenFromLastTime> {
  const open = await listOpenForTeams(db, teamIds, { exceptSyncId })
  const painPointIds = open.map(({ painPointId }) => painPointId)
  const saidBefore = await listLatestMentions(db, { painPointIds, teamIds })
  const asked = open.map((row) => ({
    ...row,
    saidBefore: saidBefore.filter(
      (mention) => mention.painPointId === row.painPointId && row.teamIds.includes(mention.teamId),
    ),
    heardKey: newKey(),
    relievedKey: newKey(),
  }))
  const others = asked.filter(({ state }) => state !== 'to_confirm')
  return {
    toConfirm: asked.filter(({ state }) => state === 'to_confirm'),
    fromLastSync: others.filter(({ wasInPreviousSync }) => wasInPreviousSync),
    alsoOpen: others.filter(({ wasInPreviousSync }) => !wasInPreviousSync),
  }
}
