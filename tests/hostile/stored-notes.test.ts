import { expect, test } from 'vitest'
import { renderNotes } from '#app/features/pain-points/story/notes-html.report.server.ts'
import { listOutgrown } from './growth.ts'
import { hostilePatterns } from './patterns.ts'

// The notes of a pain point have at most 20,000 characters; every reader of its page waits for them.
const mostKibibytes = 64

test('rendering stored notes takes time linear in their length', async () => {
  const render = (text: string) => renderNotes(text, { done: 'done', open: 'open' })
  expect(await listOutgrown(render, hostilePatterns, mostKibibytes)).toEqual([])
}, 180_000)
