import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '#app/domain/calendar/day.ts'
import { hasComeBack, type PainPointFacts, painPointState } from '#app/domain/pain-points/pain-point-state.ts'
import { type StateSpan, stateHistoryOf } from '#app/domain/pain-points/state-history.ts'
import { anyDay, anyFacts } from './fact-arbitraries.ts'
import { declined, factsOf, linked, mentioned, observed, relieved } from './fact-builders.ts'

const morning = '2026-02-01T09:00:00.000Z'
const evening = '2026-02-01T18:00:00.000Z'

describe('each change names the fact that caused it', () => {
  test.each<[string, Partial<PainPointFacts>, string[]]>([
    ['heard once', {}, ['2026-01-05 unplanned: team 1']],
    [
      'heard again and again: nothing changes',
      {
        mentions: [mentioned('2026-01-05'), mentioned('2026-01-19', { teamId: 2 }), mentioned('2026-02-02')],
      },
      ['2026-01-05 unplanned: team 1'],
    ],
    [
      'a ticket from its link to the relief',
      {
        tickets: [linked(7, '2026-01-10', observed('open', '2026-01-12'), observed('done', '2026-01-20'))],
        resolutions: [relieved('2026-02-02')],
      },
      [
        '2026-01-05 unplanned: team 1',
        '2026-01-10 in_progress: ticket 7 linked',
        '2026-01-20 to_confirm: ticket 7 done',
        '2026-02-02 relieved: relieved',
      ],
    ],
    [
      'of two tickets the last one to close asks for the confirmation',
      {
        tickets: [
          linked(7, '2026-01-10', observed('done', '2026-01-15')),
          linked(8, '2026-01-11', observed('not_planned', '2026-01-20')),
        ],
      },
      [
        '2026-01-05 unplanned: team 1',
        '2026-01-10 in_progress: ticket 7 linked',
        '2026-01-20 to_confirm: ticket 8 not_planned',
      ],
    ],
    [
      'one closed and another linked on one day: the new one is the work in progress',
      {
        tickets: [
          linked(7, '2026-01-10', observed('not_planned', '2026-01-10'), observed('deleted', '2026-01-20')),
          linked(8, '2026-01-20'),
        ],
      },
      [
        '2026-01-05 unplanned: team 1',
        '2026-01-10 stranded: ticket 7 not_planned',
        '2026-01-20 in_progress: ticket 8 linked',
      ],
    ],
    [
      'linked when it was closed long before',
      { tickets: [linked(7, '2026-01-10', observed('done', '2026-01-02'))] },
      ['2026-01-05 unplanned: team 1', '2026-01-10 to_confirm: ticket 7 linked'],
    ],
    [
      'relieved, and another team says that it hurts again',
      {
        mentions: [mentioned('2026-01-05'), mentioned('2026-02-02', { teamId: 2 }), mentioned('2026-02-09')],
        resolutions: [relieved('2026-02-01')],
      },
      [
        '2026-01-05 unplanned: team 1',
        '2026-02-01 relieved: relieved',
        '2026-02-02 unplanned, came back: team 2',
      ],
    ],
    [
      'relieved and mentioned again within one day',
      {
        mentions: [mentioned('2026-01-05'), mentioned('2026-02-01', { teamId: 3, recordedAt: evening })],
        resolutions: [relieved('2026-02-01', morning)],
      },
      ['2026-01-05 unplanned: team 1', '2026-02-01 unplanned, came back: team 3'],
    ],
    [
      'declined, then mentioned: it hurts again and had never been better',
      { mentions: [mentioned('2026-01-05'), mentioned('2026-02-02')], resolutions: [declined('2026-02-01')] },
      ['2026-01-05 unplanned: team 1', '2026-02-01 declined: declined', '2026-02-02 unplanned: team 1'],
    ],
    [
      'mentioned on the day its ticket was linked',
      { tickets: [linked(7, '2026-01-05')] },
      ['2026-01-05 in_progress: team 1'],
    ],
    [
      'linked before any mention',
      { mentions: [], tickets: [linked(7, '2026-01-03')] },
      ['2026-01-03 in_progress: ticket 7 linked'],
    ],
  ])('%s', (_, told, expected) => {
    expect(stateHistoryOf(factsOf(told), '2026-12-31').map(say)).toEqual(expected)
  })
})

test('a span lasts until the next one begins, and the last one is open', () => {
  const facts = factsOf({ resolutions: [relieved('2026-02-02')] })
  expect(stateHistoryOf(facts, '2026-12-31').map(({ from, until }) => [from, until])).toEqual([
    ['2026-01-05', '2026-02-02'],
    ['2026-02-02', null],
  ])
})

test('facts after the day are left out', () => {
  const facts = factsOf({ resolutions: [relieved('2026-02-02')] })
  expect(stateHistoryOf(facts, '2026-02-01').map(say)).toEqual(['2026-01-05 unplanned: team 1'])
  expect(stateHistoryOf(facts, '2026-01-04')).toEqual([])
})

test('for every day the history gives the state of that day', () => {
  fc.assert(
    fc.property(anyFacts, anyDay, (facts, until) => {
      const spans = stateHistoryOf(facts, until)
      const [first] = spans
      const days = first ? daysBetween(first.from, until) + 1 : 0
      for (let index = 0; index < days; index++) {
        const day = addDays(first?.from ?? until, index)
        const span = spans.find(({ from, until }) => from <= day && (until === null || day < until))
        expect([span?.state, span?.cameBack]).toEqual([painPointState(facts, day), hasComeBack(facts, day)])
      }
    }),
  )
})

test('adjacent spans differ, follow without a gap, and are caused on their first day', () => {
  fc.assert(
    fc.property(anyFacts, anyDay, (facts, until) => {
      const spans = stateHistoryOf(facts, until)
      spans.forEach((span, index) => {
        const next = spans[index + 1]
        expect(span.until).toBe(next?.from ?? null)
        if (next) expect([next.state, next.cameBack]).not.toEqual([span.state, span.cameBack])
        expect(happenedOn(facts, span)).toContain(span.from)
      })
    }),
  )
})

/** The days on which the cause of a span happened. */
function happenedOn({ mentions, tickets }: PainPointFacts, { because }: StateSpan): string[] {
  if (because.kind === 'resolution') return [because.resolution.resolvedOn]
  if (because.kind === 'mention')
    return mentions.filter(({ teamId }) => teamId === because.teamId).map(({ heardOn }) => heardOn)
  return tickets
    .filter(({ ticketId }) => ticketId === because.ticketId)
    .flatMap(({ linkedOn, outcomes }) =>
      because.kind === 'ticket_linked' ? [linkedOn] : outcomes.map(({ observedOn }) => observedOn),
    )
}

function say({ state, cameBack, from, because }: StateSpan): string {
  const cause = {
    mention: () => `team ${'teamId' in because && because.teamId}`,
    ticket_linked: () => `ticket ${'ticketId' in because && because.ticketId} linked`,
    ticket_outcome: () =>
      'outcome' in because ? `ticket ${because.ticketId} ${because.outcome}` : 'a ticket',
    resolution: () => ('resolution' in because ? because.resolution.kind : 'a resolution'),
  }[because.kind]()
  return `${from} ${state}${cameBack ? ', came back' : ''}: ${cause}`
}
