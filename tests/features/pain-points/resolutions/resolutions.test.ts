import { beforeAll, beforeEach, expect, test } from 'vitest'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { PainPointGone } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import {
  resolvePainPoint,
  withdrawResolution,
} from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { listResolutions } from '#app/features/pain-points/story/history.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-11-21')
const nobody = 999_999

let db: Db
let teamId: number
let syncId: number
let painPointId: number
beforeAll(async () => {
  db = await openTestDatabase()
  teamId = await aTeam(db)
})
beforeEach(async () => {
  syncId = await aSync(db, { teamIds: [teamId], heldOn: '2026-03-02' })
  painPointId = await aPainPoint(db, { syncId, teamIds: [teamId] })
})

const standing = async () => (await findPainPoint(db, painPointId))?.standing

test('a pain point that the team calls relieved is relieved, with who recorded it in which sync', async () => {
  await resolvePainPoint(db, by, { painPointId, kind: 'relieved', syncId, teamId, resolvedOn: '2026-03-02' })
  expect(await standing()).toMatchObject({ state: 'relieved', cameBack: false })
  expect(await listResolutions(db, painPointId)).toMatchObject([
    { kind: 'relieved', reason: null, syncId, teamName: 'Orders', recordedBy: 'Mori' },
  ])
})

test('a declined pain point has a reason', async () => {
  const declined = { painPointId, kind: 'declined', reason: '来期に置き換えるため', resolvedOn: '2026-03-10' }
  await resolvePainPoint(db, by, { ...declined, kind: 'declined' })
  expect(await standing()).toMatchObject({ state: 'declined' })
  expect(await listResolutions(db, painPointId)).toMatchObject([{ reason: '来期に置き換えるため' }])
})

test('mentioned after relief it has come back', async () => {
  await resolvePainPoint(db, by, { painPointId, kind: 'relieved', resolvedOn: '2026-03-10' })
  const later = await aSync(db, { teamIds: [teamId], heldOn: '2026-03-16' })
  await aMention(db, { syncId: later, teamId, painPointId })
  expect(await standing()).toMatchObject({ state: 'unplanned', cameBack: true })
})

test('deleting a resolution restores the one before', async () => {
  await resolvePainPoint(db, by, { painPointId, kind: 'relieved', resolvedOn: '2026-03-10' })
  const { resolutionId } = await resolvePainPoint(db, by, {
    painPointId,
    kind: 'declined',
    reason: 'Too rare',
    resolvedOn: '2026-03-11',
  })
  await withdrawResolution(db, by, resolutionId)
  expect(await standing()).toMatchObject({ state: 'relieved' })
})

test.each([
  ['relieved', 'declined'],
  ['declined', 'relieved'],
] as const)('%s and then %s at the same moment: the one written last holds', async (first, last) => {
  for (const kind of [first, last]) {
    await resolvePainPoint(db, by, { painPointId, kind, reason: 'Too rare', resolvedOn: '2026-03-10' })
  }
  expect(await standing()).toMatchObject({ state: last })
})

test('the relief of a merged pain point is the relief of its root', async () => {
  const targetId = await aPainPoint(db, { syncId, teamIds: [teamId] })
  await merged(db, painPointId, targetId)
  await resolvePainPoint(db, by, { painPointId, kind: 'relieved', resolvedOn: '2026-04-01' })
  expect((await findPainPoint(db, targetId))?.standing).toMatchObject({ state: 'relieved' })
})

test.each([
  ['a pain point', { painPointId: nobody }, new PainPointGone()],
  ['a sync', { syncId: nobody }, new UnknownId('syncId')],
  ['a team', { teamId: nobody }, new UnknownId('teamId')],
])('a resolution of %s that does not exist is refused', async (_what, told, refusal) => {
  const said = { painPointId, kind: 'relieved', resolvedOn: '2026-03-10', ...told } as const
  await expect(resolvePainPoint(db, by, said)).rejects.toThrow(refusal)
})
