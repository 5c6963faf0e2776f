import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findEntryProblem, readEntryLine } from '#app/domain/entry-line/entry-line.ts'
import { withoutPiece, writeEntryLine } from '#app/domain/entry-line/writing.ts'
import { issue, otherLines, painPoint, painPointLines, vocabulary } from './entry-lines.ts'

const read = (line: string) => readEntryLine(line, vocabulary)

describe('a line is read as', () => {
  test.each(painPointLines)('%s', (line, text, said) => {
    expect(read(line).entry).toEqual(painPoint(text, said))
  })
  test.each(otherLines)('%s', (line, entry) => {
    expect(read(line).entry).toEqual(entry)
  })
})

const longLine = (units: number) => `#alerts ${'a'.repeat(units - '#alerts '.length)}`

describe('anything longer than people type is text', () => {
  test.each([
    ['a name in quotes of up to 400 characters', `@"${' '.repeat(396)}Sato"`, ['person']],
    ['a longer one, even if it is short without its spaces', `@"${' '.repeat(397)}Sato"`, ['text']],
    ['a line of up to 20,000', longLine(20_000), ['category', 'text']],
    ['a longer one', longLine(20_001), ['text']],
  ])('%s', (_what, line, kinds) => {
    expect(read(line).pieces.map(({ kind }) => kind)).toEqual(kinds)
  })
})

test('a pull request is not a ticket: it stays in the text and the reason is given', () => {
  const refused = read('slow https://github.com/acme/shop/pull/9').pieces.at(-1)
  expect(refused).toMatchObject({ kind: 'text', refused: 'pull_request' })
})

const signs = [
  '#',
  '＃',
  '!',
  '！',
  '@',
  '＠',
  '×',
  '*',
  '/',
  '／',
  '>',
  '\\',
  '¥',
  ' ',
  '　',
  '"',
  '、',
  '.',
  'h',
]
const words = [
  'alerts',
  'アラート',
  'deploy',
  '30m',
  '15分',
  '週3',
  '2人',
  '/w',
  '佐藤',
  '11/30',
  issue,
  '/d ',
  '/n ',
  '遅い',
]
const lines = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...signs, ...words), { maxLength: 12 }).map((parts) => parts.join('')),
)

test('the command and the pieces together are the whole line', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const { command, pieces } = read(line)
      expect(command + pieces.map(({ raw }) => raw).join('')).toBe(line)
    }),
    { numRuns: 2000 },
  )
})

test('a recorded entry is written as a line that reads the same', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const { entry } = read(line)
      if (entry.kind === 'verdict' && entry.verdict === null) return
      expect(read(writeEntryLine(entry, vocabulary)).entry).toEqual(entry)
    }),
    { numRuns: 2000 },
  )
})

test('a name with a full-width sign in it is quoted', () => {
  const { entry } = read('slow @"！/n"')
  expect(writeEntryLine(entry, vocabulary)).toBe('slow @"！/n"')
})

test('removing a chip removes its mark from the line and nothing else', () => {
  const { command, pieces } = read('slow #alerts !! now')
  const raws = pieces.map(({ raw }) => raw)
  expect(withoutPiece(command, raws, 1)).toBe('slow !! now')
  expect(withoutPiece(command, raws, 3)).toBe('slow #alerts now')
})

describe('a line is refused', () => {
  test.each([
    ['', 'empty'],
    ['#alerts !!', 'empty'],
    ['/n ', 'empty'],
    ['/a DiskFull', 'noVerdict'],
    ['/a keep', 'empty'],
    ['half \ud800 a character', 'surrogate'],
    ['a bell \u0007', 'control'],
    ['あ'.repeat(201), 'tooLong'],
    [`/d ${'あ'.repeat(501)}`, 'tooLong'],
    [`slow ${Array.from({ length: 21 }, (_, index) => `@p${index}`).join(' ')}`, 'tooManyMarks'],
  ])('%s', (line, problem) => {
    expect(findEntryProblem(read(line).entry, { isMention: false })).toBe(problem)
  })

  test('it is not refused when it mentions a known pain point: then its text is only the quote', () => {
    expect(findEntryProblem(read('!!').entry, { isMention: true })).toBeUndefined()
    expect(findEntryProblem(read('あ'.repeat(201)).entry, { isMention: true })).toBeUndefined()
    expect(findEntryProblem(read('あ'.repeat(2001)).entry, { isMention: true })).toBe('tooLong')
  })
})
