import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { dayIn } from '#app/domain/calendar/day.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { startStoryServer } from '#tests/support/story-server.ts'
import { convert, hearsKeys } from './keyboard.ts'

let browser: Browser
let server: ServerProcess
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startStoryServer(dayIn('Asia/Tokyo', new Date()))
})

const options = (page: Page) => page.locator('[role=option]')
const queryLine = (page: Page) => page.locator('[data-search-field]')

/** A page that handles keys, once scripts run. */
async function open(path: string, options: Parameters<typeof openPage>[2] = {}): Promise<Page> {
  const page = await openPage(browser, server.url, options)
  await page.goto(path)
  if (options.javaScriptEnabled !== false) await hearsKeys(page)
  return page
}

const ready = (page: Page) => page.locator('[data-search-field][role=combobox]')

test('completes a field and then its value, announces how many there are, and sends with Enter', async () => {
  const page = await open('/backlog')
  await queryLine(page).fill('')
  await ready(page).waitFor()
  await page.keyboard.type('tea')
  await options(page).filter({ hasText: 'team:' }).waitFor()
  await page
    .getByRole('status')
    .filter({ hasText: /completion/ })
    .waitFor({ state: 'attached' })
  await page.keyboard.press('ArrowDown')
  expect(await queryLine(page).getAttribute('aria-activedescendant')).toBe('query-option-0')
  await page.keyboard.press('Tab')
  expect(await queryLine(page).inputValue()).toBe('team:')
  await page.keyboard.type('ord')
  await options(page).filter({ hasText: 'orders' }).first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect(await queryLine(page).inputValue()).toBe('team:orders')
  expect(await options(page).count()).toBe(0)
  await page.keyboard.press('Enter')
  await expect.poll(() => decodeURIComponent(page.url())).toContain('team:orders')
})

test('Enter takes the only completion, and sends after that', async () => {
  const page = await open('/backlog')
  await queryLine(page).fill('')
  await ready(page).waitFor()
  const before = page.url()
  await page.keyboard.type('severity:crit')
  await expect.poll(() => options(page).allTextContents()).toEqual(['critical'])
  await page.keyboard.press('Enter')
  expect(await queryLine(page).inputValue()).toBe('severity:critical')
  expect(page.url()).toBe(before)
  await page.keyboard.press('Enter')
  await expect.poll(() => decodeURIComponent(page.url())).toContain('q=severity:critical')
})

test('a wrong word leaves the list as it is, and the suggestion is one press away', async () => {
  const page = await open('/backlog?q=severity:critical')
  const rows = page.locator('[data-rows] a[data-title]')
  const before = await rows.allTextContents()
  await queryLine(page).fill('team:orders sate:active')
  await page.keyboard.press('Enter')
  const alert = page.getByRole('alert').filter({ hasText: 'sate' })
  await alert.waitFor()
  expect(await rows.allTextContents()).toEqual(before)
  expect(await queryLine(page).inputValue()).toBe('team:orders sate:active')
  await alert.getByRole('link', { name: 'state' }).click()
  await alert.waitFor({ state: 'detached' })
  expect(await queryLine(page).inputValue()).toBe('team:orders state:active')
  expect(await rows.allTextContents()).not.toEqual(before)
})

test('Escape closes the completions and keeps the line; a click takes one; Tab without a choice moves on', async () => {
  const page = await open('/backlog')
  await queryLine(page).fill('')
  await ready(page).waitFor()
  await page.keyboard.type('sev')
  await options(page).first().waitFor()
  await page.keyboard.press('Escape')
  await options(page).first().waitFor({ state: 'detached' })
  expect(await queryLine(page).inputValue()).toBe('sev')
  await page.keyboard.type('e')
  await options(page).filter({ hasText: 'severity:' }).click()
  expect(await queryLine(page).inputValue()).toBe('severity:')
  await page.keyboard.press('Tab')
  expect(await queryLine(page).inputValue()).toBe('severity:')
  expect(await queryLine(page).evaluate((line) => line === document.activeElement)).toBe(false)
})

test('it completes nothing during a conversion, and the Enter of a conversion sends nothing', async () => {
  const page = await open('/backlog', { locale: 'ja' })
  await queryLine(page).fill('')
  await ready(page).waitFor()
  const before = page.url()
  await convert(page, 'ちーむ', 'チーム')
  expect(await queryLine(page).inputValue()).toBe('チーム')
  expect(page.url()).toBe(before)
  await options(page).first().waitFor()
})

test('it completes the names of people, quoted where necessary', async () => {
  const page = await open('/backlog')
  await queryLine(page).fill('')
  await ready(page).waitFor()
  await page.keyboard.type('known:')
  await options(page).nth(1).waitFor()
})

test('without JavaScript it is a field that can be sent', async () => {
  const page = await open('/backlog', { javaScriptEnabled: false })
  await page.getByRole('searchbox').fill('team:orders')
  await page.keyboard.press('Enter')
  await expect.poll(() => decodeURIComponent(page.url())).toContain('team:orders')
})
