import { beforeAll, expect, test } from 'vitest'
import { UnknownId } from '#app/domain/unknown-id.ts'
import {
  finishDecision,
  recordDecision,
  reopenDecision,
} from '#app/features/syncs/decision.commands.server.ts'
import { listOpenDecisions } from '#app/features/syncs/decisions.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { listDecisions } from '#tests/support/written-lines.ts'

const by = recorderOn('2026-11-21')

let db: Db
let orders: number
let billing: number
beforeAll(async () => {
  db = await openTestDatabase()
  orders = await aTeam(db, { slug: 'orders' })
  billing = await aTeam(db, { slug: 'billing' })
})

test('a decision belongs to the day of its sync, whenever it is typed', async () => {
  const syncId = await aSync(db, { teamIds: [orders], heldOn: '2026-02-03' })
  await recordDecision(db, by, { syncId, text: 'アラートを消す', owner: 'Sato', dueOn: '2026-03-01' })
  expect(await listDecisions(db, syncId)).toMatchObject([
    { text: 'アラートを消す', owner: 'Sato', dueOn: '2026-03-01', decidedOn: '2026-02-03', doneOn: null },
  ])
})

test('a decision of a sync that does not exist is refused', async () => {
  const told = { syncId: 999_999, text: 'x' }
  await expect(recordDecision(db, by, told)).rejects.toThrow(new UnknownId('syncId'))
})

test('the first to finish a decision is kept, and reopening clears it', async () => {
  const syncId = await aSync(db, { teamIds: [orders] })
  const { decisionId } = await recordDecision(db, by, { syncId, text: 'Split the batch' })
  await finishDecision(db, recorderOn('2026-03-05'), decisionId)
  await finishDecision(db, { ...recorderOn('2026-03-09'), actor: { id: null, name: 'Abe' } }, decisionId)
  expect(await listDecisions(db, syncId)).toMatchObject([{ doneOn: '2026-03-05', doneBy: 'Mori' }])
  await reopenDecision(db, by, decisionId)
  expect(await listDecisions(db, syncId)).toMatchObject([{ doneOn: null, doneAt: null, doneBy: null }])
})

test('open decisions of earlier syncs of these teams are carried over, soonest due first, without a date last', async () => {
  const team = await aTeam(db, { slug: 'search' })
  const first = await aSync(db, { teamIds: [team, billing], heldOn: '2026-05-01' })
  const second = await aSync(db, { teamIds: [team], heldOn: '2026-05-15' })
  const third = await aSync(db, { teamIds: [team], heldOn: '2026-05-29' })
  const elsewhere = await aSync(db, { teamIds: [orders], heldOn: '2026-05-02' })
  await recordDecision(db, by, { syncId: first, text: 'no day' })
  await recordDecision(db, by, { syncId: second, text: 'due in August', dueOn: '2026-08-01' })
  await recordDecision(db, by, { syncId: first, text: 'due in July', dueOn: '2026-07-01' })
  await recordDecision(db, by, { syncId: third, text: 'made in this one' })
  await recordDecision(db, by, { syncId: elsewhere, text: 'of another team' })
  const { decisionId } = await recordDecision(db, by, { syncId: first, text: 'done' })
  await finishDecision(db, by, decisionId)

  const carried = await listOpenDecisions(db, { teamIds: [team], beforeSyncId: third })
  expect(carried.map((decision) => decision.text)).toEqual(['due in July', 'due in August', 'no day'])
  const all = await listOpenDecisions(db, { teamIds: [team], beforeSyncId: null })
  expect(all.map((decision) => decision.text)).toContain('made in this one')
})
