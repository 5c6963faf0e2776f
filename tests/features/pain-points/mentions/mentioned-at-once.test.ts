import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { withdrawMention } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { listMentions } from '#app/features/pain-points/story/history.queries.server.ts'
import { type Db, inTransaction, type Tx } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

// On the embedded engine the second writer queues for the one connection; on PostgreSQL it meets the open transaction.

const by = recorderOn('2026-06-30')

let db: Db
let teamId: number
let painPointId: number
beforeAll(async () => {
  db = await openTestDatabase()
  teamId = await aTeam(db, { slug: 'orders' })
})
beforeEach(async () => {
  painPointId = await aPainPoint(db, { syncId: await aSync(db, { teamIds: [teamId] }), teamIds: [teamId] })
})

test('a mention is not lost when the only other one is deleted before it is committed', async () => {
  const [only] = await listMentions(db, painPointId)
  const syncId = await aSync(db, { teamIds: [teamId], heldOn: '2026-04-06' })
  const { writing, written } = inOpenTransaction((db) => aMention(db, { syncId, teamId, painPointId }))
  await written
  await Promise.all([writing, withdrawMention(db, by, only?.id ?? 0)])
  expect(await listMentions(db, painPointId)).toMatchObject([{ heardOn: '2026-04-06' }])
})

/** Writes, and leaves the transaction open for a moment, so that whoever comes after `written` meets it. */
function inOpenTransaction(write: (db: Tx) => Promise<unknown>) {
  const { promise: written, resolve } = Promise.withResolvers<void>()
  const writing = inTransaction(db, by, async (db) => {
    await write(db)
    resolve()
    await sql`select pg_sleep(0.3)`.execute(db)
  })
  return { writing, written }
}
