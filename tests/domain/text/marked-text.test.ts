import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptAround, type MarkedPiece, markMatches } from '#app/domain/text/marked-text.ts'
import { foldForSearch } from '#app/domain/text/text.ts'

/** The text with the matches in brackets. */
const shown = (pieces: MarkedPiece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

describe('matches are marked', () => {
  test.each<[text: string, searched: string[], marked: string, why: string]>([
    ['デプロイが止まる', ['プロ'], 'デ[プロ]イが止まる', 'two characters in the middle'],
    ['デプロイが止まる', ['でぷ'], '[デプ]ロイが止まる', 'kana aside'],
    ['ﾃﾞﾌﾟﾛｲが止まる', ['デプ'], '[ﾃﾞﾌﾟ]ﾛｲが止まる', 'half-width letters with their marks'],
    ['ＣＳＶ出力', ['csv'], '[ＣＳＶ]出力', 'width and case aside'],
    ['㍿の請求', ['株式'], '[㍿]の請求', 'a character that folds to several, as a whole'],
    ['が止まる', ['か止'], 'が止まる', 'a letter with its mark is another letter'],
    ['か\u3099止まる', ['が止'], '[か\u3099止]まる', 'a mark by itself'],
    ['aaa', ['aa'], '[aaa]', 'matches that overlap are one'],
    ['abc abd', ['ab', 'bc'], '[abc] [ab]d', 'several words'],
    ['夜間🔥バッチ', ['🔥'], '夜間[🔥]バッチ', 'an emoji'],
    ['👩‍🚒 on call', ['🚒 '], '[👩‍🚒 ]on call', 'an emoji of several, as a whole'],
    ['100%_\\', ['%_'], '100[%_]\\', 'signs are only themselves'],
    ['.*', ['a*'], '.*', '… and no pattern'],
    ['<b>', ['<b'], '[<b]>', 'markup is text'],
    ['', ['ab'], '', 'nothing in nothing'],
    ['abc', [], 'abc', 'nothing looked for'],
    ['abc', [''], 'abc', 'an empty text finds nothing'],
    ['abc', ['abcd'], 'abc', 'more than there is'],
  ])('%s by %j: %s (%s)', (text, searched, marked) => {
    expect(shown(markMatches(text, searched))).toBe(marked)
  })
})

const letters = [...'aAbＢｱアあガがﾞ㍿🔥 \n%', 'か\u3099', '👩‍🚒', 'ﾃﾞ', 'e\u0301']
const texts = fc
  .array(fc.oneof(fc.constantFrom(...letters), fc.string({ unit: 'grapheme', maxLength: 2 })), {
    maxLength: 25,
  })
  .map((parts) => parts.join(''))
const searches = fc.array(
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
  { maxLength: 3 },
)

test('joined, the pieces are the text, and marked ones alternate with others', () => {
  fc.assert(
    fc.property(texts, searches, (text, searched) => {
      const pieces = markMatches(text, searched)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      for (const [index, piece] of pieces.entries()) {
        expect(piece.text).not.toBe('')
        expect(piece.isMatch).not.toBe(pieces[index - 1]?.isMatch)
      }
    }),
    { numRuns: 1000 },
  )
})

test('the marks cover what the search finds, in whole letters, and nothing else', () => {
  // Letters that fold the same alone as together.
  const simple = [...'aAbＢｱアあ㍿🔥 %']
  const plain = fc.array(fc.constantFrom(...simple), { maxLength: 25 })
  const word = fc
    .array(fc.constantFrom(...simple), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(plain, fc.array(word, { maxLength: 3 }), (signs, searched) => {
      const folded = signs.map(foldForSearch)
      const whole = folded.join('')
      const words = searched.map(foldForSearch)
      const isFound = (sign: number) => {
        const from = folded.slice(0, sign).join('').length
        const to = from + (folded[sign] ?? '').length
        return words.some((one) =>
          whole.split('').some((_, at) => whole.startsWith(one, at) && at < to && at + one.length > from),
        )
      }
      const expected = signs
        .map((sign, at) => (isFound(at) ? `[${sign}]` : sign))
        .join('')
        .replaceAll('][', '')
      expect(shown(markMatches(signs.join(''), searched))).toBe(expected)
    }),
    { numRuns: 1000 },
  )
})

test('a text is marked where the search finds it, in any spelling', () => {
  fc.assert(
    fc.property(texts, texts, fc.constantFrom('デプ', '手順', 'csv', '🔥'), (before, after, word) => {
      const text = `${before}\n${word}\n${after}`
      const marks = markMatches(text, [word]).filter(({ isMatch }) => isMatch)
      expect(marks.some((piece) => foldForSearch(piece.text).includes(foldForSearch(word)))).toBe(true)
    }),
  )
})

describe('an excerpt', () => {
  test.each<[text: string, searched: string[], excerpt: string, why: string]>([
    ['手順書が古い', ['古い'], '手順書が古い', 'of a short text is all of it'],
    ['手順書が古い', ['無い'], '手順書が古い', 'without a match too'],
    ['', ['古い'], '', 'of nothing is nothing'],
    [`${'あ'.repeat(50)}ここ`, ['ここ'], `…${'あ'.repeat(40)}ここ`, 'begins with … where it was cut'],
    [`ここ${'あ'.repeat(50)}`, ['ここ'], `ここ${'あ'.repeat(40)}…`, '… and ends with it'],
    ['あ'.repeat(50), ['無い'], `${'あ'.repeat(40)}…`, 'is the beginning where nothing matches'],
    [
      `${'い'.repeat(90)}A${'う'.repeat(90)}a`,
      ['a'],
      `…${'い'.repeat(40)}A${'う'.repeat(40)}…`,
      'surrounds the first match',
    ],
  ])('%s by %j: %s (%s)', (text, searched, excerpt) => {
    expect(excerptAround(text, searched)).toBe(excerpt)
  })

  test('is a part of the text in whole letters that contains the first match', () => {
    const long = fc
      .tuple(texts, fc.integer({ min: 0, max: 60 }), texts)
      .map(([a, count, b]) => `${a}${'👩‍🚒'.repeat(count)}\n手順\n${'あ'.repeat(count)}${b}`)
    fc.assert(
      fc.property(long, (text) => {
        const part = excerptAround(text, ['手順']).replace(/^…|…$/g, '')
        expect(text).toContain(part)
        expect(part).toContain('手順')
        expect(part.replaceAll('👩‍🚒', '')).not.toMatch(/[\u200d🚒]/u)
      }),
    )
  })
})
