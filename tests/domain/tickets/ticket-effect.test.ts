import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MentionFact, PainPointFacts } from '#app/domain/pain-points/pain-point-state.ts'
import { doneDayOf, type EffectAfter, effectOfTicket } from '#app/domain/tickets/ticket-effect.ts'
import { anyDay, anyFacts } from '#tests/domain/pain-points/fact-arbitraries.ts'
import {
  declined,
  factsOf,
  hours,
  linked,
  mentioned,
  observed,
  relieved,
} from '#tests/domain/pain-points/fact-builders.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'

const said = (heardOn: string, perMonth: number | null, teamId = 1): MentionFact =>
  mentioned(heardOn, { teamId, estimate: perMonth === null ? null : hours(perMonth) })
const effectOf = (told: Partial<PainPointFacts>) =>
  effectOfTicket(factsOf(told), '2026-03-01', defaultToilSettings)

describe('of a ticket done on 1 March, for one team', () => {
  const notMeasured: EffectAfter = { kind: 'not_measured' }
  const heard = (perMonth: number | null, on: string): EffectAfter => ({ kind: 'heard', hours: perMonth, on })
  const better = (on: string): EffectAfter => ({ kind: 'relieved', hours: 0, on })

  test.each<[string, Partial<PainPointFacts>, number | null, EffectAfter]>([
    ['no mention since', { mentions: [said('2026-01-05', 12)] }, 12, notMeasured],
    [
      'the last estimate before counts against the first after',
      {
        mentions: [
          said('2026-01-05', 20),
          said('2026-02-02', 12),
          said('2026-03-09', 3),
          said('2026-04-06', 1),
        ],
      },
      12,
      heard(3, '2026-03-09'),
    ],
    [
      'saying it again without figures does not take the figures back',
      { mentions: [said('2026-01-05', 12), said('2026-02-02', null)] },
      12,
      notMeasured,
    ],
    [
      'a mention on the day it is done still counts as before',
      { mentions: [said('2026-03-01', 12)] },
      12,
      notMeasured,
    ],
    ['never estimated is unknown', { mentions: [said('2026-01-05', null)] }, null, notMeasured],
    [
      'heard again without figures is unknown, not 0',
      { mentions: [said('2026-01-05', 12), said('2026-03-09', null)] },
      12,
      heard(null, '2026-03-09'),
    ],
    [
      'the first that carries figures is taken',
      { mentions: [said('2026-01-05', 12), said('2026-03-09', null), said('2026-04-06', 2)] },
      12,
      heard(2, '2026-04-06'),
    ],
    [
      'an estimate of 0 is 0',
      { mentions: [said('2026-01-05', 12), said('2026-03-09', 0)] },
      12,
      heard(0, '2026-03-09'),
    ],
    [
      'relieved is 0 h',
      { mentions: [said('2026-01-05', 12)], resolutions: [relieved('2026-03-09')] },
      12,
      better('2026-03-09'),
    ],
    [
      'relieved, and back later: at first it was gone',
      { mentions: [said('2026-01-05', 12), said('2026-05-04', 9)], resolutions: [relieved('2026-03-09')] },
      12,
      better('2026-03-09'),
    ],
    [
      'estimated first and relieved later',
      { mentions: [said('2026-01-05', 12), said('2026-03-09', 4)], resolutions: [relieved('2026-04-06')] },
      12,
      heard(4, '2026-03-09'),
    ],
    [
      'heard without figures and then relieved',
      { mentions: [said('2026-01-05', 12), said('2026-03-09', null)], resolutions: [relieved('2026-04-06')] },
      12,
      better('2026-04-06'),
    ],
    [
      'the team reported relief before the tracker did',
      { mentions: [said('2026-01-05', 12)], resolutions: [relieved('2026-02-27')] },
      12,
      better('2026-02-27'),
    ],
    [
      'a relief that no longer held by then measures nothing',
      { mentions: [said('2026-01-05', 12), said('2026-02-16', 8)], resolutions: [relieved('2026-02-02')] },
      8,
      notMeasured,
    ],
    [
      'declined measures nothing',
      { mentions: [said('2026-01-05', 12)], resolutions: [declined('2026-03-09')] },
      12,
      notMeasured,
    ],
    [
      'what another team says is theirs',
      { mentions: [said('2026-01-05', 12), said('2026-03-09', 1, 2)] },
      12,
      notMeasured,
    ],
  ])('%s', (_, told, hoursBefore, after) => {
    expect(effectOf(told)).toEqual([{ teamId: 1, hoursBefore, after }])
  })
})

test('each team that had mentioned it has its own effect; a later one has none', () => {
  const mentions = [
    said('2026-02-02', 5, 3),
    said('2026-01-05', 12, 1),
    said('2026-03-09', 2, 1),
    said('2026-03-09', 9, 2),
  ]
  expect(effectOf({ mentions })).toEqual([
    { teamId: 1, hoursBefore: 12, after: { kind: 'heard', hours: 2, on: '2026-03-09' } },
    { teamId: 3, hoursBefore: 5, after: { kind: 'not_measured' } },
  ])
})

test('mentions before the ticket was done never change the figure after', () => {
  fc.assert(
    fc.property(anyFacts, anyDay, (facts, doneOn) => {
      const estimates = facts.mentions.map((mention) =>
        mention.heardOn <= doneOn ? { ...mention, estimate: null } : mention,
      )
      const after = (known: PainPointFacts) =>
        effectOfTicket(known, doneOn, defaultToilSettings).map((effect) => effect.after)
      expect(after({ ...facts, mentions: estimates })).toEqual(after(facts))
    }),
  )
})

describe('the day a ticket was done', () => {
  test.each([
    ['its outcome was never recorded', [], undefined],
    ['open', [observed('open', '2026-01-10')], undefined],
    ['done', [observed('open', '2026-01-10'), observed('done', '2026-01-20')], '2026-01-20'],
    ['seen done twice', [observed('done', '2026-01-20'), observed('done', '2026-02-01')], '2026-01-20'],
    ['opened again', [observed('done', '2026-01-20'), observed('open', '2026-02-01')], undefined],
    [
      'done a second time',
      [observed('done', '2026-01-20'), observed('open', '2026-02-01'), observed('done', '2026-02-10')],
      '2026-02-10',
    ],
    ['not planned', [observed('not_planned', '2026-01-20')], undefined],
  ])('%s', (_, outcomes, expected) => {
    expect(doneDayOf(linked(1, '2026-01-06', ...outcomes))).toBe(expected)
  })
})
