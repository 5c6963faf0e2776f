import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  hasComeBack,
  isActive,
  type PainPointFacts,
  painPointState,
  states,
  ticketOutcome,
} from '#app/domain/pain-points/pain-point-state.ts'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import { anyDay, anyFacts } from './fact-arbitraries.ts'
import { declined, factsOf, linked, mentioned, observed, relieved } from './fact-builders.ts'

describe('without a resolution the tickets decide', () => {
  test.each<[Outcome[], string]>([
    [[], 'unplanned'],
    [['open'], 'in_progress'],
    [['unknown'], 'in_progress'],
    [['done', 'open'], 'in_progress'],
    [['done', 'unknown'], 'in_progress'],
    [['not_planned', 'open'], 'in_progress'],
    [['done'], 'to_confirm'],
    [['done', 'done'], 'to_confirm'],
    [['done', 'not_planned', 'duplicate', 'deleted'], 'to_confirm'],
    [['not_planned'], 'stranded'],
    [['duplicate'], 'stranded'],
    [['deleted'], 'stranded'],
    [['not_planned', 'duplicate', 'deleted'], 'stranded'],
  ])('tickets %j make it %s', (outcomes, state) => {
    const tickets = outcomes.map((outcome, index) =>
      linked(index, '2026-01-06', observed(outcome, '2026-01-07')),
    )
    expect(painPointState(factsOf({ tickets }), '2026-01-31')).toBe(state)
  })

  test('a ticket whose outcome was never recorded is unknown, so the pain point is in progress', () => {
    const ticket = linked(1, '2026-01-06')
    expect(ticketOutcome(ticket, '2026-01-31')).toBe('unknown')
    expect(painPointState(factsOf({ tickets: [ticket] }), '2026-01-31')).toBe('in_progress')
  })

  test.each([
    ['2026-01-05', 'unplanned'],
    ['2026-01-06', 'in_progress'],
    ['2026-01-10', 'to_confirm'],
    ['2026-01-20', 'in_progress'],
    ['2026-01-25', 'stranded'],
  ])('as of %s only the facts up to that day count: %s', (asOf, state) => {
    const ticket = linked(
      1,
      '2026-01-06',
      observed('open', '2026-01-06'),
      observed('done', '2026-01-10'),
      observed('open', '2026-01-20'),
      observed('not_planned', '2026-01-25'),
    )
    expect(painPointState(factsOf({ tickets: [ticket] }), asOf)).toBe(state)
  })

  test('of two outcomes seen on one day the one recorded last counts', () => {
    const ticket = linked(
      1,
      '2026-01-06',
      observed('done', '2026-01-10', '2026-01-10T15:00:00.000Z'),
      observed('open', '2026-01-10', '2026-01-10T09:00:00.000Z'),
    )
    expect(ticketOutcome(ticket, '2026-01-10')).toBe('done')
  })
})

const morning = '2026-02-01T09:00:00.000Z'
const evening = '2026-02-01T18:00:00.000Z'
const nextWeek = '2026-02-08T09:00:00.000Z'

