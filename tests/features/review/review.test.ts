import { beforeAll, describe, expect, test } from 'vitest'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { reportMonth } from '#app/features/review/review.report.server.ts'
import { writeReviewMarkdown } from '#app/features/review/sentences/review-markdown.report.server.ts'
import { describeReview } from '#app/features/review/sentences/review-sentences.report.server.ts'
import { archiveTeam } from '#app/features/teams/team.commands.server.ts'
import { observeOutcome } from '#app/features/tickets/ticket.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'

const today = '2026-04-10'
const estimate = { occurrences: 1, per: 'month', minutesEach: 60, people: 4 } as const

let db: Db
let ids: Record<'batch' | 'pager' | 'ticket', number>
const report = (month: string, on = today) => reportMonth(db, month, on, defaultToilSettings)

beforeAll(async () => {
  db = await openTestDatabase()
  const orders = await aTeam(db, { slug: 'orders', headcount: 1 })
  const search = await aTeam(db, { slug: 'search', name: 'Search', headcount: undefined })
  const january = await aSync(db, { teamIds: [orders, search], heldOn: '2026-01-15' })
  const february = await aSync(db, { teamIds: [orders], heldOn: '2026-02-12' })
  const march = await aSync(db, { teamIds: [orders], heldOn: '2026-03-12' })
  const april = await aSync(db, { teamIds: [orders], heldOn: '2026-04-09' })
  const batch = await aPainPoint(db, {
    syncId: january,
    teamIds: [orders, search],
    title: 'Batch | by hand',
    estimate,
  })
  const pager = await aPainPoint(db, {
    syncId: february,
    teamIds: [orders],
    title: '深夜の呼び出し',
    categoryIds: [1, 2],
  })
  await resolvePainPoint(db, recorderOn('2026-02-20'), {
    painPointId: batch,
    kind: 'relieved',
    resolvedOn: '2026-02-20',
  })
  await aMention(db, {
    syncId: march,
    teamId: orders,
    painPointId: batch,
    estimate: { ...estimate, people: 99 },
  })
  await aMention(db, { syncId: april, teamId: orders, painPointId: batch })
  await resolvePainPoint(db, recorderOn('2026-03-20'), {
    painPointId: pager,
    kind: 'declined',
    reason: 'By design',
    resolvedOn: '2026-03-20',
  })
  const ticket = await aTicket(db, { painPointId: batch, outcome: 'done', observedOn: '2026-02-18' })
  await observeOutcome(db, recorderOn('2026-03-02'), {
    ticketId: ticket,
    outcome: 'done',
    observedOn: '2026-03-02',
  })
  ids = { batch, pager, ticket }
})

test.each([
  { month: '2026-01', first_heard: ['batch'], relieved: [], came_back: [], declined: [] },
  { month: '2026-02', first_heard: ['pager'], relieved: ['batch'], came_back: [], declined: [] },
  { month: '2026-03', first_heard: [], relieved: [], came_back: ['batch'], declined: ['pager'] },
  { month: '2026-04', first_heard: [], relieved: [], came_back: [], declined: [] },
] as const)('the events of $month follow from its facts', async ({ month, ...expected }) => {
  const { events } = await report(month)
  for (const event of ['first_heard', 'relieved', 'came_back', 'declined'] as const) {
    const painPointIds = expected[event].map((name) => ids[name])
    expect(events[event].shown.map(({ painPointId }) => painPointId)).toEqual(painPointIds)
    expect(events[event].total).toBe(painPointIds.length)
  }
})

test('each list has the hours of its month and the teams', async () => {
  const { events } = await report('2026-02')
  expect(events.relieved.shown).toEqual([
    {
      painPointId: ids.batch,
      title: 'Batch | by hand',
      hoursPerMonth: 8,
      teams: [
        { slug: 'orders', name: 'Orders' },
        { slug: 'search', name: 'Search' },
      ],
    },
  ])
  expect(events.first_heard.shown[0]?.hoursPerMonth).toBeNull()
})

test.each([
  ['2026-01', 0],
  ['2026-02', 1],
  ['2026-03', 0],
])(
  'a ticket is done in the month it became done, not the month of a later check: %s',
  async (month, total) => {
    expect((await report(month)).ticketsDone.total).toBe(total)
  },
)

test('a done ticket names the pain points it serves', async () => {
  expect((await report('2026-02')).ticketsDone.shown).toEqual([
    {
      ticketId: ids.ticket,
      key: 'acme/shop#412',
      url: 'https://github.com/acme/shop/issues/412',
      doneOn: '2026-02-18',
      painPoints: [{ painPointId: ids.batch, title: 'Batch | by hand' }],
    },
  ])
})

