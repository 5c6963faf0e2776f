import { beforeAll, expect, test } from 'vitest'
import { type Minutes, reportMinutes } from '#app/features/minutes/minutes.report.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { finishDecision, recordDecision } from '#app/features/syncs/decision.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
})

async function minutesOf(syncId: number): Promise<Minutes> {
  const minutes = await reportMinutes(db, syncId, 'Asia/Tokyo')
  if (!minutes) throw new Error(`There is no sync ${syncId}.`)
  return minutes
}

test('what is done or relieved later is still carried in the earlier minutes', async () => {
  const teamId = await aTeam(db, { slug: 'carrying' })
  const first = await aSync(db, { teamIds: [teamId], heldOn: '2026-02-02' })
  const painPointId = await aPainPoint(db, { syncId: first, teamIds: [teamId], title: 'Carried' })
  const by = recorderOn('2026-02-02')
  const { decisionId } = await recordDecision(db, by, { syncId: first, text: 'Promised' })
  const second = await aSync(db, { teamIds: [teamId], heldOn: '2026-02-16' })
  const third = await aSync(db, { teamIds: [teamId], heldOn: '2026-03-02' })
  const carriedIn = async (syncId: number) => {
    const { decisions, owed } = (await minutesOf(syncId)).carried
    return [decisions.map(({ text }) => text), owed.map(({ title }) => title)]
  }
  const finishedIn = async (syncId: number) =>
    (await minutesOf(syncId)).parts.flatMap(({ finished }) => finished.map(({ text }) => text))
  expect(await carriedIn(second)).toEqual([['Promised'], ['Carried']])
  await finishDecision(db, recorderOn('2026-02-20'), decisionId)
  await resolvePainPoint(db, recorderOn('2026-02-20'), {
    painPointId,
    kind: 'relieved',
    syncId: null,
    resolvedOn: '2026-02-20',
  })
  expect(await carriedIn(second)).toEqual([['Promised'], ['Carried']])
  expect(await carriedIn(third)).toEqual([[], []])
  expect(await carriedIn(first)).toEqual([[], []])
  expect([await finishedIn(first), await finishedIn(second), await finishedIn(third)]).toEqual([
    [],
    [],
    ['Promised'],
  ])
})

test('a pain point whose ticket is done waits for confirmation, however long ago it was mentioned', async () => {
  const teamId = await aTeam(db, { slug: 'waiting' })
  const first = await aSync(db, { teamIds: [teamId], heldOn: '2026-01-05' })
  const painPointId = await aPainPoint(db, { syncId: first, teamIds: [teamId], title: 'Done' })
  await aTicket(db, { painPointId, outcome: 'done' })
  await aSync(db, { teamIds: [teamId], heldOn: '2026-10-05' })
  const later = await aSync(db, { teamIds: [teamId], heldOn: '2026-11-02' })
  expect((await minutesOf(later)).carried.owed).toMatchObject([{ title: 'Done', state: 'to_confirm' }])
})
