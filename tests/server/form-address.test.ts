import { expect, test } from 'vitest'
import { formAddressOf } from '#app/http/draft.server.ts'

test.each([
  ['/teams/new', '/teams/new'],
  ['/syncs/1?index', '/syncs/1?index'],
  ['/syncs/1.data?index', '/syncs/1?index'],
  ['/syncs/1/mention.data?painPoint=3&_routes=routes%2Fx', '/syncs/1/mention?painPoint=3'],
  [
    '/syncs/1/mention?q=%E6%89%8B%E9%A0%86&returnTo=%2Fsyncs%2F1',
    '/syncs/1/mention?q=%E6%89%8B%E9%A0%86&returnTo=%2Fsyncs%2F1',
  ],
  ['/_root.data?index', '/?index'],
  ['/review/2026-10.md', '/review/2026-10.md'],
])('a form requested as %s is sent to %s', (asked, address) => {
  expect(formAddressOf(asked)).toBe(address)
})
