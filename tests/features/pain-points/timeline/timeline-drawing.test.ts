import { describe, expect, test } from 'vitest'
import {
  drawTimeline,
  type TimelineFacts,
} from '#app/features/pain-points/timeline/timeline-drawing.report.server.ts'
import { linked, observed } from '#tests/domain/pain-points/fact-builders.ts'

const nothing: TimelineFacts = { mentions: [], resolutions: [], tickets: [], states: [] }
const heardOn = (day: string, id = 1) =>
  ({ id, teamId: 1, teamName: 'Orders', heardOn: day, severity: 'low' }) as const

describe('the months on the axis', () => {
  test.each([
    ['2026-11-01', '2026-11-21', ['2026-10', '2026-11'], 2],
    [
      '2026-05-10',
      '2026-11-21',
      ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
      7,
    ],
    [
      '2025-11-10',
      '2026-11-21',
      ['2025-11', '2026-01', '2026-03', '2026-05', '2026-07', '2026-09', '2026-11'],
      13,
    ],
    [
      '2020-02-29',
      '2026-11-21',
      ['2020-11', '2021-11', '2022-11', '2023-11', '2024-11', '2025-11', '2026-11'],
      7,
    ],
  ])('from %s to %s are %j', (first, today, labelled, drawn) => {
    const { months } = drawTimeline({ ...nothing, mentions: [heardOn(first)] }, today)
    expect(months.filter(({ isLabelled }) => isLabelled).map(({ month }) => month)).toEqual(labelled)
    expect(months).toHaveLength(drawn)
  })

  test('go on to a day in the future', () => {
    const drawing = drawTimeline({ ...nothing, mentions: [heardOn('2026-12-24')] }, '2026-11-21')
    expect(drawing.until).toBe('2026-12-24')
  })
})

describe('the line of a ticket', () => {
  const marksOf = (...seen: ReturnType<typeof observed>[]) =>
    drawTimeline(
      { ...nothing, tickets: [{ ...linked(1, '2026-03-10', ...seen), key: 'X-1' }] },
      '2026-06-15',
    ).tickets[0]?.marks.map(({ kind, day }) => `${day} ${kind}`)

  test.each([
    ['its outcome was never recorded', [], ['2026-03-10 linked']],
    [
      'open all along',
      [observed('open', '2026-03-11'), observed('unknown', '2026-03-12')],
      ['2026-03-10 linked'],
    ],
    [
      'done, seen twice',
      [observed('done', '2026-03-20'), observed('done', '2026-03-27')],
      ['2026-03-10 linked', '2026-03-20 done'],
    ],
    [
      'done, open again, not planned',
      [observed('done', '2026-03-20'), observed('open', '2026-03-27'), observed('not_planned', '2026-04-03')],
      ['2026-03-10 linked', '2026-03-20 done', '2026-03-27 reopened', '2026-04-03 closed'],
    ],
    ['done before it was linked', [observed('done', '2026-01-20')], ['2026-03-10 linked', '2026-03-10 done']],
  ])('%s', (_what, seen, marks) => {
    expect(marksOf(...seen)).toEqual(marks)
  })
})

test('a line ends where the ticket is finished, and an open one goes on to the end', () => {
  const { tickets } = drawTimeline(
    {
      ...nothing,
      tickets: [
        { ...linked(1, '2026-05-01', observed('done', '2026-05-11')), key: 'X-1' },
        { ...linked(2, '2026-05-01'), key: 'X-2' },
      ],
    },
    '2026-06-15',
  )
  const ends = tickets.map(({ line }) => line.at + line.width)
  expect(ends[0]).toBe(tickets[0]?.marks[1]?.at)
  expect(ends[1]).toBeCloseTo(98)
})
