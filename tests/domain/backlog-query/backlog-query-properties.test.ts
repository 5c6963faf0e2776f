import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Clause, Criterion } from '#app/domain/backlog-query/clause.ts'
import { comparisons } from '#app/domain/backlog-query/comparison.ts'
import { completeQuery } from '#app/domain/backlog-query/complete-query.ts'
import { lineUnitsAtMost } from '#app/domain/backlog-query/cut-line.ts'
import { clausesAtMost, readQuery } from '#app/domain/backlog-query/read-query.ts'
import { writeQuery } from '#app/domain/backlog-query/write-query.ts'
import { states } from '#app/domain/pain-points/pain-point-state.ts'
import { phases } from '#app/domain/pain-points/phase.ts'
import { severities } from '#app/domain/pain-points/severity.ts'
import { countCharacters, foldForSearch, readLine } from '#app/domain/text/text.ts'
import { known } from './backlog-query-lines.ts'

// Every word and sign that means something somewhere in a line.
const signs = [
  ...'"＂“”「」『』\\-－−ー:：,，、､<>=＜＞＝≦≧ 　/#&1２٣あア',
  'none',
  'any',
  'なし',
  'team',
  'https:',
  '\u0301',
]
const piece = fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'grapheme', maxLength: 3 }))
const nasty = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
const oneLine = nasty.filter((text) => readLine(text).ok && !/[\t\n\v\f\r\u0085\u2028\u2029]/.test(text))
const searchable = oneLine.filter((text) => countCharacters(foldForSearch(text).trim()) >= 2)

const someOf = <Item>(...items: readonly Item[]) =>
  fc.uniqueArray(fc.constantFrom(...items), { minLength: 1 })
const slugs = <Named extends { slug: string }>(all: readonly Named[]) =>
  someOf(...all.map(({ slug }) => slug))
const comparison = fc.constantFrom(...comparisons)
const count = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1_000_000 }))
const span = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })

const amounts = ['hours', 'teams', 'mentions', 'known', 'age'] as const

const criterion: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record({ field: fc.constant('team' as const), slugs: slugs(known.teams) }),
  fc.record({ field: fc.constant('category' as const), slugs: slugs(known.categories) }),
  fc.record({
    field: fc.constant('state' as const),
    states: someOf(...states, 'active' as const, 'any' as const),
  }),
  fc.record({ field: fc.constant('phase' as const), phases: someOf(...phases) }),
  fc.record({
    field: fc.constant('severity' as const),
    comparison: fc.constant('=' as const),
    severities: someOf(...severities),
  }),
  fc.record({
    field: fc.constant('severity' as const),
    comparison,
    severities: fc.constantFrom(...severities).map((one) => [one]),
  }),
  // why: each of these fields takes any amount, which a union of fields does not show.
  fc.record({ field: fc.constantFrom(...amounts), comparison, amount: count }) as fc.Arbitrary<Criterion>,
  fc.record({ field: fc.constant('hours' as const), comparison, amount: count.map((hours) => hours / 4) }),
  fc.constant<Criterion>({ field: 'hours', comparison: '=', amount: null }),
  fc.record({
    field: fc.constant('known' as const),
    names: fc.uniqueArray(oneLine, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    field: fc.constant('heard' as const),
    comparison,
    span: fc.tuple(span, fc.constantFrom(7, 10)).map(([day, length]) => day.toISOString().slice(0, length)),
  }),
  fc.record({
    field: fc.constant('ticket' as const),
    tickets: fc.uniqueArray(
      fc.oneof(fc.constantFrom('none' as const, 'any' as const), fc.record({ key: oneLine })),
      { minLength: 1, maxLength: 4, selector: (ticket) => JSON.stringify(ticket) },
    ),
  }),
  fc.constant<Criterion>({ field: 'is', mark: 'came_back' }),
  fc.record({ field: fc.constant('text' as const), text: searchable }),
)
const clause: fc.Arbitrary<Clause> = fc
  .tuple(criterion, fc.boolean())
  .map(([what, isExcluded]) => ({ ...what, isExcluded }))
const clauseLists = fc.array(clause, { maxLength: clausesAtMost })

const fields = [
  'team',
  'state',
  'チーム',
  '状態',
  'severity',
  'hours',
  'known',
  'heard',
  'ticket',
  'is',
  '声',
  'foo',
]
const values = ['orders', '在庫', '解消', 'high', '2026-09', '5h', 'Ann', 'PAY-3', 'back']
const lines = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  nasty,
  fc
    .array(fc.oneof(piece, fc.constantFrom(...fields.map((field) => `${field}:`), ...values)), {
      maxLength: 25,
    })
    .map((parts) => parts.join('')),
)

const read = (line: string) => readQuery(line, known)

test('a written query reads as the same clauses', () => {
  fc.assert(
    fc.property(clauseLists, (clauses) => {
      const line = writeQuery(clauses)
      fc.pre(line.length <= lineUnitsAtMost)
      expect(read(line)).toEqual({ clauses, wrong: [] })
    }),
    { numRuns: 1000 },
  )
})

test('any text can be read, and writing it again changes nothing', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const { clauses } = read(line)
      const written = writeQuery(clauses)
      fc.pre(written.length <= lineUnitsAtMost)
      expect(read(written)).toEqual({ clauses, wrong: [] })
    }),
    { numRuns: 3000 },
  )
})

test('wrong words are reported with their place in the line, in order', () => {
  fc.assert(
    fc.property(lines, (line) => {
      let last = 0
      for (const { from, to, word } of read(line).wrong) {
        expect(from).toBeGreaterThanOrEqual(last)
        expect(to).toBeGreaterThan(from)
        expect(word).not.toBe('')
        last = to
      }
      expect(last).toBeLessThanOrEqual(line.length)
    }),
    { numRuns: 1000 },
  )
})

test('any text can be completed at any place, with at most 8 options', () => {
  fc.assert(
    fc.property(lines, fc.nat(), (line, at) => {
      const caret = at % (line.length + 1)
      const { from, to, options } = completeQuery(line, caret, known, ['Ann Lee', '7', 'none'])
      expect(from).toBeLessThanOrEqual(to)
      expect(to).toBeLessThanOrEqual(line.length)
      expect(options.length).toBeLessThanOrEqual(8)
    }),
    { numRuns: 1000 },
  )
})
