import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownPath } from '#app/http/own-path.ts'
import { returnPath } from '#app/http/return-path.ts'

const base = 'https://nayami.example'
const originOf = (path: string) => new URL(path, base).origin

/** Pieces of addresses, so that the generator finds a way out of the site if there is one. */
const parts = ['/', '\\', '.', '..', '%2e', '%2f', '%5c', '\t', '\n', '\r', ' ', '\u0000', '@', ':', '?', '#']
const names = [
  'evil.example',
  'http:',
  'https:',
  'javascript:',
  'teams',
  '悩み',
  '\u3002',
  '\uff0f',
  '\ud800',
  '[',
  ']',
]

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...parts, ...names), { maxLength: 12 }).map((some) => some.join('')),
  fc.array(fc.constantFrom(...parts, ...names), { maxLength: 12 }).map((some) => `/${some.join('')}`),
)

test('for any text the path stays on this site', () => {
  fc.assert(
    fc.property(anyText, (text) => originOf(ownPath(text)) === base),
    { numRuns: 20_000 },
  )
})

test('for any ?returnTo=, the way back stays on this site', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, fallback) => {
      const request = new Request(`${base}/sign-in?${new URLSearchParams({ returnTo: text })}`)
      return originOf(returnPath(request, ownPath(fallback))) === base
    }),
    { numRuns: 20_000 },
  )
})

test('checking a path twice gives the same as once', () => {
  fc.assert(
    fc.property(anyText, (text) => ownPath(ownPath(text)) === ownPath(text)),
    { numRuns: 5_000 },
  )
})

describe('another site is refused', () => {
  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/%2e//evil.example',
    '/teams/..//evil.example',
    '/.\\/evil.example',
    '/./\\evil.example',
    '/teams/%2e%2e//evil.example',
    'javascript:alert(1)',
    'evil.example',
    `/${'a'.repeat(16_384)}`,
    null,
    undefined,
    42,
  ])('%j', (text) => {
    expect(ownPath(text)).toBe('/')
  })
})

describe('a path of ours is accepted with its query', () => {
  test.each([
    ['/', '/'],
    ['/teams', '/teams'],
    ['/backlog?q=team:orders', '/backlog?q=team:orders'],
    ['/teams/../backlog', '/backlog'],
    ['/search?q=悩み', '/search?q=%E6%82%A9%E3%81%BF'],
    ['/pain-points/1//edit', '/pain-points/1//edit'],
    ['/teams#people', '/teams'],
  ])('%s', (text, path) => {
    expect(ownPath(text)).toBe(path)
  })
})
