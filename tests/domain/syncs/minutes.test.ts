import { describe, expect, test } from 'vitest'
import {
  type HeardEntry,
  type MinutesFacts,
  type ResolvedEntry,
  sortMinutes,
} from '#app/domain/syncs/minutes.ts'

const heldOn = '2026-11-24'
const onTheDay = new Date('2026-11-24T05:00:00Z')
const alerts = { id: 3, nameEn: 'Alerts', nameJa: 'アラート' }
const changes = { id: 5, nameEn: 'Coming changes', nameJa: '今後の変更' }

const nothing: MinutesFacts = {
  heldOn,
  blocks: [alerts, changes],
  heard: [],
  resolved: [],
  notes: [],
  verdicts: [],
  decisions: [],
  finished: [],
}

function heard(title: string, entry: Partial<HeardEntry> = {}): HeardEntry {
  return {
    painPointId: title.length,
    title,
    categories: [],
    tickets: [],
    teamName: 'Orders',
    severity: 'medium',
    hoursPerMonth: null,
    quote: null,
    wasHeardBefore: false,
    cameBack: false,
    agendaBlockId: alerts.id,
    recordedAt: onTheDay,
    ...entry,
  }
}

function resolved(title: string, kind: ResolvedEntry['kind']): ResolvedEntry {
  return { painPointId: 1, title, tickets: [], kind, reason: null, teamName: null, recordedAt: onTheDay }
}

const note = { body: 'A note', agendaBlockId: changes.id, recordedAt: onTheDay }
const sort = (facts: Partial<MinutesFacts>) => sortMinutes({ ...nothing, ...facts }, 'Asia/Tokyo')
const titles = (list: { title: string }[] | undefined) => list?.map(({ title }) => title)

test('a sync in which nothing was recorded has no parts', () => {
  expect(sort({})).toEqual([])
})

test('blocks are in the order of the agenda, whatever was recorded first, and empty ones are left out', () => {
  const third = { id: 9, nameEn: 'Empty', nameJa: '空' }
  const parts = sort({ blocks: [alerts, third, changes], notes: [note], heard: [heard('Noise')] })
  expect(parts.map(({ block }) => block?.nameEn)).toEqual(['Alerts', 'Coming changes'])
})

test('what belongs to no block, or to one that is not on the agenda, comes first', () => {
  const parts = sort({
    heard: [heard('Under alerts')],
    notes: [
      { ...note, agendaBlockId: null, body: 'none' },
      { ...note, agendaBlockId: 99, body: 'unknown' },
    ],
  })
  expect(parts.map(({ block }) => block?.nameEn ?? null)).toEqual([null, 'Alerts'])
  expect(parts[0]?.notes.map(({ body }) => body)).toEqual(['none', 'unknown'])
})

test('new pain points are separate from those heard again', () => {
  const [part] = sort({ heard: [heard('New'), heard('Again', { wasHeardBefore: true, cameBack: true })] })
  expect(titles(part?.firstHeard)).toEqual(['New'])
  expect(part?.heardAgain).toMatchObject([{ title: 'Again', cameBack: true }])
})

test('relieved and declined pain points come before the agenda', () => {
  const [part, ...others] = sort({
    resolved: [resolved('Better', 'relieved'), resolved('Never', 'declined')],
  })
  expect([part?.block, titles(part?.relieved), titles(part?.declined)]).toEqual([null, ['Better'], ['Never']])
  expect(others).toEqual([])
})

test('a pain point of several teams is listed once with a voice for each; once more in another block', () => {
  const parts = sort({
    heard: [
      heard('Batch', { teamName: 'Orders', quote: 'Every night' }),
      heard('Batch', { teamName: 'Billing', severity: 'high', hoursPerMonth: 6.5, cameBack: true }),
      heard('Batch', { agendaBlockId: changes.id }),
    ],
  })
  expect(parts.map(({ firstHeard }) => firstHeard.map(({ voices }) => voices.length))).toEqual([[2], [1]])
  expect(parts[0]?.firstHeard[0]).toMatchObject({
    cameBack: true,
    voices: [
      { teamName: 'Orders', quote: 'Every night', hoursPerMonth: null },
      { teamName: 'Billing', severity: 'high', hoursPerMonth: 6.5 },
    ],
  })
})

describe('the day of recording is shown when it is not the day of the sync', () => {
  test.each([
    ['during the sync', '2026-11-24T05:00:00Z', null],
    ['late that evening, which is the next day in London', '2026-11-24T14:59:59Z', null],
    ['past midnight in Tokyo', '2026-11-24T15:00:00Z', '2026-11-25'],
    ['while preparing it', '2026-11-20T05:00:00Z', '2026-11-20'],
  ])('%s', (_when, recordedAt, expected) => {
    const at = { recordedAt: new Date(recordedAt) }
    const parts = sort({
      heard: [heard('Late', at)],
      resolved: [{ ...resolved('Late', 'relieved'), ...at }],
      notes: [{ ...note, ...at }],
      verdicts: [{ alert: 'DiskFull', verdict: 'fix', agendaBlockId: null, ...at }],
      decisions: [{ text: 'Do', owner: null, dueOn: null, doneOn: null, agendaBlockId: null, ...at }],
    })
    const late = parts.flatMap(({ firstHeard, relieved, notes, verdicts, decisions }) => [
      ...firstHeard.flatMap(({ voices }) => voices),
      ...relieved,
      ...notes,
      ...verdicts,
      ...decisions,
    ])
    expect(late.map(({ recordedOn }) => recordedOn)).toEqual(Array(5).fill(expected))
  })
})

test('what an earlier sync decided and is done since comes with what belongs to no block', () => {
  const finished = [{ text: 'Halve them', owner: null, dueOn: null, decidedOn: '2026-11-10', doneOn: heldOn }]
  expect(sort({ finished, notes: [note] })).toMatchObject([
    { block: null, finished },
    { block: changes, finished: [] },
  ])
})
