import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blackedOut,
  findSpans,
  isLongEnough,
  redactText,
  type SoughtWhere,
  soughtText,
} from '#app/domain/redaction/redaction.ts'
import { countCharacters } from '#app/domain/text/text.ts'
import { findOutgrown } from '#tests/hostile/growth.ts'

describe('a text is redacted from another, whatever its width and case', () => {
  test.each<[text: string, sought: string, left: string]>([
    ['the password is hunter2.', 'hunter2', 'the password is ███.'],
    ['Hunter2, ＨＵＮＴＥＲ２ and hunter22', 'hunter2', '███, ███ and ███2'],
    ['山田さんに聞く', '山田', '██さんに聞く'],
    ['ﾔﾏﾀﾞさん、ヤマダさん、やまだくん', 'ヤマダ', '███さん、███さん、███くん'],
    ['渡邉\u3000太郎', '渡邉 太郎', '███'],
    ['株式会社、㍿も', '株式会社', '███、█も'],
    ['aXaXa', 'axa', '███'],
    ['onetwoonetwo one', 'onetwo', '███ one'],
    ['e\u0301clair', 'éclair', '███'],
    ['İstanbul', 'istanbul', '███'],
    ['ΟΔΟΣ', 'οδοσ', '███'],
    ['two\nlines of it', 'two\nlines', '███ of it'],
    ['👩‍💻 knows', '👩‍💻', '███ knows'],
    ['nothing', 'of this', 'nothing'],
    ['', 'anything', ''],
  ])('%j without %j is %j', (text, sought, left) => {
    expect(redactText(text, [soughtText(sought)])).toBe(left)
  })
})

describe('an address is searched in its decoded form', () => {
  test.each<[address: string, sought: string, left: string]>([
    ['?q=known-by:%E5%B1%B1%E7%94%B0&group=team', '山田', '?q=known-by:███&group=team'],
    ['?q=taro+yamada', 'Taro Yamada', '?q=███'],
    ['https://t.test/?token=hunter2', 'hunter2', 'https://t.test/?token=███'],
    ['https://t.test/%68unter2', 'hunter2', 'https://t.test/███'],
    ['100 % of %zz and %E5 hunter2', 'hunter2', '100 % of %zz and %E5 ███'],
    ['a+b is no query', 'a b', 'a+b is no query'],
  ])('%j without %j is %j', (address, sought, left) => {
    expect(redactText(address, [soughtText(sought)])).toBe(left)
  })
})

describe('places where a text counts', () => {
  test.each<[where: SoughtWhere, text: string, found: boolean]>([
    ['anywhere', 'the channel', true],
    ['words', 'the channel', false],
    ['words', 'Ann, the channel', true],
    ['words', 'ask Annさん', true],
    ['words', 'ANN', true],
    ['words', 'ann2', false],
    ['whole', ' Ann ', true],
    ['whole', 'Ann and Bob', false],
  ])('%s: Ann in %j: %s', (where, text, found) => {
    expect(findSpans(text, [soughtText('Ann', where)]).length > 0).toBe(found)
  })
})

test('several texts are redacted at once, and adjacent places become one bar', () => {
  const sought = ['Taro Yamada', 'taro@nayami.test', 'Yamada '].map((text) => soughtText(text))
  expect(redactText('Taro Yamada taro@nayami.test left', sought)).toBe('███ left')
})

test('a suffix that makes the text unique comes after the last bar', () => {
  expect(redactText('hunter2 and hunter2 again', [soughtText('hunter2')], '7')).toBe('███ and ███7 again')
})

test.each([
  ['ab', false],
  ['abc', true],
  ['林', false],
  ['山田', true],
  ['a 1', false],
  ['\u200b\u200bab', false],
])('%j is long enough to be searched for anywhere: %s', (text, expected) => {
  expect(isLongEnough(text)).toBe(expected)
})

const letter = fc.constantFrom(
  'a',
  'A',
  'ａ',
  'b',
  'ﾊ',
  'ﾞ',
  'が',
  'か',
  '\u3099',
  '\u0301',
  ' ',
  '+',
  '%',
  '%E3%81%8B',
  '㍿',
  '█',
)
const text = fc.string({ unit: letter, maxLength: 40 })
const sought = fc
  .array(fc.string({ unit: letter, minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((texts) => texts.filter((text) => !text.includes(blackedOut)).map((text) => soughtText(text)))

test('a redacted text is gone, redacting again changes nothing, and no text grows or becomes empty', () => {
  fc.assert(
    fc.property(text, sought, (text, sought) => {
      const left = redactText(text, sought)
      expect(findSpans(left, sought)).toEqual([])
      expect(redactText(left, sought)).toBe(left)
      expect(countCharacters(left)).toBeLessThanOrEqual(countCharacters(text))
      expect(left === '').toBe(text === '')
    }),
    { numRuns: 2000 },
  )
})

describe('the time is linear in the length of the text', () => {
  test.each<[name: string, text: (length: number) => string, sought: string]>([
    ['one letter again and again', (length) => 'a'.repeat(length), `${'a'.repeat(2000)}b`],
    ['beginnings of it', (length) => `${'a'.repeat(999)}c`.repeat(length / 1000), 'a'.repeat(1000)],
    ['combining marks', (length) => `a${'\u0301\u0316'.repeat(length / 2)}`, 'ab\u0301'],
    ['escapes', (length) => '%E5'.repeat(length / 3), 'hunter2'],
    ['emoji joined to one', (length) => '👩\u200d'.repeat(length / 3), 'hunter2'],
  ])('%s', async (_, make, soughtAs) => {
    const sought = [soughtText(soughtAs)]
    expect(await findOutgrown((text) => findSpans(text, sought), make, 256)).toBeUndefined()
  })
})
