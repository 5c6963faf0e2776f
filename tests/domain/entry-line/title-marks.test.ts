import { expect, test } from 'vitest'
import { readMarksInTitle } from '#app/domain/entry-line/title-marks.ts'
import { vocabulary } from './entry-lines.ts'

const estimate = { occurrences: 1, per: 'day', minutesEach: 5, people: 1 } as const
const plain = { title: 'Slow', categoryIds: [], severity: 'medium', estimate: null, knownBy: [] } as const
const read = (typed: Partial<Parameters<typeof readMarksInTitle>[0]>) =>
  readMarksInTitle({ ...plain, categoryIds: [], knownBy: [], ...typed }, vocabulary)

test('a title without marks leaves every field as it is', () => {
  expect(read({})).toEqual({ ok: true, described: { ...plain, ticketUrls: [] } })
})

test('marks in the title count as in the entry line, beside the fields', () => {
  const title = '夜中に鳴る #アラ ！！！ 30分×週3 @佐藤 https://github.com/acme/shop/issues/7'
  expect(read({ title, categoryIds: [2], knownBy: ['Kim'] })).toEqual({
    ok: true,
    described: {
      title: '夜中に鳴る',
      categoryIds: [2, 1],
      severity: 'high',
      estimate: { occurrences: 3, per: 'week', minutesEach: 30, people: 1 },
      knownBy: ['Kim', '佐藤'],
      ticketUrls: ['https://github.com/acme/shop/issues/7'],
    },
  })
})

test('a category or person given twice is stored once, and typed fields of an estimate win over a mark', () => {
  const typed = { title: 'Slow #alerts @sato 30m/w', categoryIds: [1], knownBy: ['sato'], estimate }
  expect(read(typed)).toMatchObject({ described: { categoryIds: [1], knownBy: ['sato'], estimate } })
})

test('what would be a command in the entry line is a title here', () => {
  expect(read({ title: '/d is full #alerts' })).toMatchObject({ described: { title: '/d is full #alerts' } })
})

test('a title of nothing but marks is refused, as in the entry line', () => {
  expect(read({ title: '#alerts !!!' })).toEqual({ ok: false, problem: 'empty' })
})
