import { beforeAll, expect, test } from 'vitest'
import { AlreadyClosed, closeReview } from '#app/features/review/closing/review.commands.server.ts'
import { listReviewDecisions } from '#app/features/review/closing/review-record.queries.server.ts'
import { reportMonth } from '#app/features/review/review.report.server.ts'
import { findOrReportMonth } from '#app/features/review/shown-review.report.server.ts'
import { finishDecision, recordDecision } from '#app/features/syncs/decision.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'

const today = '2026-04-10'
const seen = { timeZone: 'Asia/Tokyo', settings: defaultToilSettings, today }

let db: Db
let teamIds: number[]
const report = (month: string) => reportMonth(db, month, today, defaultToilSettings)

beforeAll(async () => {
  db = await openTestDatabase()
  teamIds = [await aTeam(db)]
  await aPainPoint(db, { syncId: await aSync(db, { teamIds, heldOn: '2026-02-12' }), teamIds })
})

test('a closed month keeps its figures, whatever is recorded later', async () => {
  const by = recorderOn('2026-04-10', '16:30:00')
  const figures = await report('2026-02')
  await closeReview(db, by, '2026-02', figures)
  await aPainPoint(db, {
    syncId: await aSync(db, { teamIds, heldOn: '2026-02-13' }),
    teamIds,
    title: 'Remembered later',
  })
  expect((await report('2026-02')).events.first_heard.total).toBe(2)
  // 16:30 UTC is the next day in Tokyo.
  expect(await findOrReportMonth(db, '2026-02', seen)).toEqual({
    review: figures,
    closed: { on: '2026-04-11', by: 'Mori', redacted: null },
  })
})

test('a month is closed once', async () => {
  const figures = await report('2025-12')
  await closeReview(db, recorderOn(today), '2025-12', figures)
  await expect(closeReview(db, recorderOn(today), '2025-12', figures)).rejects.toThrow(AlreadyClosed)
})

test('decisions of a review are carried to later reviews while they are open', async () => {
  const texts = async (month: string) => (await listReviewDecisions(db, month)).map(({ text }) => text)
  await recordDecision(db, recorderOn('2026-02-03'), { reviewMonth: '2026-01', text: 'Mute the pager' })
  const done = await recordDecision(db, recorderOn('2026-02-03'), {
    reviewMonth: '2026-01',
    text: 'Ask Search',
  })
  await finishDecision(db, recorderOn('2026-02-27'), done.decisionId)
  expect(await texts('2025-12')).toEqual([])
  expect(await texts('2026-01')).toEqual(['Mute the pager', 'Ask Search'])
  expect(await texts('2026-02')).toEqual(['Mute the pager', 'Ask Search'])
  expect(await texts('2026-03')).toEqual(['Mute the pager'])
})
