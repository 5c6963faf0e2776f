import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rewriteTexts } from '#app/domain/redaction/json-texts.ts'

describe('texts in JSON are rewritten in place', () => {
  test.each([
    ['{"a": "x", "b": [1.50, "x"]}', '{"a": "y", "b": [1.50, "y"]}'],
    ['"x"', '"y"'],
    ['{"x": 1}', '{"x": 1}'],
    ['{"a": "\\u0078"}', '{"a": "y"}'],
    ['{"a": "a \\"x\\" \\\\ \\n"}', '{"a": "a \\"y\\" \\\\ \\n"}'],
    [
      '{"a": "unt\\u006fuched", "n": 12345678901234567890.10}',
      '{"a": "unt\\u006fuched", "n": 12345678901234567890.10}',
    ],
    ['null', 'null'],
  ])('%s becomes %s', (json, expected) => {
    expect(rewriteTexts(json, (text) => text.replaceAll('x', 'y'))).toBe(expected)
  })
})

test('each text comes with the name of its property', () => {
  const seen: [string, string][] = []
  rewriteTexts('{"a": "1", "b": {"c": "2", "d": ["3", "4"]}}', (text, key) => {
    seen.push([key, text])
    return text
  })
  expect(seen).toEqual([
    ['a', '1'],
    ['c', '2'],
    ['d', '3'],
    ['d', '4'],
  ])
})

test('any JSON is unchanged when each text is rewritten to itself, and all texts are seen', () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: 'binary' }), (json) => {
      expect(rewriteTexts(json, (text) => text)).toBe(json)
      const marked: unknown = JSON.parse(rewriteTexts(json, (text) => `${text}!`))
      expect(marked).toEqual(markAll(JSON.parse(json)))
    }),
  )
})

function markAll(value: unknown): unknown {
  if (typeof value === 'string') return `${value}!`
  if (Array.isArray(value)) return value.map(markAll)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, markAll(inside)]))
}

test('a text of a megabyte is read', () => {
  const long = 'x\\"'.repeat(400_000)
  expect(rewriteTexts(`{"a": "${long}"}`, () => '')).toBe('{"a": ""}')
})
