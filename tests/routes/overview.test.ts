import { beforeAll, expect, test } from 'vitest'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { recordDecision } from '#app/features/syncs/decision.commands.server.ts'
import { loader as open } from '#app/routes/_index.tsx'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { opening } from '#tests/support/route-request.ts'

let db: Db
beforeAll(async () => {
  db = await openDatabaseForRequests()
})

test('the month at a glance: syncs due, what waits for confirmation, what came back, decisions, toil', async () => {
  const by = recorderOn('2025-03-03')
  const teamId = await aTeam(db, { slug: 'heard', headcount: 4 })
  const silentId = await aTeam(db, { slug: 'silent', headcount: 3 })
  const syncId = await aSync(db, { teamIds: [teamId], heldOn: '2025-03-03' })
  const estimate = { occurrences: 132, per: 'month', minutesEach: 60, people: 1 } as const
  const toConfirm = await aPainPoint(db, { syncId, teamIds: [teamId], estimate })
  await aTicket(db, { painPointId: toConfirm, outcome: 'done' })
  const cameBack = await aPainPoint(db, { syncId, teamIds: [teamId] })
  await resolvePainPoint(db, by, { painPointId: cameBack, kind: 'relieved', resolvedOn: '2025-03-10' })
  const later = await aSync(db, { teamIds: [teamId], heldOn: '2025-03-17' })
  await aMention(db, { syncId: later, teamId, painPointId: cameBack })
  const { decisionId } = await recordDecision(db, by, { syncId, text: 'Ask Stock', dueOn: '2025-03-31' })
  await recordDecision(db, by, { syncId, text: 'Some day', dueOn: null })

  const page = await open(opening('/'))
  expect(page.due.rows.map((due) => due.team.id)).toEqual([silentId, teamId])
  expect(page.due.rows.map((due) => due.cadence.verdict)).toEqual(['never_heard', 'lost_touch'])
  expect(page.toConfirm.rows.map((row) => row.painPointId)).toEqual([toConfirm])
  expect(page.cameBack.rows.map((row) => row.painPointId)).toEqual([cameBack])
  expect(page.decisions.rows.map((row) => row.id)).toEqual([decisionId])
  expect(page.toil).toMatchObject({
    hoursPerMonth: 132,
    share: 0.20625,
    measuredTeams: 1,
    teams: 2,
    notEstimated: 1,
  })
})
