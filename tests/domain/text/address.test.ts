import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressLength } from '#app/domain/text/address.ts'
import { addresses } from './addresses.ts'

describe('an address ends before the sentence goes on', () => {
  test.each(addresses)('%s ends before “%s”', (address, rest) => {
    expect((address + rest).slice(0, addressLength(address + rest))).toBe(address)
  })
})

test.each([
  '',
  'https://',
  'http:// a',
  'https://です',
  'https://.',
  'ftp://example.com',
  'see https://example.com',
])('there is none at the beginning of “%s”', (text) => {
  expect(addressLength(text)).toBe(0)
})

test('what is left is never longer than the text, and reading it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (path) => {
      const text = `https://example.com/${path}`
      const address = text.slice(0, addressLength(text))
      expect(text.startsWith(address)).toBe(true)
      expect(addressLength(address)).toBe(address.length)
    }),
  )
})
