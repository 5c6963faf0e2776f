import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCharacters, foldForSearch, lowerForSearch, readLine, readProse } from '#app/domain/text/text.ts'

describe('a line is cleaned of what pasting brings', () => {
  test.each([
    ['  deploy fails ', 'deploy fails'],
    ['\u3000売上バッチが重い\u3000', '売上バッチが重い'],
    ['first\r\n\tsecond', 'first second'],
    ['one \n two', 'one two'],
    ['one\u2028two\u0085three\vfour', 'one two three four'],
    ['two  spaces stay', 'two  spaces stay'],
    ['全角\u3000空白', '全角\u3000空白'],
    ['cafe\u0301', 'caf\u00e9'],
    ['か\u3099', 'が'],
    ['👩‍💻 pages 🔥', '👩‍💻 pages 🔥'],
    ['التنبيهات الكاذبة\u200f', 'التنبيهات الكاذبة\u200f'],
    ["'; drop table teams; --", "'; drop table teams; --"],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('%j reads as %j', (typed, text) => {
    expect(readLine(typed)).toEqual({ ok: true, text })
  })
})

describe('a line is refused with its problem', () => {
  test.each([
    ['', 'empty'],
    [' \u3000\n\t', 'empty'],
    ['\u200b\u200d\ufeff', 'empty'],
    ['\u3164', 'empty'],
    ['a\u0000b', 'control'],
    ['a\u001bb', 'control'],
    ['a\u007fb', 'control'],
    ['a\u009fb', 'control'],
    ['safe\u202efdp.exe', 'control'],
    ['a\u2066b', 'control'],
    ['a\u2069b', 'control'],
    ['a\ud83d', 'surrogate'],
    ['\udd25a', 'surrogate'],
  ])('%j is %s', (typed, problem) => {
    expect(readLine(typed)).toEqual({ ok: false, problem })
    expect(readProse(typed)).toEqual({ ok: false, problem })
  })
})

test.each([
  ['one\r\ntwo\rthree\n\nfour', 'one\ntwo\nthree\n\nfour'],
  ['one\u2028two\u0085three', 'one\ntwo\nthree'],
  ['\n one\ttwo \n', 'one two'],
])('prose keeps its newlines: %j reads as %j', (typed, text) => {
  expect(readProse(typed)).toEqual({ ok: true, text })
})

test('a cleaned text is unchanged when cleaned again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      for (const read of [readLine, readProse]) {
        const once = read(typed)
        if (once.ok) expect(read(once.text)).toEqual(once)
      }
    }),
  )
})

test('a megabyte of white space is refused at once', () => {
  expect(readLine(' \n'.repeat(500_000))).toEqual({ ok: false, problem: 'empty' })
  expect(readLine(`${' '.repeat(1_000_000)}\n`)).toEqual({ ok: false, problem: 'empty' })
})

test.each([
  ['', 0],
  ['abc', 3],
  ['悩み', 2],
  ['🔥', 1],
  ['👩‍💻', 3],
])('%j has %i characters, counted as the database counts', (text, characters) => {
  expect(countCharacters(text)).toBe(characters)
})

describe('texts that readers take for the same fold to the same', () => {
  test.each([
    ['デプロイ', 'でぷろい'],
    ['ﾃﾞﾌﾟﾛｲ', 'でぷろい'],
    ['ＤＥＰＬＯＹ', 'deploy'],
    ['ヴァイオリン ヵヶ', 'ゔぁいおりん ゕゖ'],
    ['サーバー', 'さーばー'],
    ['ヷヽ', 'ヷヽ'],
    ['①㌔', '1きろ'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['İstanbul', 'istanbul'],
    ['50%_\\', '50%_\\'],
  ])('%j folds to %j', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded)
  })
})

test.each([
  ['ＤＥＰＬＯＹ', 'deploy'],
  ['ﾃﾞﾌﾟﾛｲ', 'デプロイ'],
  ['でプロい', 'でプロい'],
])('%j in lower case is %j, with its kana unchanged', (text, lowered) => {
  expect(lowerForSearch(text)).toBe(lowered)
})
