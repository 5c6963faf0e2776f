import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'

let server: ServerProcess
let browser: Browser
beforeAll(async () => {
  server = await startServerProcess()
  browser = await launchBrowser()
})

describe.each([
  { javaScriptEnabled: true, how: 'with JavaScript' },
  { javaScriptEnabled: false, how: 'without JavaScript' },
])('$how', ({ javaScriptEnabled }) => {
  test.each([
    { locale: 'ja', heading: 'チーム' },
    { locale: 'en', heading: 'Teams' },
  ])('a page is in the language of the reader’s browser: $locale', async ({ locale, heading }) => {
    const page = await openPage(browser, server.url, { locale, javaScriptEnabled })
    await page.goto('/teams')
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
  })
})

test('a killed server restarts on the same data at the same address', async () => {
  const page = await openPage(browser, server.url)
  await page.goto('/teams/new')
  await page.getByLabel('Name', { exact: true }).fill('検索チーム')
  await page.getByLabel('Short name').fill('search')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('検索チーム').first().waitFor()
  await server.kill('SIGKILL')
  await server.restart()
  await page.goto('/teams')
  await page.getByRole('main').getByText('検索チーム').waitFor()
})

test('a click at the moment React starts does no harm', async () => {
  const page = await openPage(browser, server.url)
  await page.addInitScript(() => {
    const listen = document.addEventListener
    const clickOnce = () => document.querySelector('h1')?.click()
    // React listens for focus as soon as it starts, and has rendered nothing by the next microtask.
    document.addEventListener = (...listening: Parameters<typeof listen>) => {
      listen.apply(document, listening)
      if (listening[0] === 'focusin') queueMicrotask(clickOnce)
    }
  })
  await page.goto('/teams')
  await page.waitForFunction(() => '__remixRouter' in window)
  await page.getByRole('link', { name: 'Syncs' }).first().click()
  await page.getByRole('heading', { name: 'Syncs', level: 1 }).waitFor()
})
