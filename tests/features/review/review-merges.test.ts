import { expect, test } from 'vitest'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { reportMonth } from '#app/features/review/review.report.server.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'

test('a merged pain point counts once, under its root, from the first mention of any of them', async () => {
  const db = await openTestDatabase()
  const report = (month: string) => reportMonth(db, month, '2026-04-10', defaultToilSettings)
  const orders = await aTeam(db, { slug: 'merging', name: 'Merging' })
  const early = await aSync(db, { teamIds: [orders], heldOn: '2025-08-04' })
  const late = await aSync(db, { teamIds: [orders], heldOn: '2025-09-01' })
  const source = await aPainPoint(db, { syncId: early, teamIds: [orders], title: 'Source' })
  const root = await aPainPoint(db, { syncId: late, teamIds: [orders], title: 'Root' })
  const firstHeard = async (month: string) =>
    (await report(month)).events.first_heard.shown.map(({ painPointId }) => painPointId)
  expect([await firstHeard('2025-08'), await firstHeard('2025-09')]).toEqual([[source], [root]])
  await merged(db, source, root)
  expect([await firstHeard('2025-08'), await firstHeard('2025-09')]).toEqual([[root], []])

  const relieved = { kind: 'relieved', resolvedOn: '2025-09-20' } as const
  await resolvePainPoint(db, recorderOn('2025-09-20'), { painPointId: source, ...relieved })
  const again = await aSync(db, { teamIds: [orders], heldOn: '2025-10-06' })
  await aMention(db, { syncId: again, teamId: orders, painPointId: source })
  expect((await report('2025-09')).events.relieved.shown.map(({ painPointId }) => painPointId)).toEqual([
    root,
  ])
  expect((await report('2025-10')).events.came_back.shown.map(({ painPointId }) => painPointId)).toEqual([
    root,
  ])
})