describe('twelve months of toil', () => {
  test('end with the month of the review, with gaps where no team was heard', async () => {
    const { months, total } = await report('2026-04')
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2025-05', '2026-04'])
    expect(total.figures.slice(-5).map(({ hours, gap }) => hours ?? gap)).toEqual([
      'not_heard',
      8,
      8,
      103,
      103,
    ])
  })

  test('are given by team, most hours first, with a gap where the team was not heard', async () => {
    const { teams } = await report('2026-03')
    expect(teams.map(({ slug }) => slug)).toEqual(['orders', 'search'])
    expect(teams[1]?.figures.slice(-3).map(({ hours, gap }) => hours ?? gap)).toEqual([
      4,
      'not_heard',
      'not_heard',
    ])
  })

  test('count a pain point with two categories in both', async () => {
    const { categories } = await report('2026-02')
    const notEstimated = categories.map(({ category, figures }) => [
      category?.slug,
      figures.at(-1)?.notEstimated,
    ])
    expect(notEstimated).toEqual([
      ['alerts', 1],
      ['deploy', 1],
    ])
  })

  test('leave the running month out of the limits and mark it as partial', async () => {
    const { isPartial, total } = await report('2026-04')
    expect([isPartial, total.figures.at(-1)?.isPartial, total.xmr.limitsFrom]).toEqual([true, true, 3])
    const later = await report('2026-04', '2026-05-02')
    expect([later.isPartial, later.total.xmr.limitsFrom]).toEqual([false, 4])
  })

  test('do not include mentions after the day of the report', async () => {
    expect((await report('2026-04', '2026-04-08')).total.figures.at(-1)?.gap).toBe('not_heard')
  })
})

test('the toil share needs a headcount and a month in which the team was heard', async () => {
  const shares = async (month: string) =>
    Object.fromEntries((await report(month)).teams.map(({ slug, toilShare }) => [slug, toilShare]))
  expect(await shares('2026-01')).toEqual({ orders: 4 / 160, search: null })
  expect(await shares('2026-03')).toEqual({ orders: 99 / 160, search: null })
})

test('a team not heard is listed with its last sync; an archived one is not missing', async () => {
  expect((await report('2026-03')).notHeard).toEqual([
    { slug: 'search', name: 'Search', lastSyncOn: '2026-01-15' },
  ])
  const gone = await aTeam(db, { slug: 'gone', name: 'Gone' })
  expect((await report('2026-03')).notHeard.map(({ slug }) => slug)).toEqual(['gone', 'search'])
  await archiveTeam(db, recorderOn('2026-03-05'), gone)
  expect((await report('2026-03')).notHeard.map(({ slug }) => slug)).toEqual(['search'])
  expect((await report('2026-02')).notHeard.map(({ slug }) => slug)).toEqual(['gone', 'search'])
})

test('the sentences give counts, name what is missing, and report no signal without enough data', async () => {
  const sentences = describeReview(await report('2026-03'), 'en')
  expect(sentences).toEqual([
    'Toil was 103.0 h/month in March 2026, from 1 team heard in 1 sync; 1 estimate missing.',
    'Only 3 of the 6 measured months that limits need: not enough data to tell signal from noise.',
    'New 0, relieved 0, came back 1, declined 1; tickets done 0.',
    'Came back: Batch | by hand.',
    'Over the toil budget of 50.0%: Orders (61.9%).',
    'Not heard in March 2026: Search.',
  ])
  expect(describeReview(await report('2026-04'), 'ja')[0]).toBe(
    '2026年4月はまだ途中です。数値は途中経過で、ほかの月とは比べません。',
  )
})

describe('as Markdown', () => {
  const write = async (month: string, language: 'en' | 'ja') =>
    writeReviewMarkdown({ review: await report(month), decisions: [], closed: null, language })

  test('a review has the figures of its page as tables', async () => {
    const markdown = await write('2026-03', 'en')
    for (const line of [
      '# Review of March 2026',
      '| March 2026 | 103.0 | 2 | 1 |  |',
      '| Orders | 99.0 | 1 | 61.9% |',
      '| Search | not heard | no headcount | unknown |',
      '## Came back (1)',
      '| Batch \\| by hand | Orders, Search | 103.0 |',
      '| 深夜の呼び出し | Orders | not estimated |',
      '| Search | Thu, 15 Jan 2026 |',
    ])
      expect(markdown.split('\n')).toContain(line)
  })

  test('a review is in the requested language', async () => {
    const markdown = await write('2026-02', 'ja')
    expect(markdown).toContain('# 2026年2月のレビュー')
    expect(markdown).toContain('[acme/shop\\#412](https://github.com/acme/shop/issues/412)')
    expect(markdown).toContain('| Search | 未実施 | 人数不明 | 不明 |')
  })
})
