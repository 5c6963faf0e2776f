import { expect, test } from 'vitest'
import { renderNotes } from '#app/features/pain-points/notes-html.report.server.ts'
import { listOutgrown } from './growth.ts'
import { hostilePatterns } from './patterns.ts'

// The notes of a pain point are 20,000 characters at most; every reader of its page pays for them.
const mostKibibytes = 64

test('stored notes take a time that grows as they do, for every reader of their page', async () => {
  const render = (text: string) => renderNotes(text, { done: 'done', open: 'open' })
  expect(await listOutgrown(render, hostilePatterns, mostKibibytes)).toEqual([])
}, 180_000)
