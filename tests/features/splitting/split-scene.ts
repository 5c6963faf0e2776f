import { listMentions } from '#app/features/pain-points/story/history.queries.server.ts'
import { undoSplit } from '#app/features/recording/undo-split.commands.server.ts'
import { findLiveSplit, listSplitObstacles } from '#app/features/splitting/undoing.queries.server.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { loadDerived, loadFacts } from '#tests/db/fact-rows.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { aSplit } from '#tests/support/split.ts'

export const by = recorderOn('2026-04-06')

/** Two teams in three syncs, and the commands on what they mention. */
export async function openSplitScene(db: Db) {
  const orders = await aTeam(db, { slug: 'orders' })
  const billing = await aTeam(db, { slug: 'billing' })
  const teamIds = [orders, billing]
  const february = await aSync(db, { teamIds, heldOn: '2026-02-02' })
  const march = await aSync(db, { teamIds, heldOn: '2026-03-02' })
  const later = await aSync(db, { teamIds, heldOn: '2026-03-16' })
  return {
    orders,
    billing,
    february,
    march,
    later,
    hear: () => hear(db, { orders, billing, february, march }),
    undo: (painPointId: number) => undoSplit(db, by, { painPointId }),
    loadAll: () =>
      inTransaction(db, by, async (db) => ({ ...(await loadFacts(db)), derived: await loadDerived(db) })),
    obstaclesOf: async (painPointId: number) => {
      const live = await findLiveSplit(db, painPointId)
      return live && listSplitObstacles(db, live)
    },
  }
}

export type SplitScene = Awaited<ReturnType<typeof openSplitScene>>
export type Heard = Awaited<ReturnType<typeof hear>>

/** Mentioned by Orders in February and by Billing, with an estimate, in March; two categories, and a done ticket. */
async function hear(
  db: Db,
  { orders, billing, february, march }: Record<'orders' | 'billing' | 'february' | 'march', number>,
) {
  const painPointId = await aPainPoint(db, { syncId: february, teamIds: [orders], categoryIds: [1, 2] })
  const byOrders = (await listMentions(db, painPointId))[0]?.id ?? 0
  const estimate = { occurrences: 2, per: 'week', minutesEach: 30, people: 1 } as const
  const byBilling = await aMention(db, { syncId: march, teamId: billing, painPointId, estimate })
  const ticketId = await aTicket(db, { painPointId, outcome: 'done' })
  return { painPointId, byOrders, byBilling, ticketId }
}

/** Splits off what Billing mentioned, with one category and the ticket; or the parts given. */
export function splitHeard(
  db: Db,
  { painPointId, byBilling, ticketId }: Heard,
  parts: Partial<Parameters<typeof aSplit>[1]> = {},
) {
  const usual = { painPointId, mentionIds: [byBilling], categoryIds: [2], ticketIds: [ticketId] }
  return aSplit(db, { ...usual, ...parts })
}
