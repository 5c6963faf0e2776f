import { describe, expect, test } from 'vitest'
import { emailField } from '#app/forms/account-fields.ts'
import { idListField, lineField, namesField, numberField, proseField } from '#app/forms/fields.ts'
import { ticketUrlField } from '#app/forms/ticket-url-field.ts'

const mebi = 1024 * 1024

describe('a text that is within the limit once cleaned is accepted', () => {
  test.each([
    ['letters up to it', 'あ'.repeat(200), 'あ'.repeat(200)],
    ['emoji, which are one character each', '🔥'.repeat(200), '🔥'.repeat(200)],
    ['letters typed as letter and mark', 'e\u0301'.repeat(200), 'é'.repeat(200)],
    ['letters of four characters each', 'ᾧ'.normalize('NFD').repeat(200), 'ᾧ'.repeat(200)],
    ['any number of spaces around', `${' '.repeat(mebi)}a${'\u3000\n'.repeat(mebi)}`, 'a'],
    ['a pasted line with its breaks and indents', `a${'\n    b'.repeat(99)}`, `a${' b'.repeat(99)}`],
  ])('%s', (_what, typed, read) => {
    expect(lineField(200).parse(typed)).toBe(read)
  })
})

describe('a longer text is refused with its length', () => {
  test.each([
    ['by one', lineField(200), 'あ'.repeat(201), 'tooLong?max=200&length=201'],
    ['by one emoji', lineField(200), '🔥'.repeat(201), 'tooLong?max=200&length=201'],
    ['by much', lineField(200), 'あ'.repeat(10_000), 'tooLong?max=200&length=10000'],
    ['by much, in emoji', proseField(2000), '🔥'.repeat(20_000), 'tooLong?max=2000&length=20000'],
    [
      'without being read further',
      lineField(200),
      `a${'\u0301\u0316'.repeat(mebi)}`,
      `tooLong?max=200&length=${2 * mebi + 1}`,
    ],
    [
      'as an e-mail address',
      emailField(),
      `a${'\u0301\u0316'.repeat(mebi)}@b.c`,
      `tooLong?max=254&length=${2 * mebi + 5}`,
    ],
    ['as a ticket’s address', ticketUrlField(), `https://a.b/${' '.repeat(mebi)}c`, 'urlTooLong'],
    ['as a number', numberField({ min: 0, max: 9 }), '1'.repeat(mebi), 'notANumber'],
    ['as names', namesField({ max: 3 }), 'a,'.repeat(mebi), 'tooMany?max=3'],
    [
      'as an email address of letters that fold to eighteen',
      emailField(),
      `${'\ufdfa'.repeat(200)}@b.c`,
      'notAnEmail',
    ],
    ['as a list of ids', idListField({ max: 3 }), Array(1000).fill('1'), 'tooMany?max=3'],
  ])('%s', (_what, field, typed, message) => {
    expect(field.safeParse(typed).error?.issues.map((issue) => issue.message)).toEqual([message])
  })
})

test('of too many names only enough are read to see that they are too many', () => {
  const typed = `${'a'.repeat(201)},`.repeat(1000)
  const problems = namesField({ max: 3 })
    .safeParse(typed)
    .error?.issues.map((issue) => issue.message)
  expect(problems).toEqual([...Array(4).fill('tooLong?max=200&length=201'), 'tooMany?max=3'])
})

describe('a number is read', () => {
  test.each([
    ['in full-width digits', '１２', 12],
    ['between spaces', ' 1.5 ', 1.5],
    ['between a megabyte of spaces', `${' '.repeat(mebi)}7${'\u3000'.repeat(mebi)}`, 7],
    ['with a sign and a point, full-width too', '＋９９９９９９９９９．９９９９９９', 999_999_999.999_999],
  ])('%s', (_what, typed, read) => {
    expect(numberField({ min: 0, max: 1e9 }).parse(typed)).toBe(read)
  })
})
