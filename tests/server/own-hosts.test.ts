import { expect, test } from 'vitest'
import { isOwnHost } from '#app/server/own-hosts.ts'

const publicUrl = 'https://nayami.example.com'

test.each([
  'nayami.example.com',
  'NAYAMI.example.com',
  'nayami.example.com:443',
  'nayami.example.com:3000',
  'localhost:3000',
  '127.0.0.1:3000',
  '127.8.9.10',
  '[::1]:3000',
])('%s is ours', (host) => {
  expect(isOwnHost(host, publicUrl)).toBe(true)
})

test.each([
  'evil.example',
  'nayami.example.com.evil.example',
  'evil-nayami.example.com',
  'sub.nayami.example.com',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  '10.0.0.5:3000',
  '0.0.0.0',
  '[::]',
  'nayami.example.com@evil.example',
  '',
  undefined,
])('%s is not: a script under that name counts as ours and is not', (host) => {
  expect(isOwnHost(host, publicUrl)).toBe(false)
})
