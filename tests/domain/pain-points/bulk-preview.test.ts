import { describe, expect, test } from 'vitest'
import { type BulkAct, topicOf } from '#app/domain/pain-points/bulk-act.ts'
import { type Changeable, previewAct } from '#app/domain/pain-points/bulk-preview.ts'

const linked = { url: 'https://tickets.example/1', key: 'T-1' }
const before: Changeable = {
  categoryIds: [1, 2],
  severities: ['low', 'high'],
  knownBy: ['Mori'],
  tickets: [linked],
  isDeclined: false,
}
const another = { tracker: 'link', url: 'https://tickets.example/2', key: 'T-2' } as const

const changes: [BulkAct, Partial<Changeable>][] = [
  [{ kind: 'add_categories', categoryIds: [2, 3] }, { categoryIds: [1, 2, 3] }],
  [{ kind: 'remove_categories', categoryIds: [1, 9] }, { categoryIds: [2] }],
  [{ kind: 'remove_categories', categoryIds: [1, 2] }, { categoryIds: [] }],
  [{ kind: 'replace_categories', categoryIds: [3] }, { categoryIds: [3] }],
  [{ kind: 'replace_categories', categoryIds: [] }, { categoryIds: [] }],
  [{ kind: 'severity', severity: 'high' }, { severities: ['high', 'high'] }],
  [{ kind: 'add_known_by', names: ['Sato', 'Mori'] }, { knownBy: ['Mori', 'Sato'] }],
  [{ kind: 'remove_known_by', names: ['Mori'] }, { knownBy: [] }],
  [{ kind: 'link_ticket', ticket: another }, { tickets: [linked, { url: another.url, key: another.key }] }],
  [{ kind: 'decline', reason: 'Rare' }, { isDeclined: true }],
]

const same: [BulkAct, Partial<Changeable>][] = [
  [{ kind: 'add_categories', categoryIds: [1] }, {}],
  [{ kind: 'remove_categories', categoryIds: [9] }, {}],
  [{ kind: 'replace_categories', categoryIds: [2, 1] }, {}],
  [{ kind: 'severity', severity: 'low' }, { severities: ['low'] }],
  [{ kind: 'severity', severity: 'low' }, { severities: [] }],
  [{ kind: 'add_known_by', names: ['Mori'] }, {}],
  [{ kind: 'remove_known_by', names: ['Sato'] }, {}],
  [{ kind: 'link_ticket', ticket: { ...another, url: linked.url } }, {}],
  [{ kind: 'decline', reason: 'Rare' }, { isDeclined: true }],
]

describe('the preview of a bulk act', () => {
  test.each(changes)('%j changes %j', (act, after) => {
    expect(previewAct(before, act)).toEqual({ ...before, ...after })
  })

  test.each(same)('%j changes nothing where it is already so (%j)', (act, already) => {
    const one = { ...before, ...already }
    expect(previewAct(one, act)).toBe(one)
  })
})

test('an act belongs to the topic it changes; an unknown word belongs to none', () => {
  expect(topicOf('remove_known_by')).toBe('knownBy')
  expect(topicOf('decline')).toBe('decline')
  for (const word of ['merge', 'knownBy', 'toString', '', null]) expect(topicOf(word)).toBeUndefined()
})
