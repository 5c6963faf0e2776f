import fc from 'fast-check'
import { severities } from '#app/domain/pain-points/severity.ts'
import { type Outcome, outcomes } from '#app/domain/tickets/outcome.ts'
import type { RecognisedTicket } from '#app/domain/tickets/ticket-address.ts'
import { rates } from '#app/domain/toil/toil.ts'

/** A pain point to be recorded; teams and days by their number. */
export type Sketch = typeof anySketch extends fc.Arbitrary<infer Value> ? Value : never

/** The tickets. Two trackers share one key, in different case. */
export const tickets: readonly RecognisedTicket[] = [
  ...Array.from({ length: 7 }, (_, number): RecognisedTicket => {
    const url = `https://github.com/acme/shop/issues/${number + 1}`
    return { key: `acme/shop#${number + 1}`, url, tracker: 'github' }
  }),
  { key: 'PAY-7', url: 'https://acme.atlassian.net/browse/PAY-7', tracker: 'jira' },
  { key: 'pay-7', url: 'https://linear.app/acme/issue/pay-7', tracker: 'linear' },
  { key: '手順書', url: 'https://wiki.example/tickets/1', tracker: 'link' },
]

export const people = ['Tanaka', 'ｔａｎａｋａ Ken', '田中', 'サトウ', "O'Hara", '100%', '3']

const said = fc.record({
  team: fc.nat(4),
  day: fc.nat(9),
  severity: fc.constantFrom(...severities),
  estimate: fc.option(
    fc.record({
      occurrences: fc.integer({ min: 1, max: 4 }),
      per: fc.constantFrom(...rates),
      minutesEach: fc.constantFrom(30, 60),
      people: fc.integer({ min: 1, max: 2 }),
    }),
  ),
  quote: fc.option(
    fc.constantFrom(
      '「毎週金曜にやってます」',
      '100%の確率で失敗_する',
      'Ask Tanaka',
      '画面がオモい',
      'ﾃﾞﾌﾟﾛｲのたびに止まる',
    ),
  ),
})

export const anySketch = fc.record({
  title: fc.constantFrom(
    'デプロイが止まる',
    'The deploy script is a black box',
    'ＣＳＶ出力でOOMになる',
    '100%のCPU',
    'snake_case names',
    'C:\\logs fill the disk',
    '夜間バッチの失敗 🔥',
    '㍿の請求が遅い',
    'サーバの再起動',
  ),
  notes: fc.option(
    fc.constantFrom('手順書は**古い**\n\n- 見直す', 'See `runbook.md`', "'; drop table teams; --"),
    {
      freq: 2,
    },
  ),
  categoryIds: fc.uniqueArray(fc.constantFrom(1, 2, 3), { minLength: 1, maxLength: 2 }),
  knownBy: fc.oneof(
    fc.constant<string[]>([]),
    fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 4 }),
  ),
  mentions: fc.uniqueArray(said, {
    minLength: 1,
    maxLength: 4,
    selector: ({ team, day }) => `${team} ${day}`,
  }),
  tickets: fc.uniqueArray(
    fc.record({ number: fc.nat(tickets.length - 1), outcome: fc.constantFrom<Outcome>(...outcomes) }),
    { maxLength: 2, selector: ({ number }) => number },
  ),
  resolved: fc.option(
    fc.record({ day: fc.nat(9), kind: fc.constantFrom('relieved' as const, 'declined' as const) }),
  ),
})
