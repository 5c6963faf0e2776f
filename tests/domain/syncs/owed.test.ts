import { expect, test } from 'vitest'
import type { PainPointFacts } from '#app/domain/pain-points/pain-point-state.ts'
import { listOwed, type OwedCandidate } from '#app/domain/syncs/owed.ts'

const heldOn = '2026-11-24'
const mention = {
  teamId: 1,
  heardOn: '2026-11-10',
  recordedAt: '2026-11-10T05:00:00Z',
  severity: 'medium',
  estimate: null,
} as const

const hurting: PainPointFacts = { mentions: [mention], resolutions: [], tickets: [] }
const doneOn = (observedOn: string): PainPointFacts => ({
  ...hurting,
  tickets: [
    {
      ticketId: 1,
      linkedOn: '2026-11-10',
      outcomes: [{ outcome: 'done', observedOn, recordedAt: `${observedOn}T09:00:00Z` }],
    },
  ],
})
const relievedOn = (resolvedOn: string, facts: PainPointFacts): PainPointFacts => ({
  ...facts,
  resolutions: [{ kind: 'relieved', resolvedOn, recordedAt: `${resolvedOn}T09:00:00Z` }],
})

function candidate(facts: PainPointFacts, entry: Partial<OwedCandidate> = {}): OwedCandidate {
  return { painPointId: 1, title: 'Batch', wasInPreviousSync: true, wasDiscussed: false, facts, ...entry }
}

test.each<[string, OwedCandidate, string | undefined]>([
  ['heard last time and still hurting', candidate(hurting), 'unplanned'],
  ['heard last time and talked about', candidate(hurting, { wasDiscussed: true }), undefined],
  ['heard long before only', candidate(hurting, { wasInPreviousSync: false }), undefined],
  ['its ticket done', candidate(doneOn('2026-11-20'), { wasInPreviousSync: false }), 'to_confirm'],
  ['its ticket done, and asked', candidate(doneOn('2026-11-20'), { wasDiscussed: true }), undefined],
  ['its ticket done only later', candidate(doneOn('2026-11-25'), { wasInPreviousSync: false }), undefined],
  ['called better in between', candidate(relievedOn('2026-11-20', doneOn('2026-11-18'))), undefined],
  ['called better only later', candidate(relievedOn('2026-12-01', doneOn('2026-11-18'))), 'to_confirm'],
])('a pain point %s', (_what, entry, expected) => {
  expect(listOwed([entry], heldOn)[0]?.state).toBe(expected)
})

test('what waits for confirmation comes before what was heard last time', () => {
  const owed = listOwed(
    [candidate(hurting, { title: 'Said' }), candidate(doneOn('2026-11-20'), { title: 'Done' })],
    heldOn,
  )
  expect(owed.map(({ title }) => title)).toEqual(['Done', 'Said'])
})
