import { describe, expect, test } from 'vitest'
import { pairsAtMost } from '#app/http/body.server.ts'
import { parseDraft, readDraft } from '#app/http/draft.server.ts'

describe('a form whose sender’s session has ended is kept', () => {
  test('with everything typed except passwords', async () => {
    const { draft, leftOut } = await keep([
      ['title', 'Slow'],
      ['teamIds', '1'],
      ['teamIds', '2'],
      ['presentPassword', 'secret'],
    ])
    expect(draft.fields).toEqual([
      ['title', 'Slow'],
      ['teamIds', '1'],
      ['teamIds', '2'],
    ])
    expect(leftOut).toEqual([])
  })

  test('with the longest possible note, whatever characters it has', async () => {
    const notes = '「"<悩み>&\\'.repeat(2500)
    const { draft, leftOut } = await keep([['notes', notes]])
    expect([draft.fields, leftOut]).toEqual([[['notes', notes]], []])
    const carried = new URLSearchParams({ draft: JSON.stringify(draft) }).toString()
    expect(carried.length).toBeLessThan(1024 * 1024)
    expect(parseDraft(JSON.stringify(draft))?.fields).toEqual(draft.fields)
  })

  test('without fields that are too long, which are named by their beginning', async () => {
    const long = `Once upon a time ${'<'.repeat(500_000)}`
    const { draft, leftOut } = await keep([
      ['notes', long],
      ['title', 'Slow'],
    ])
    expect(draft.fields).toEqual([['title', 'Slow']])
    expect(leftOut).toEqual([long.slice(0, 60)])
  })

  test('without names that no form of ours has', async () => {
    const { draft } = await keep([
      ['a[100000000]', '1'],
      ['__intent__', 'x'],
      ['', 'x'],
      ['a'.repeat(100), 'x'],
    ])
    expect(draft.fields).toEqual([])
  })

  test('in an answer that never grows to a multiple of a page', async () => {
    const many = Array.from({ length: pairsAtMost }, (_, at): [string, string] => [
      'notes',
      `${'"<&'.repeat(300)}${at}`,
    ])
    const kept = JSON.stringify(await keep(many))
    expect(kept.length).toBeLessThan(110_000)
  })
})

describe('a draft carried through a sign-in is read', () => {
  const field = ['title', 'Slow']
  test.each([
    ['as it was written', { path: '/teams', fields: [field] }, { path: '/teams', fields: [field] }],
    ['to another site never', { path: '//evil.example', fields: [] }, { path: '/', fields: [] }],
    ['not with other fields', { path: '/', fields: [[1, 2]] }, undefined],
    [
      'not with more fields than a form has',
      { path: '/', fields: Array(pairsAtMost + 1).fill(field) },
      undefined,
    ],
    ['not as a list', [], undefined],
    ['not as nothing', null, undefined],
  ])('%s', (_what, sent, expected) => {
    expect(parseDraft(JSON.stringify(sent))).toEqual(expected)
  })

  test.each([
    ['a broken text', '{'],
    ['a deep text', '['.repeat(100_000)],
    [
      'a text longer than any that is written',
      JSON.stringify({ path: '/', fields: [['a', 'x'.repeat(200_000)]] }),
    ],
    ['no text', ''],
  ])('%s is not a draft', (_what, text) => {
    expect(parseDraft(text)).toBeUndefined()
  })
})

function keep(fields: [string, string][]) {
  const request = new Request('http://nayami.test/syncs/1?index', {
    method: 'POST',
    body: new URLSearchParams(fields),
  })
  return readDraft({ request, context: { askedAddress: '/syncs/1?index' } })
}
