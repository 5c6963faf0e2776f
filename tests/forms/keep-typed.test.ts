import { expect, test } from 'vitest'
import { isOwnFormRecorded } from '#app/forms/keep-typed.ts'

const at = (path: string) => new URL(path, 'http://nayami.test')
const staying = { currentParams: {}, nextParams: {}, defaultShouldRevalidate: true }

test.each([
  ['its own form was recorded', '/syncs/3', '/syncs/3?index', 303, true],
  ['its own form was refused', '/syncs/3', '/syncs/3?index', 422, false],
  ['its own form was not sent', '/syncs/3', '/syncs/3?index', 503, false],
  ['another form of the page was recorded', '/syncs/3/note', '/syncs/3/mention?painPoint=1', 303, false],
  ['a decision was ticked', '/syncs/3', '/decisions/4/finish?returnTo=%2Fsyncs%2F3', 303, false],
])('a form is reset only when it was recorded: %s', (_what, path, formAction, actionStatus, isAnew) => {
  const urls = { currentUrl: at(path), nextUrl: at(path) }
  const sent = { ...staying, ...urls, formMethod: 'POST' as const, formAction, actionStatus }
  expect(isOwnFormRecorded(sent)).toBe(isAnew)
})

test('following a link loads what the link needs', () => {
  const urls = { currentUrl: at('/syncs/3/mention'), nextUrl: at('/syncs/3/mention?q=ab') }
  expect(isOwnFormRecorded({ ...staying, ...urls })).toBe(true)
})
