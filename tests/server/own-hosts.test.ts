import express from 'express'
import { describe, expect, test } from 'vitest'
import { isOwnHost, refuseForeignHosts } from '#app/server/own-hosts.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'
import { listenWith } from '#tests/support/listening-app.ts'
import { send } from '#tests/support/raw-request.ts'

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
])('%s is one of our hosts', (host) => {
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
])('%s is not: its scripts would count as same-site', (host) => {
  expect(isOwnHost(host, publicUrl)).toBe(false)
})

describe('a request is judged by the host name that', () => {
  const [own, foreign] = ['nayami.example.com', 'evil.example']

  test.each([
    ['the browser asked the proxy for, where one is trusted', true, foreign, own, 200],
    ['the browser asked the proxy for, though the proxy asks by ours', true, own, foreign, 421],
    ['was asked for, where the trusted proxy reports none', true, own, undefined, 200],
    ['was requested, where no proxy is trusted, whatever one reports', false, foreign, own, 421],
    ['was asked for, though one that is not trusted reports another', false, own, foreign, 200],
  ])('%s', async (_whose, behindProxy, Host, forwarded, status) => {
    const app = express().use(refuseForeignHosts(publicUrl, { behindProxy }), (_req, res) => void res.end())
    const { server, url } = await listenWith(app)
    closeAtEnd(async () => void server.close())
    const headers = { Host, ...(forwarded && { 'X-Forwarded-Host': forwarded }) }
    expect((await send(url, 'GET', headers)).status).toBe(status)
  })
})
