import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { dayIn } from '#app/domain/calendar/day.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { startStoryServer } from '#tests/support/story-server.ts'
import {
  button,
  focusedRow,
  isInSight,
  openList,
  panelOf,
  said,
  stepTo,
  titles,
  untilBackOn,
} from './backlog-list.ts'
import { hearsKeys } from './keyboard.ts'

let browser: Browser
let server: ServerProcess
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startStoryServer(dayIn('Asia/Tokyo', new Date()))
})

const open = (path: string, viewport?: { width: number; height: number }) =>
  openList(browser, server, path, viewport)

/** The row that has the focus after a key. */
async function pressAndSee(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key)
  return focusedRow(page)
}

test.each([
  [1280, 800],
  [360, 740],
])('at %i × %i no row reached by key is under the bar of the selection', async (width, height) => {
  const page = await openPage(browser, server.url)
  await page.setViewportSize({ width, height })
  await page.goto('/backlog?q=')
  await expect.poll(() => pressAndSee(page, 'j')).toBeGreaterThanOrEqual(0)
  const first = await pressAndSee(page, 'x')
  for (let row = first + 1; row < first + 15; row++) {
    expect(await pressAndSee(page, 'j')).toBe(row)
    expect([row, await isInSight(titles(page).nth(row))]).toEqual([row, true])
  }
})

test('undoing a change is announced in place, and the list stays where it was', async () => {
  const page = await open('/backlog?q=', { width: 1280, height: 500 })
  await stepTo(page, 12)
  await page.keyboard.press('b')
  await panelOf(page).getByLabel('Names').fill('Ogawa')
  await page.keyboard.press('Enter')
  await untilBackOn(page, 12)
  const scrolled = await page.evaluate(() => scrollY)
  await button(page, 'Undo: Added to known by: Ogawa').click()
  const note = said(page, 'Undone: Added to known by: Ogawa').getByText('Undone')
  await note.waitFor()
  expect(await isInSight(note)).toBe(true)
  expect(await page.evaluate(() => scrollY)).toBeCloseTo(scrolled, -2)
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
})

test('another page of the list starts on its first row', async () => {
  const page = await open('/backlog?q=')
  await stepTo(page, 9)
  await page.keyboard.press('n')
  await page.waitForURL(/after/)
  await expect.poll(() => focusedRow(page)).toBe(0)
  expect(await isInSight(titles(page).first())).toBe(true)
})

test('the open panel follows j and k, every row is in sight, and Back closes it', async () => {
  const page = await open('/backlog?q=', { width: 1280, height: 500 })
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  const panel = panelOf(page)
  await panel.waitFor()
  for (let step = 1; step < 15; step++) {
    await page.keyboard.press('j')
    const title = (await titles(page).nth(step).textContent()) ?? ''
    await page.getByRole('complementary', { name: title, exact: true }).waitFor()
    expect(await focusedRow(page)).toBe(step)
    expect(await isInSight(titles(page).nth(step))).toBe(true)
  }
  await page.keyboard.press('k')
  await expect.poll(() => focusedRow(page)).toBe(13)
  await page.goBack()
  await panel.waitFor({ state: 'detached' })
  expect(new URL(page.url()).pathname).toBe('/backlog')
})

test('keys pressed while the panel loads take effect: the next row, and Escape', async () => {
  const page = await open('/backlog?q=')
  const id = (await page.locator('tr[data-id]').first().getAttribute('data-id')) ?? ''
  // Both answers are held back until another row is read.
  const held = Promise.withResolvers<void>()
  await page.route(
    new RegExp(`/__manifest\\?p=%2Fpain-points%2F${id}&|/pain-points/${id}\\.data`),
    async (route) => {
      await held.promise
      await route.continue().catch(() => {})
    },
  )
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await panelOf(page).waitFor()
  await page.keyboard.press('j')
  const next = (await titles(page).nth(1).textContent()) ?? ''
  await page.getByRole('complementary', { name: next, exact: true }).waitFor()
  expect(await focusedRow(page)).toBe(1)
  held.resolve()

  await page.keyboard.press('Escape')
  await panelOf(page).waitFor({ state: 'detached' })
  await expect.poll(() => focusedRow(page)).toBe(1)
  await page.keyboard.press('Enter')
  await panelOf(page).waitFor()
  await page.keyboard.press('Escape')
  await panelOf(page).waitFor({ state: 'detached' })
  await expect.poll(() => focusedRow(page)).toBe(1)
})

test('Back, Forward and a reload find the row, the panel and the place on the page', async () => {
  const page = await open('/backlog?q=', { width: 1280, height: 500 })
  await stepTo(page, 14)
  const title = (await titles(page).nth(14).textContent()) ?? ''
  const scrolled = await page.evaluate(() => scrollY)
  expect(scrolled).toBeGreaterThan(0)
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: title }).waitFor()

  await page.reload()
  await hearsKeys(page)
  await page.getByRole('complementary', { name: title }).waitFor()
  await expect.poll(() => focusedRow(page)).toBe(14)
  expect(await page.evaluate(() => scrollY)).toBeCloseTo(scrolled, -1)

  await panelOf(page).getByRole('link', { name: 'Open page' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.goBack()
  await page.getByRole('complementary', { name: title }).waitFor()
  await expect.poll(() => focusedRow(page)).toBe(14)
  expect(await isInSight(titles(page).nth(14))).toBe(true)
  await page.goBack()
  await panelOf(page).waitFor({ state: 'detached' })
  await page.goForward()
  await page.getByRole('complementary', { name: title }).waitFor()
  expect(await isInSight(titles(page).nth(14))).toBe(true)
})
