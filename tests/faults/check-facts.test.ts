import { describe, expect, test } from 'vitest'
import { compareFacts, type StoredFacts } from './check-facts.ts'
import type { Acknowledgement, Entry } from './ledger.ts'
import type { Write } from './write.ts'

const acknowledgement: Acknowledgement = { server: 'A', sentAt: 0, at: 1, said: 'said', painPointId: null }

const painPoint = entry({ kind: 'pain point by form', text: 'new', teamIds: [1, 2] })
const mention = entry({ kind: 'mention by line', text: 'again', teamIds: [3], painPointId: 7 })
const note = entry({ kind: 'note by line', text: 'noted' })
const decision = entry({ kind: 'decision by form', text: 'decided' })
const all = [painPoint, mention, note, decision]

const stored: StoredFacts = {
  keys: ['new', 'again', 'noted', 'decided'],
  painPoints: [{ id: 7, text: 'new', categories: 1 }],
  mentions: [
    { id: 1, painPointId: 7, syncId: 1, teamId: 1, quote: null },
    { id: 2, painPointId: 7, syncId: 1, teamId: 2, quote: null },
    { id: 3, painPointId: 7, syncId: 1, teamId: 3, quote: 'again' },
  ],
  notes: [{ id: 1, text: 'noted', syncId: 1 }],
  decisions: [{ id: 1, text: 'decided', syncId: 1 }],
}
const [firstMention, secondMention, heardAgain] = stored.mentions
const nothing: StoredFacts = { keys: [], painPoints: [], mentions: [], notes: [], decisions: [] }

test('an acknowledged write that is stored once and completely is correct', () => {
  expect(compareFacts(all, stored)).toEqual([])
})

test('a write that was not acknowledged may be stored or not', () => {
  const unknown = all.map((one) => ({ ...one, acknowledgements: [] }))
  expect(compareFacts(unknown, nothing)).toEqual([])
  expect(compareFacts(unknown, stored)).toEqual([])
})

describe('reported is', () => {
  test.each<[string, StoredFacts, string]>([
    [
      'a pain point that is lost',
      { ...stored, keys: ['again', 'noted', 'decided'], painPoints: [] },
      'pain point by form "new" was acknowledged and is not stored',
    ],
    [
      'a mention that is lost',
      { ...stored, keys: ['new', 'noted', 'decided'], mentions: listed(firstMention, secondMention) },
      'mention by line "again" was acknowledged and is not stored',
    ],
    [
      'a note that is stored twice',
      { ...stored, notes: [...stored.notes, { id: 2, text: 'noted', syncId: 1 }] },
      'note by line "noted" is stored more than once',
    ],
    [
      'a decision that is stored twice',
      { ...stored, decisions: [...stored.decisions, { id: 2, text: 'decided', syncId: 1 }] },
      'decision by form "decided" is stored more than once',
    ],
    [
      'a pain point that is stored twice',
      { ...stored, painPoints: [...stored.painPoints, { id: 8, text: 'new', categories: 1 }] },
      'pain point by form "new" is stored more than once',
    ],
    [
      'a team that is missing',
      { ...stored, mentions: listed(firstMention, heardAgain) },
      'pain point by form "new" is stored in part',
    ],
    [
      'a category that is missing',
      { ...stored, painPoints: [{ id: 7, text: 'new', categories: 0 }] },
      'pain point by form "new" is stored in part',
    ],
    [
      'a mention of something else',
      {
        ...stored,
        mentions: listed(firstMention, secondMention, heardAgain && { ...heardAgain, painPointId: 8 }),
      },
      'mention by line "again" is stored in part',
    ],
    [
      'a fact without its key',
      { ...stored, keys: ['new', 'again', 'decided'] },
      'note by line "noted" is stored without its key, or its key without it',
    ],
  ])('%s', (_what, wrong, complaint) => {
    expect(compareFacts(all, wrong)).toEqual([complaint])
  })

  test('a lost acknowledged write whose key is stored', () => {
    expect(compareFacts([note], { ...nothing, keys: ['noted'] })).toEqual([
      'note by line "noted" was acknowledged and is not stored',
      'note by line "noted" is stored without its key, or its key without it',
    ])
  })

  test('a write with two different answers', () => {
    const twice = { ...note, acknowledgements: [acknowledgement, { ...acknowledgement, said: 'else' }] }
    expect(compareFacts([twice], stored)).toEqual([
      'note by line "noted" was answered in two ways: said | else',
    ])
  })
})

function entry(write: Partial<Write> & Pick<Write, 'kind' | 'text'>): Entry {
  const whole = { key: write.text, syncId: 1, teamIds: [1], painPointId: null, ...write }
  return { write: whole, acknowledgements: [acknowledgement], isRefused: false }
}

function listed<T>(...rows: (T | undefined)[]): T[] {
  return rows.filter((row) => row !== undefined)
}
