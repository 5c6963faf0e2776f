import fc from 'fast-check'
import type { Clause, Criterion } from '#app/domain/backlog-query/clause.ts'
import { comparisons } from '#app/domain/backlog-query/comparison.ts'
import { states } from '#app/domain/pain-points/pain-point-state.ts'
import { phases } from '#app/domain/pain-points/phase.ts'
import { severities } from '#app/domain/pain-points/severity.ts'
import { countCharacters, foldForSearch } from '#app/domain/text/text.ts'
import { backlogSorts } from '#app/features/backlog/address/backlog-address.ts'
import { people, tickets } from './backlog-sketches.ts'
import type { RandomFacts } from './random-backlog.ts'

export const teamSlugs = ['orders', 'billing', 'stock', 'search', 'identity']

const someOf = <const Item>(items: readonly Item[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength })
const field = <const Field extends Criterion['field']>(name: Field) => fc.constant(name)
const comparison = fc.constantFrom(...comparisons)
const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2027-01']
const days = ['2026-01-12', '2026-01-24', '2026-03-01', '2026-03-13', '2026-04-30']
const amountsOf = {
  hours: [0, 0.5, 1, 4.333333, 6.5, 20, 160],
  teams: [0, 1, 2, 3, 1.5],
  mentions: [1, 2, 3, 4, 9],
  known: [0, 1, 2, 3, 4],
  age: [0, 62, 110, 158, 170, 1_000_000],
}
const texts = [
  'デプ',
  'ﾃﾞﾌﾟ',
  'CSV',
  'ｂｌａｃｋ BOX',
  '100%',
  'e_c',
  'C:\\',
  '🔥 1',
  'オモい',
  '手順',
  '株式会社',
  'サーバ',
  '不在',
]

/** One clause of each kind, with values that exist and values that do not. */
const plain: fc.Arbitrary<Criterion> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ field: field('team'), slugs: someOf([...teamSlugs, 'silent']) }) },
  {
    weight: 2,
    arbitrary: fc.record({ field: field('category'), slugs: someOf(['alerts', 'deploy', 'performance']) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ field: field('state'), states: someOf([...states, 'active', 'any']) }),
  },
  { weight: 2, arbitrary: fc.record({ field: field('phase'), phases: someOf(phases, 2) }) },
  fc.record({ field: field('severity'), comparison: fc.constant('='), severities: someOf(severities) }),
  fc.record({ field: field('severity'), comparison, severities: someOf(severities, 1) }),
  ...Object.entries(amountsOf).map(
    ([name, amounts]) =>
      // why: the keys of the record are fields that take any amount, which Object.entries and a union forget.
      fc.record({
        field: fc.constant(name),
        comparison,
        amount: fc.constantFrom(...amounts),
      }) as fc.Arbitrary<Criterion>,
  ),
  fc.constant<Criterion>({ field: 'hours', comparison: '=', amount: null }),
  fc.record({ field: field('known'), names: someOf([...people, 'tanaka', 'さとう', 'nobody']) }),
  {
    weight: 3,
    arbitrary: fc.record({ field: field('heard'), comparison, span: fc.constantFrom(...months, ...days) }),
  },
  fc.record({
    field: field('ticket'),
    tickets: someOf([
      'none',
      'any',
      { key: 'NO-1' },
      ...tickets.map(({ key }) => ({ key: key.toUpperCase() })),
    ]),
  }),
  fc.constant<Criterion>({ field: 'is', mark: 'came_back' }),
)

/** Any query; some of its texts are part of what was recorded. */
export function anyClauses(told: readonly RandomFacts[]): fc.Arbitrary<Clause[]> {
  const written = told.flatMap(({ title, texts }) => [title, ...texts]).flatMap((text) => text.split('\n'))
  const part = fc
    .tuple(fc.constantFrom(...written), fc.nat(30), fc.integer({ min: 2, max: 6 }))
    .map(([text, from, length]) => [...text].slice(from, from + length).join(''))
    .filter((text) => countCharacters(foldForSearch(text).trim()) >= 2)
  const text = fc.record({ field: field('text'), text: fc.oneof(fc.constantFrom(...texts), part) })
  const said = fc.oneof({ weight: 6, arbitrary: plain }, { weight: 1, arbitrary: text })
  const isExcluded = fc.oneof(
    { weight: 3, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  )
  return fc.array(
    fc.tuple(said, isExcluded).map(([what, isExcluded]) => ({ ...what, isExcluded })),
    { maxLength: 4 },
  )
}

/** Every order; without a text to match the usual one is used. */
export const anyOrder = fc.record({ sort: fc.constantFrom(...backlogSorts), isReversed: fc.boolean() })
