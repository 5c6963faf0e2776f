import { expect, test } from 'vitest'
import { isCrossOriginWrite } from '#app/server/cross-origin.ts'

const host = 'nayami.example:3000'
const post = { method: 'POST', host, fetchSite: undefined, origin: undefined }

test.each([
  ['a form of our own page', { fetchSite: 'same-origin', origin: `http://${host}` }],
  ['a form sent again from the address bar', { fetchSite: 'none' }],
  ['our own page over plain http, where browsers send no Sec-Fetch-Site', { origin: `http://${host}` }],
  ['our own page behind a proxy that ends TLS', { origin: 'https://nayami.example', host: 'nayami.example' }],
  ['a Host in capitals', { origin: `http://${host}`, host: host.toUpperCase() }],
  ['a program that is no browser', {}],
  [
    'our own page by a proxy that asks by another name, where our public one is known',
    { fetchSite: 'same-origin', origin: 'https://nayami.test', publicUrl: 'https://nayami.test' },
  ],
])('a write is accepted from %s', (_case, request) => {
  expect(isCrossOriginWrite({ ...post, ...request })).toBe(false)
})

test.each([
  ['another site', { fetchSite: 'cross-site' }],
  ['a sibling subdomain', { fetchSite: 'same-site' }],
  ['another site that claims our origin', { fetchSite: 'cross-site', origin: `http://${host}` }],
  ['another host', { origin: 'http://evil.example' }],
  ['another host, whatever Sec-Fetch-Site is', { fetchSite: 'same-origin', origin: 'http://evil.example' }],
  ['another host with a claim that a person sent it', { fetchSite: 'none', origin: 'http://evil.example' }],
  ['a sandboxed frame of our own', { fetchSite: 'same-origin', origin: 'null' }],
  [
    'another host where our public name is known',
    { fetchSite: 'same-origin', origin: 'http://evil.example', publicUrl: 'https://nayami.test' },
  ],
  ['another port of our host', { origin: 'http://nayami.example:8080' }],
  ['a sandboxed frame', { origin: 'null' }],
  ['an origin that cannot be read', { origin: 'http://' }],
  ['a browser when the Host is missing', { origin: `http://${host}`, host: undefined }],
])('a write is refused from %s', (_case, request) => {
  expect(isCrossOriginWrite({ ...post, ...request })).toBe(true)
})

test.each(['PUT', 'PATCH', 'DELETE'])('%s counts as a write', (method) => {
  expect(isCrossOriginWrite({ ...post, method, fetchSite: 'cross-site' })).toBe(true)
})

test.each(['GET', 'HEAD', 'OPTIONS'])('%s is accepted from any origin, because links lead here', (method) => {
  expect(isCrossOriginWrite({ ...post, method, fetchSite: 'cross-site' })).toBe(false)
})
