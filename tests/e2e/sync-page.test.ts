import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { isSettled, openSyncOf, recordedTexts } from './capture.ts'
import { seenAtMiddleOf } from './in-window.ts'
import { addTeam, entryLine, recordedList } from './meeting.ts'

let server: ServerProcess
let browser: Browser
beforeAll(async () => {
  server = await startServerProcess()
  browser = await launchBrowser()
})

const phone = { width: 360, height: 740 }

test('an own line is taken back by its button, also after a reload, and its text is in the line again', async () => {
  const page = await openPage(browser, server.url)
  await addTeam(page, { name: 'Pointer', slug: 'pointer' })
  await openSyncOf(page, 'Pointer')
  for (const line of ['first #deploy', 'second #deploy !!!']) await say(page, line)
  await page.reload()
  await entryLine(page).waitFor()
  await recordedList(page).getByRole('button', { name: 'Take back: second' }).click()
  await isSettled(page)
  await expect.poll(() => recordedTexts(page)).toEqual(['first'])
  expect(await entryLine(page).inputValue()).toBe('second #deploy !!!')
  await page.reload()
  expect(await recordedTexts(page)).toEqual(['first'])
})

test('on a phone the one that is asked about is named above the line, and all of them are on a sheet', async () => {
  const page = await openPage(browser, server.url, { viewport: phone })
  await addTeam(page, { name: 'Phone', slug: 'phone' })
  await openSyncOf(page, 'Phone', -1)
  for (const line of ['one pain', 'two pain', 'three pain']) await say(page, line)
  await openSyncOf(page, 'Phone')
  const strip = page.locator('.desk-strip')
  const asked = (await strip.locator('button').first().textContent()) ?? ''
  expect(asked).toMatch(/^1 of 3/)
  await strip.getByRole('button', { name: 'Still hurts' }).click()
  await isSettled(page)
  expect(await strip.locator('button').first().textContent()).toMatch(/^1 of 2/)
  expect(await recordedTexts(page)).toEqual([asked.replace('1 of 3', '')])
  expect(await entryLine(page).evaluate((field) => field === document.activeElement)).toBe(true)

  await strip.locator('button').first().click()
  const sheet = page.getByRole('complementary', { name: 'From last time' })
  expect(await seenAtMiddleOf(sheet.getByRole('button', { name: /^Better:/ }).first())).toBe('itself')
  await sheet
    .getByRole('button', { name: /^Better:/ })
    .first()
    .click()
  await sheet
    .getByRole('button', { name: /^Undo:/ })
    .first()
    .waitFor()
  await sheet.getByRole('button', { name: 'Close' }).click()
  await sheet.waitFor({ state: 'hidden' })
  expect(await entryLine(page).evaluate((field) => field === document.activeElement)).toBe(true)
  await isSettled(page)
  expect(await recordedTexts(page)).toHaveLength(2)
})

test('a second click where the first one was answers nothing else', async () => {
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
})

test('all keys are listed under ?, and the line is announced when it is recorded', async () => {
  const page = await openPage(browser, server.url)
  await openSyncOf(page, 'Pointer')
  await page.keyboard.type('?')
  const help = page.getByRole('region', { name: 'All keys' })
  await help.getByText('takes your last line back').waitFor()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })
  await say(page, 'announced #deploy')
  await page
    .getByRole('status')
    .filter({ hasText: 'Recorded: announced #deploy' })
    .waitFor({ state: 'attached' })
})

describe.each([phone, { width: 1280, height: 800 }])('at $width × $height', (viewport) => {
  test('nothing moves under the typist: the page shifts by less than 0.02', async () => {
    const page = await openPage(browser, server.url, { viewport })
    const name = `Still ${viewport.width}`
    await addTeam(page, { name, slug: `still-${viewport.width}` })
    await openSyncOf(page, name, -1)
    for (let line = 1; line <= 12; line++) await say(page, `pain ${line} of a list`)
    await openSyncOf(page, name)
    await page.addInitScript(() => {
      window.shifted = 0
      new PerformanceObserver((list) => {
        // As browsers sum it up: what follows a key within half a second is what the key asked for.
        // why: the entries of this type have these, which the browser's general type does not know.
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

async function say(page: Page, text: string) {
  await entryLine(page).fill(text)
  await page.keyboard.press('Enter')
  await isSettled(page)
}
