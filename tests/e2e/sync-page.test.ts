import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { isSettled, openSyncOf, recordedTexts } from './capture.ts'
import { holdScripts } from './held-scripts.ts'
import { addTeam, entryLine, recordedList } from './meeting.ts'

let server: ServerProcess
let browser: Browser
beforeAll(async () => {
  server = await startServerProcess()
  browser = await launchBrowser()
})

const phone = { width: 360, height: 740 }

test('one’s own line is deleted by its button, also after a reload, and its text is in the line again', async () => {
  const page = await openPage(browser, server.url)
  await addTeam(page, { name: 'Pointer', slug: 'pointer' })
  await openSyncOf(page, 'Pointer')
  for (const line of ['first #deploy', 'second #deploy !!!']) await say(page, line)
  await page.reload()
  await entryLine(page).waitFor()
  await recordedList(page).getByRole('button', { name: 'Delete: second' }).click()
  await isSettled(page)
  await expect.poll(() => recordedTexts(page)).toEqual(['first'])
  expect(await entryLine(page).inputValue()).toBe('second #deploy !!!')
  await page.reload()
  expect(await recordedTexts(page)).toEqual(['first'])
})

test('an open decision is marked done by a key; without a connection it reports so and stays', async () => {
  const page = await openPage(browser, server.url)
  await addTeam(page, { name: 'Decided', slug: 'decided' })
  await openSyncOf(page, 'Decided', -1)
  for (const line of ['/d buy disks', '/d buy cables']) await say(page, line)
  await openSyncOf(page, 'Decided')
  const open = page.getByRole('region', { name: 'Open decisions' })
  await page.context().setOffline(true)
  await page.keyboard.press('Alt+KeyB')
  await page.getByRole('alert').filter({ hasText: 'Not saved' }).waitFor()
  expect(await open.getByRole('listitem').count()).toBe(2)
  await page.context().setOffline(false)
  await page.keyboard.press('Alt+KeyB')
  await open.getByRole('button', { name: /^Undo: buy/ }).waitFor()
  await expect.poll(() => open.getByRole('listitem').count()).toBe(1)
  await page.reload()
  expect(await open.getByRole('listitem').count()).toBe(1)
})

test('nothing is carried from one sync to another: neither its lines nor what is typed', async () => {
  const page = await openPage(browser, server.url)
  await addTeam(page, { name: 'Walked', slug: 'walked' })
  const first = await openSyncOf(page, 'Walked', -1)
  await say(page, 'said in the first')
  const second = await openSyncOf(page, 'Walked')
  await entryLine(page).fill('begun in the second')
  await followTo(page, `${first}?correct`)
  await expect.poll(() => recordedTexts(page)).toEqual(['said in the first'])
  expect(await entryLine(page).inputValue()).toBe('')
  await followTo(page, second)
  await expect.poll(() => recordedTexts(page)).toEqual([])
  expect(await entryLine(page).inputValue()).toBe('begun in the second')
})

test('a half-typed line and what is typed before the scripts run are both kept', async () => {
  const page = await openPage(browser, server.url)
  await addTeam(page, { name: 'Begun', slug: 'begun' })
  const path = await openSyncOf(page, 'Begun')
  await entryLine(page).fill('begun before')
  const letScripts = await holdScripts(page)
  await page.goto(path, { waitUntil: 'commit' })
  await page.getByRole('textbox', { name: 'What the team says' }).pressSequentially('typed early')
  letScripts()
  await expect.poll(() => entryLine(page).inputValue()).toBe('begun before typed early')
})

test('a second click in the place of the first answers nothing else', async () => {
  const page = await openPage(browser, server.url)
  await addTeam(page, { name: 'Double', slug: 'double' })
  await openSyncOf(page, 'Double', -1)
  for (const line of ['one pain', 'two pain', 'three pain']) await say(page, line)
  await openSyncOf(page, 'Double')
  await page
    .getByRole('button', { name: /^Still hurts:/ })
    .first()
    .dblclick()
  await isSettled(page)
  expect(await recordedTexts(page)).toHaveLength(1)
  expect(await entryLine(page).evaluate((line) => line === document.activeElement)).toBe(true)
  await page.getByRole('heading', { level: 1 }).click()
  expect(await entryLine(page).evaluate((line) => line === document.activeElement)).toBe(false)
  await page.keyboard.press('Alt+KeyS')
  await expect.poll(() => recordedTexts(page)).toHaveLength(2)
})

test('all shortcuts are listed under ?, and a line is announced when it is recorded', async () => {
  const page = await openPage(browser, server.url)
  await openSyncOf(page, 'Pointer')
  await page.keyboard.type('?')
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await help.getByText('delete your last line').waitFor()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })
  await say(page, 'announced #deploy')
  await page
    .getByRole('status')
    .filter({ hasText: 'Recorded: announced #deploy' })
    .waitFor({ state: 'attached' })
})

describe.each([phone, { width: 1280, height: 800 }])('at $width × $height', (viewport) => {
  test('nothing moves while typing: the page shifts by less than 0.02', async () => {
    const page = await openPage(browser, server.url, { viewport })
    const name = `Still ${viewport.width}`
    await addTeam(page, { name, slug: `still-${viewport.width}` })
    await openSyncOf(page, name, -1)
    for (let line = 1; line <= 12; line++) await say(page, `pain ${line} of a list`)
    await openSyncOf(page, name)
    await page.addInitScript(() => {
      window.shifted = 0
      new PerformanceObserver((list) => {
        // As browsers add it up: what follows a key within half a second was caused by it.
        // why: entries of this type have these, which the browser's general type does not have.
        for (const entry of list.getEntries() as (PerformanceEntry & Shift)[])
          if (!entry.hadRecentInput) window.shifted += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.reload()
    await entryLine(page).waitFor()
    // A long line grows upwards: what is being typed stays where it is.
    const end = async () => {
      const box = await entryLine(page).boundingBox()
      return box && box.y + box.height
    }
    const before = await end()
    await page.keyboard.type('pain of a list #perf', { delay: 15 })
    await page.getByRole('option', { name: 'Performance' }).waitFor()
    expect(await end()).toBe(before)
    await page.keyboard.press('Tab')
    await page.keyboard.type('!! 30m*3/w @sato', { delay: 15 })
    expect(await end()).toBe(before)
    await page.keyboard.press('Enter')
    await isSettled(page)
    expect(await end()).toBe(before)
    const shifted = await page.evaluate(() => window.shifted)
    process.stdout.write(`Layout shift of the sync page at ${viewport.width} px: ${shifted.toFixed(4)}\n`)
    expect(shifted).toBeLessThan(0.02)
  })
})

type Shift = { value: number; hadRecentInput: boolean }

declare global {
  interface Window {
    shifted: number
  }
}

/** By the router of the page, as through a link on it. */
async function followTo(page: Page, path: string) {
  await page.evaluate((to) => {
    // why: Remix's router is there, and no type of ours has it.
    const { __remixRouter } = window as unknown as { __remixRouter: { navigate: (to: string) => void } }
    __remixRouter.navigate(to)
  }, path)
  await page.waitForURL(({ pathname, search }) => pathname + search === path)
}

async function say(page: Page, text: string) {
  await entryLine(page).fill(text)
  await page.keyboard.press('Enter')
  await isSettled(page)
}
