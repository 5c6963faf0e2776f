import { describe, expect, test } from 'vitest'
import { findDoubts } from '#app/domain/entry-line/doubts.ts'
import { readEntryLine } from '#app/domain/entry-line/entry-line.ts'
import { painPoint, vocabulary } from './entry-lines.ts'
import { dueEnds, markEnds, ticketEnds } from './mark-ends.ts'

const read = (line: string) => readEntryLine(line, vocabulary)

describe('a mark ends where a person would say that it does', () => {
  test.each(markEnds)('%s', (line, text, { category, person, severity = null }) => {
    expect(read(line).entry).toEqual({
      ...painPoint(text),
      severity,
      categoryIds: category ? [category] : [],
      knownBy: person ? [person] : [],
    })
  })

  test.each(dueEnds)('%s', (line, text, dueOn) => {
    expect(read(line).entry).toEqual({ kind: 'decision', text, owner: null, dueOn })
  })
})

describe('an address ends before the sentence goes on', () => {
  test.each(ticketEnds)('%s', (line, text) => {
    const ticketUrls = ['https://github.com/acme/shop/issues/412']
    expect(read(line).entry).toEqual(painPoint(text, { ticketUrls }))
  })
})

test('a weekday that contradicts the day is reported', () => {
  expect(findDoubts(read('/d 直す >12/10(金)'), vocabulary)).toEqual([
    { looksLike: 'weekday', raw: '>12/10(金)', from: 6, nearest: '>2026-12-10' },
  ])
})
