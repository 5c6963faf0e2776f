import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { dayIn } from '#app/domain/calendar/day.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { startStoryServer } from '#tests/support/story-server.ts'
import { convert, hearsKeys } from './keyboard.ts'
import { entryLine } from './meeting.ts'

let browser: Browser
let server: ServerProcess
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startStoryServer(dayIn('Asia/Tokyo', new Date()))
})

const options = (page: Page) => page.locator('[role=option]')
const palette = (page: Page) => page.getByRole('dialog', { name: 'Search everything' })
const searchField = (page: Page) => palette(page).getByRole('combobox')

/** A page that handles keys, once scripts run. */
async function open(path: string, options: Parameters<typeof openPage>[2] = {}): Promise<Page> {
  const page = await openPage(browser, server.url, options)
  await page.goto(path)
  if (options.javaScriptEnabled !== false) await hearsKeys(page)
  return page
}

function pathOf(page: Page) {
  const { pathname, hash } = new URL(page.url())
  return pathname + hash
}

/** While an answer is awaited, the status shows that instead. */
const waitForResults = (page: Page) =>
  palette(page)
    .getByRole('status')
    .filter({ hasText: /result/ })
    .waitFor()

/** Holds back the answers to what is typed from now on, until the returned function is called. */
async function holdAnswers(page: Page): Promise<() => void> {
  const gate = Promise.withResolvers<void>()
  await page.route(/\/search\.json/, async (route) => {
    await gate.promise
    await route.continue()
  })
  return gate.resolve
}

const chosenOption = (page: Page) => page.locator('[role=option][aria-selected=true]').textContent()

/** Presses the arrow until the option is selected, like a person who looks at the list. */
async function chooseByArrows(page: Page, option: string) {
  const all = await options(page).count()
  for (let step = 0; step < all && (await chosenOption(page)) !== option; step++)
    await searchField(page).press('ArrowDown')
  expect(await chosenOption(page)).toBe(option)
}

test('finds a team by its name, announces how many, and opens it with Enter', async () => {
  const page = await open('/syncs')
  await page.keyboard.press('Control+k')
  await searchField(page).fill('orders')
  await waitForResults(page)
  const team = options(page).filter({ hasText: 'orders' }).first()
  await team.waitFor()
  await searchField(page).press('Enter')
  await expect.poll(() => pathOf(page)).toMatch(/^\/(teams\/orders|pain-points\/\d+)$/)
  await palette(page).waitFor({ state: 'detached' })
})

test('opens what the arrows selected', async () => {
  const page = await open('/teams')
  await page.getByRole('link', { name: 'Search everything' }).click()
  await searchField(page).fill('silo')
  await waitForResults(page)
  await chooseByArrows(page, 'Silos')
  await searchField(page).press('Enter')
  await expect.poll(() => pathOf(page)).toBe('/silos')
})

test('opens what the arrows selected, even when the answer to what was typed comes later', async () => {
  const page = await open('/teams')
  await page.keyboard.press('Control+k')
  await options(page).filter({ hasText: 'Silos' }).waitFor()
  const release = await holdAnswers(page)
  await page.keyboard.type('silos')
  await chooseByArrows(page, 'Silos')
  release()
  await waitForResults(page)
  expect(await chosenOption(page)).toBe('Silos')
  await searchField(page).press('Enter')
  await expect.poll(() => pathOf(page)).toBe('/silos')
})

test('Enter opens what the arrows selected before the answer to what was typed', async () => {
  const page = await open('/teams')
  await page.keyboard.press('Control+k')
  await options(page).filter({ hasText: 'Silos' }).waitFor()
  await holdAnswers(page)
  await page.keyboard.type('si')
  await chooseByArrows(page, 'Silos')
  await searchField(page).press('Enter')
  await expect.poll(() => pathOf(page)).toBe('/silos')
})

test('Enter before the answer waits for it', async () => {
  const page = await open('/teams')
  await page.keyboard.press('Control+k')
  await options(page).first().waitFor()
  const release = await holdAnswers(page)
  await page.keyboard.type('#1')
  await page.keyboard.press('Enter')
  release()
  await expect.poll(() => pathOf(page)).toBe('/pain-points/1')
})

test('Escape closes it and returns the focus, also in a sync, where single keys are text', async () => {
  const page = await open('/syncs/1?correct')
  await entryLine(page).focus()
  await page.keyboard.type('gb?')
  expect(await entryLine(page).inputValue()).toBe('gb?')
  await page.keyboard.press('Control+k')
  await searchField(page).waitFor()
  await page.keyboard.type('teams')
  await page.keyboard.press('Escape')
  await palette(page).waitFor({ state: 'detached' })
  expect(await entryLine(page).inputValue()).toBe('gb?')
  expect(await entryLine(page).evaluate((line) => line === document.activeElement)).toBe(true)
})

test('in a sync the list of shortcuts leads to those of the entry line, which a question mark there lists', async () => {
  const page = await open('/syncs/1?correct')
  const own = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await entryLine(page).press('?')
  await own.getByText('Record the line', { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await own.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+k')
  await palette(page).getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await page.getByRole('button', { name: 'Keys and symbols of the entry line' }).click()
  await own.getByText('Record the line', { exact: true }).waitFor()
  expect(await page.getByRole('dialog').count()).toBe(1)
})

test('the Enter of a conversion opens nothing', async () => {
  const page = await open('/teams')
  await page.keyboard.press('Control+k')
  await options(page).first().waitFor()
  await convert(page, 'ばっくろぐ', 'バックログ')
  await options(page).filter({ hasText: 'Backlog' }).waitFor()
  expect(pathOf(page)).toBe('/teams')
  await searchField(page).press('Enter')
  await expect.poll(() => pathOf(page)).toBe('/backlog')
})

test('in a narrow window the shortcut opens it in sight too', async () => {
  const page = await open('/teams')
  await page.setViewportSize({ width: 360, height: 740 })
  const isInSight = () =>
    page.evaluate(() => {
      const dialog = document.querySelector('dialog[open]')
      const { left, top, width } = dialog?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0 }
      return dialog?.contains(document.elementFromPoint(left + width / 2, top + 20))
    })
  await page.keyboard.press('Control+k')
  await expect.poll(isInSight).toBe(true)
  await page.keyboard.type('silos')
  await waitForResults(page)
  await page.keyboard.press('Enter')
  await expect.poll(() => pathOf(page)).toBe('/silos')
  await page.keyboard.press('?')
  await expect.poll(isInSight).toBe(true)
})

test('is a page without JavaScript', async () => {
  const page = await open('/teams', { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Search everything' }).click()
  await page.getByRole('searchbox').fill('orders')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  await page.getByRole('main').locator('a[href="/teams/orders"]').waitFor()
})
