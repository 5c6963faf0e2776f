import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEntryLine } from '#app/domain/entry-line/entry-line.ts'
import { writeToilMark } from '#app/domain/entry-line/toil-mark.ts'
import { painPoint, vocabulary } from './entry-lines.ts'
import { brokenQuantities, wholeQuantities } from './quantities.ts'

const read = (line: string) => readEntryLine(line, vocabulary).entry

describe('an estimate is read whole', () => {
  test.each(wholeQuantities)('%s', (line, text, [minutesEach, per, occurrences = 1, people = 1]) => {
    expect(read(line)).toEqual(painPoint(text, { estimate: { minutesEach, per, occurrences, people } }))
  })
})

describe('or not at all', () => {
  test.each(brokenQuantities)('%s', (line) => {
    expect(read(line)).toEqual(painPoint(line))
  })
})

const neighbours = [
  '1h ',
  '2d ',
  '5-',
  '5 - ',
  '10〜',
  '3×',
  '1.',
  '1,',
  '+',
  '-',
  '$',
  '数',
  '2/',
  '30分 ',
  '45分と',
]
const followers = [
  '2',
  '〜5',
  ' - 5',
  ' + 1h/d',
  '以上',
  '未満',
  'から',
  ' 15分',
  ' 3回',
  '/d',
  'b',
  '末',
  '目',
  '.5',
]

test('nothing is read from a part of a longer quantity', () => {
  const marks = fc
    .record({
      minutesEach: fc.integer({ min: 1, max: 600 }),
      occurrences: fc.integer({ min: 1, max: 9 }),
      per: fc.constantFrom('day', 'week', 'month'),
      people: fc.integer({ min: 1, max: 9 }),
    } as const)
    .map((estimate) => ({ estimate, mark: writeToilMark(estimate) }))
  fc.assert(
    fc.property(
      marks,
      fc.constantFrom('', ...neighbours),
      fc.constantFrom('', ...followers),
      ({ estimate, mark }, before, after) => {
        const whole = before + mark + after
        const { pieces } = readEntryLine(`by hand ${whole} now`, vocabulary)
        const toil = pieces.find((piece) => piece.kind === 'toil')
        if (whole === mark) expect(toil?.estimate).toEqual(estimate)
        if (toil) expect(toil.raw).toBe(whole)
      },
    ),
    { numRuns: 1000 },
  )
})
