import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { transformWithEsbuild } from 'vite'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#tests/support/browser.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { listAdminCookies } from '#tests/support/set-up.ts'

const source = new URL('../../app/features/capture/live/live-sync.client.ts', import.meta.url)

type Heard = {
  texts: string[]
  states: string[]
  here: { name: string; isTyping: boolean }[]
  reloads: number
}

let server: ServerProcess
let browser: Browser
let script: string
let syncId: string
beforeAll(async () => {
  server = await startServerProcess()
  browser = await launchBrowser()
  const { code } = await transformWithEsbuild(await readFile(source, 'utf8'), 'live-sync.client.ts')
  script = code.replaceAll(/^export /gm, '')
  await post('/teams/new', { name: 'Orders', slug: 'orders', phase: 'launched', cadenceDays: '14' })
  const opened = await post('/syncs/new', { teamIds: '1', heldOn: '2026-01-05', templateId: '1' })
  syncId = opened.headers.get('Location')?.split('/').at(-1) ?? ''
})

const contexts: BrowserContext[] = []
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close()
})

/** A page of the server on which only this module follows the sync, and writes down what it receives. */
async function follow(after: number): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url })
  contexts.push(context)
  await context.addCookies(listAdminCookies(server.url))
  const page = await context.newPage()
  await page.goto('/healthz')
  await page.evaluate(`(() => {
    ${script}
    const heard = { texts: [], states: [], here: [], reloads: 0 }
    let known = ${after}
    window.heard = heard
    window.reportTyping = () => reportTyping(${syncId})
    openLiveSync({
      syncId: ${syncId},
      after: () => known,
      onChanges: ({ lines }) => heard.texts.push(...lines.map(({ text }) => text)),
      onHere: (here) => { heard.here = here },
      onReload: async () => { heard.reloads++; known = 0 },
      onState: (state) => heard.states.push(state),
    })
  })()`)
  return page
}

const heardBy = (page: Page) => page.evaluate<Heard>('window.heard')
const texts = async (page: Page) => (await heardBy(page)).texts
const lastState = async (page: Page) => (await heardBy(page)).states.at(-1)

function post(path: string, form: Record<string, string>) {
  return fetch(server.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: server.cookie },
    body: new URLSearchParams({ submissionKey: randomUUID(), ...form }),
  })
}

async function write(body: string) {
  expect((await post(`/syncs/${syncId}/note`, { body })).status).toBe(303)
}

const patiently = { timeout: 30_000 }

test('a page receives what others write and who types, and a kill of the server loses or repeats nothing', async () => {
  const page = await follow(0)
  await write('before')
  await expect.poll(() => texts(page), patiently).toEqual(['before'])
  await page.evaluate('window.reportTyping()')
  await expect.poll(async () => (await heardBy(page)).here, patiently).toMatchObject([{ isTyping: true }])
  await server.kill('SIGKILL')
  await expect.poll(() => lastState(page), patiently).toBe('connecting')
  await server.restart()
  await write('after')
  await expect.poll(() => texts(page), patiently).toEqual(['before', 'after'])
  expect(await lastState(page)).toBe('live')
})

test('a page without a network says so, and later receives what it missed', async () => {
  const page = await follow(0)
  await expect.poll(() => lastState(page), patiently).toBe('live')
  await expect.poll(() => texts(page), patiently).toEqual(['before', 'after'])
  await page.context().setOffline(true)
  await expect.poll(() => lastState(page), patiently).toBe('offline')
  await write('missed')
  await page.context().setOffline(false)
  await expect.poll(() => texts(page), patiently).toEqual(['before', 'after', 'missed'])
})

test('a page with an unknown change number reloads, and continues from the number it then has', async () => {
  const page = await follow(999_999)
  await expect.poll(() => texts(page), patiently).toEqual(['before', 'after', 'missed'])
  expect((await heardBy(page)).reloads).toBe(1)
})

test('a page whose session has ended says so, and continues after the sign-in', async () => {
  const page = await follow(0)
  await expect.poll(() => lastState(page), patiently).toBe('live')
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await server.kill('SIGTERM')
  await server.restart()
  await expect.poll(() => lastState(page), patiently).toBe('signedOut')
  await page.context().addCookies(cookies)
  await write('after the sign-in')
  await expect.poll(() => texts(page), patiently).toContain('after the sign-in')
  expect(await lastState(page)).toBe('live')
})
