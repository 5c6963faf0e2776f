import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDoubts } from '#app/domain/entry-line/doubts.ts'
import { readEntryLine } from '#app/domain/entry-line/entry-line.ts'
import { vocabulary } from './entry-lines.ts'

const find = (line: string) => findDoubts(readEntryLine(line, vocabulary), vocabulary)

describe('text that looks like a mark but is not one is reported, with what was probably meant', () => {
  test.each<[line: string, raw: string, nearest?: string]>([
    // Categories.
    ['pages #nosuchcat', '#nosuchcat'],
    ['pages #alrets at night', '#alrets', '#alerts'],
    ['夜中に鳴る #アラト', '#アラト', '#alerts'],
    ['夜中に鳴る＃アラームト', '＃アラームト', '#alerts'],
    ['pages #a', '#a'],
    // Severity.
    ['slow !!!!!!', '!!!!!!', '!!!!'],
    ['遅い ！！！！！', '！！！！！', '!!!!'],
    ['slow !hihg', '!hihg', '!high'],
    ['slow !criticl', '!criticl', '!critical'],
    ['slow !huge', '!huge'],
    ['slow !2', '!2', '!!'],
    ['!3 slow at night', '!3', '!!!'],
    ['遅い ！２', '！２', '!!'],
    ['slow !9', '!9', '!!!!'],
    ['slow !0', '!0'],
    ['slow !2x', '!2x'],
    // Toil.
    ['by hand 99x*3/y', '99x*3/y', '99m*0.25/mo'],
    ['by hand 30m*3', '30m*3', '30m*3/w'],
    ['手作業 30分×3', '30分×3', '30m*3/w'],
    ['手作業30分×3/四半期', '30分×3/四半期', '30m/mo'],
    ['by hand 1h30m*2', '1h30m*2', '90m*2/w'],
    ['by hand 1h/sprint', '1h/sprint'],
    ['by hand 2h/wks, often', '2h/wks', '120m/w'],
    ['by hand 4x/week', '4x/week'],
    ['by hand 30m/w*1001', '30m/w*1001'],
    ['by hand 2000m/w', '2000m/w'],
    ['by hand 30m*3遅い', '30m*3遅い'],
    ['by hand 30*3/w', '30*3/w', '30m*3/w'],
    ['batch @"Ken Sato knows', '@"Ken'],
    ['/d fix it >tomorrow', '>tomorrow'],
    ['/d fix it ＞13/45', '＞13/45'],
    ['/decison fix it', '/decison', '/d'],
    ['/notes all calm', '/notes', '/n'],
    ['/x all calm', '/x'],
  ])('%s', (line, raw, nearest) => {
    expect(find(line).map((doubt) => [doubt.raw, doubt.nearest])).toEqual([[raw, nearest]])
  })
})

test.each([
  'The release takes an evening',
  'issue #412 again, 24/7, on 3/5',
  'copies at 100mb/s',
  'エラーが3回/日出る',
  'It hurts!!!!!!',
  'version 3!2 of it',
  String.raw`not a mark: \!2`,
  '遅い！！！！！！と言われた',
  'mail ops@example.com at @ noon',
  '3 servers × 2 zones',
  '30分×3人で対応',
  '/var is full',
  'the day > the night',
  'C# builds',
  String.raw`about \#nosuchcat and \!!!!!!`,
  'all read #alerts !!! 30m*3/w @sato',
  '/d fix it @sato >11/30 #nosuchcat',
  '/n #nosuchcat !!!!!!',
  '/a delete #nosuchcat',
])('nothing is reported in: %s', (line) => {
  expect(find(line)).toEqual([])
})

test('from two letters on a name counts that is the beginning of one category only', () => {
  const idsOf = (line: string) => {
    const { entry } = readEntryLine(line, vocabulary)
    return entry.kind === 'painPoint' ? entry.categoryIds : []
  }
  expect(idsOf('pages #al at night')).toEqual([1])
  expect(idsOf('夜中に鳴る #アラ')).toEqual([1])
  expect(idsOf('by hand #データ')).toEqual([3])
  expect(idsOf('by hand #de')).toEqual([2])
  expect(idsOf('by hand #d')).toEqual([])
  const two = {
    ...vocabulary,
    categories: [...vocabulary.categories, { id: 4, slug: 'design', nameEn: 'Design', nameJa: '設計' }],
  }
  expect(readEntryLine('by hand #de', two).entry).toMatchObject({ categoryIds: [], text: 'by hand #de' })
})

const parts = [
  '#nosuch',
  '#alerts',
  '!!!!!!',
  '!huge',
  '30m*3',
  '30m*3/w',
  '99x*3/y',
  '/d ',
  '/x ',
  '>soon',
  '@"a',
  ' ',
  '　',
  'slow',
  '遅い',
  '\\',
  '、',
]
const lines = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((all) => all.join(''))

test('each doubt gives its text and place, and at most five are reported', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const found = find(line)
      expect(found.length).toBeLessThanOrEqual(5)
      let end = 0
      for (const { raw, from } of found) {
        expect(line.slice(from, from + raw.length)).toBe(raw)
        expect(from).toBeGreaterThanOrEqual(end)
        end = from + raw.length
      }
    }),
  )
})

test('the suggestion can be read once it replaces the doubtful text', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const [doubt] = find(line)
      if (!doubt?.nearest) return
      const mended = `${line.slice(0, doubt.from)}${doubt.nearest}${line.slice(doubt.from + doubt.raw.length)}`
      expect(find(mended).filter(({ from }) => from === doubt.from)).toEqual([])
    }),
  )
})