describe('a resolution holds until the pain point is mentioned again', () => {
  test.each<[string, Partial<PainPointFacts>, string, boolean]>([
    ['relieved', { resolutions: [relieved('2026-02-01')] }, 'relieved', false],
    ['declined', { resolutions: [declined('2026-02-01')] }, 'declined', false],
    [
      'relieved, then mentioned on a later day',
      { resolutions: [relieved('2026-02-01')], mentions: [mentioned('2026-02-02')] },
      'unplanned',
      true,
    ],
    [
      'relieved, then mentioned later by another team',
      {
        resolutions: [relieved('2026-02-01')],
        mentions: [mentioned('2026-01-05'), mentioned('2026-02-02', { teamId: 2 })],
      },
      'unplanned',
      true,
    ],
    [
      'declined, then mentioned later: it hurts again, but it was never relieved',
      { resolutions: [declined('2026-02-01')], mentions: [mentioned('2026-02-02')] },
      'unplanned',
      false,
    ],
    [
      'mentioned in the morning and relieved in the evening of one day',
      {
        resolutions: [relieved('2026-02-01', evening)],
        mentions: [mentioned('2026-02-01', { recordedAt: morning })],
      },
      'relieved',
      false,
    ],
    [
      'relieved in the morning and mentioned in the evening of one day',
      {
        resolutions: [relieved('2026-02-01', morning)],
        mentions: [mentioned('2026-02-01', { recordedAt: evening })],
      },
      'unplanned',
      true,
    ],
    [
      'mentioned and relieved at the same instant',
      {
        resolutions: [relieved('2026-02-01', morning)],
        mentions: [mentioned('2026-02-01', { recordedAt: morning })],
      },
      'relieved',
      false,
    ],
    [
      'an older mention typed up a week after the relief',
      {
        resolutions: [relieved('2026-02-01', morning)],
        mentions: [mentioned('2026-01-31', { recordedAt: nextWeek })],
      },
      'relieved',
      false,
    ],
    [
      'relieved on paper a week late, but for a day before the mention',
      {
        resolutions: [relieved('2026-01-31', nextWeek)],
        mentions: [mentioned('2026-02-01', { recordedAt: morning })],
      },
      'unplanned',
      true,
    ],
    [
      'declined after relieved',
      { resolutions: [relieved('2026-02-01'), declined('2026-02-03')] },
      'declined',
      false,
    ],
    [
      'relieved and declined on one day, listed out of order',
      { resolutions: [declined('2026-02-01', evening), relieved('2026-02-01', morning)] },
      'declined',
      false,
    ],
    [
      'relieved, mentioned, relieved again: it did come back',
      {
        resolutions: [relieved('2026-02-01'), relieved('2026-02-20')],
        mentions: [mentioned('2026-01-05'), mentioned('2026-02-10')],
      },
      'relieved',
      true,
    ],
    [
      'mentioned again while a ticket is open',
      {
        resolutions: [relieved('2026-02-01')],
        mentions: [mentioned('2026-02-02')],
        tickets: [linked(1, '2026-01-06', observed('open', '2026-01-06'))],
      },
      'in_progress',
      true,
    ],
    [
      'relieved while a ticket is open',
      {
        resolutions: [relieved('2026-02-01')],
        tickets: [linked(1, '2026-01-06', observed('open', '2026-01-06'))],
      },
      'relieved',
      false,
    ],
    ['a relief that is still to come', { resolutions: [relieved('2026-03-01')] }, 'unplanned', false],
    [
      'a comeback that is still to come',
      { resolutions: [relieved('2026-02-01')], mentions: [mentioned('2026-03-01')] },
      'relieved',
      false,
    ],
  ])('%s', (_, told, state, cameBack) => {
    expect(painPointState(factsOf(told), '2026-02-28')).toBe(state)
    expect(hasComeBack(factsOf(told), '2026-02-28')).toBe(cameBack)
  })
})

test('only relieved and declined pain points are no longer active', () => {
  expect(states.filter((state) => !isActive(state))).toEqual(['relieved', 'declined'])
})

test('facts after a day never change the state of that day', () => {
  fc.assert(
    fc.property(anyFacts, anyDay, (facts, asOf) => {
      const known: PainPointFacts = {
        mentions: facts.mentions.filter((mention) => mention.heardOn <= asOf),
        resolutions: facts.resolutions.filter((resolution) => resolution.resolvedOn <= asOf),
        tickets: facts.tickets
          .filter((ticket) => ticket.linkedOn <= asOf)
          .map((ticket) => ({
            ...ticket,
            outcomes: ticket.outcomes.filter((outcome) => outcome.observedOn <= asOf),
          })),
      }
      expect(painPointState(facts, asOf)).toBe(painPointState(known, '2100-12-31'))
      expect(hasComeBack(facts, asOf)).toBe(hasComeBack(known, '2100-12-31'))
    }),
  )
})
