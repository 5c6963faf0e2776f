import { beforeAll, expect, test } from 'vitest'
import type { Day } from '#app/domain/calendar/day.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { reportMonth } from '#app/features/review/review.report.server.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'

type Fact = [on: Day, kind: 'relieved' | 'declined' | 'mentioned']

/** In February and in March, after a first mention in January. */
const cases: [string, Fact[], february: string[], march: string[]][] = [
  ['relieved', [['2026-02-10', 'relieved']], ['relieved'], []],
  ['declined', [['2026-03-10', 'declined']], [], ['declined']],
  [
    'relieved, and mentioned twice after it: it came back with the first',
    [
      ['2026-02-10', 'relieved'],
      ['2026-02-20', 'mentioned'],
      ['2026-03-05', 'mentioned'],
    ],
    ['came_back', 'relieved'],
    [],
  ],
  [
    'relieved a second time and mentioned again: it came back twice',
    [
      ['2026-02-10', 'relieved'],
      ['2026-02-20', 'mentioned'],
      ['2026-03-05', 'relieved'],
      ['2026-03-20', 'mentioned'],
    ],
    ['came_back', 'relieved'],
    ['came_back', 'relieved'],
  ],
  [
    'relieved, then mentioned on the same day: at the end of the day it was not relieved',
    [
      ['2026-02-10', 'relieved'],
      ['2026-02-10', 'mentioned'],
    ],
    ['came_back'],
    [],
  ],
  [
    'relieved on the last day of a month and mentioned on the first of the next',
    [
      ['2026-02-28', 'relieved'],
      ['2026-03-01', 'mentioned'],
    ],
    ['relieved'],
    ['came_back'],
  ],
  [
    'declined after it came back, then mentioned: taken up again, it did not come back once more',
    [
      ['2026-02-10', 'relieved'],
      ['2026-02-12', 'mentioned'],
      ['2026-02-20', 'declined'],
      ['2026-03-05', 'mentioned'],
    ],
    ['came_back', 'declined', 'relieved'],
    [],
  ],
  [
    'came back, was relieved, and is declined: no new coming back',
    [
      ['2026-02-10', 'relieved'],
      ['2026-02-12', 'mentioned'],
      ['2026-02-20', 'relieved'],
      ['2026-03-05', 'declined'],
    ],
    ['came_back', 'relieved'],
    ['declined'],
  ],
]

let db: Db
let teamId: number
beforeAll(async () => {
  db = await openTestDatabase()
  teamId = await aTeam(db, { slug: 'orders' })
})

test.each(cases)('%s', async (_case, facts, february, march) => {
  const painPointId = await aPainPoint(db, {
    syncId: await aSync(db, { teamIds: [teamId], heldOn: '2026-01-15' }),
    teamIds: [teamId],
  })
  for (const [on, kind] of facts)
    if (kind === 'mentioned')
      await aMention(db, { syncId: await aSync(db, { teamIds: [teamId], heldOn: on }), teamId, painPointId })
    else await resolvePainPoint(db, recorderOn(on), { painPointId, kind, resolvedOn: on, reason: 'Why' })
  const eventsOf = async (month: string) => {
    const { events } = await reportMonth(db, month, '2026-04-10', defaultToilSettings)
    return Object.entries(events)
      .filter(([, { shown }]) => shown.some((event) => event.painPointId === painPointId))
      .map(([event]) => event)
      .toSorted()
  }
  expect([await eventsOf('2026-01'), await eventsOf('2026-02'), await eventsOf('2026-03')]).toEqual([
    ['first_heard'],
    february,
    march,
  ])
})
