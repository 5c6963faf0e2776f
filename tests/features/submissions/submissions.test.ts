import { beforeAll, beforeEach, expect, test } from 'vitest'
import { recordMention } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { recordPainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import { listMentions } from '#app/features/pain-points/story/history.queries.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { linkTicket } from '#app/features/tickets/ticket.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-03-02')
const key = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

let db: Db
let teamId: number
let syncId: number
beforeAll(async () => {
  db = await openTestDatabase()
  teamId = await aTeam(db)
})
beforeEach(async () => {
  syncId = await aSync(db, { teamIds: [teamId], heldOn: '2026-03-02' })
})

const heard = (title: string) => ({
  syncId,
  teamIds: [teamId],
  title,
  categoryIds: [1],
  severity: 'high' as const,
  knownBy: [],
})
const idsTitled = (title: string) =>
  db.selectFrom('painPoints').select('id').where('title', '=', title).execute()

test('a form sent twice records once and gets the same answer twice', async () => {
  const send = () => submitOnce(db, by, key(1), (db) => recordPainPoint(db, by, heard('sent twice')))
  const first = await send()
  expect(await send()).toEqual(first)
  expect(await idsTitled('sent twice')).toEqual([{ id: first.painPointId }])
})

test('eight senders of the same form at once record once and all get the same answer', async () => {
  const send = () => submitOnce(db, by, key(2), (db) => recordPainPoint(db, by, heard('sent at once')))
  const answers = await Promise.all(Array.from({ length: 8 }, send))
  expect(await idsTitled('sent at once')).toEqual([{ id: answers[0]?.painPointId }])
  expect(new Set(answers.map((answer) => answer.painPointId)).size).toBe(1)
})

test('a form whose command fails stores nothing, not even its key, and can be sent again', async () => {
  const send = (url: string) =>
    submitOnce(db, by, key(3), async (db) => {
      const recorded = await recordPainPoint(db, by, heard('half'))
      await linkTicket(db, by, { ...recorded, ticket: { url, tracker: 'link', key: 'T' } })
      return recorded
    })
  await expect(send('no address')).rejects.toThrow('tickets_url_check')
  expect(await idsTitled('half')).toEqual([])
  const { painPointId } = await send('https://tickets.example/1')
  expect(await idsTitled('half')).toEqual([{ id: painPointId }])
})

test('one team mentioning one pain point from two windows at once is heard once, the second is refused', async () => {
  const painPointId = await aPainPoint(db, { syncId, teamIds: [teamId] })
  const later = await aSync(db, { teamIds: [teamId], heldOn: '2026-03-16' })
  const say = (n: number) =>
    submitOnce(db, by, key(10 + n), (db) =>
      recordMention(db, by, { syncId: later, teamId, painPointId, severity: 'low' }),
    ).catch((error: Error) => error.name)
  const answers = await Promise.all([say(1), say(2), say(3)])
  expect(answers.filter((answer) => answer === 'AlreadyMentioned')).toHaveLength(2)
  expect(await listMentions(db, painPointId)).toHaveLength(2)
})
