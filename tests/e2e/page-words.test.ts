import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { dayIn } from '#app/domain/calendar/day.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { startStoryServer } from '#tests/support/story-server.ts'

let browser: Browser
let server: ServerProcess
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startStoryServer(dayIn('Asia/Tokyo', new Date()))
})

const ways = ['/backlog', '/silos', '/review', '/settings', '/', '/syncs']

// From a sync, which brings none of their words, and then from each to the next.
test.each(['ja', 'en'])(
  '%s: a page reached by a link has the same words as when opened directly',
  async (locale) => {
    const served = await openPage(browser, server.url, { locale, javaScriptEnabled: false })
    const page = await openPage(browser, server.url, { locale })
    await page.goto('/syncs/1', { waitUntil: 'networkidle' })
    await page.evaluate(() => document.body.setAttribute('data-opened', 'once'))
    for (const way of [...ways, '/account']) {
      await page.locator(`header a[href="${way}"]`).first().click()
      await page.waitForURL(({ pathname }) => pathname === way || pathname.startsWith(`${way}/`))
      await served.goto(page.url())
      await expect.poll(() => listSaid(page)).toEqual(await listSaid(served))
    }
    expect(await page.locator('body').getAttribute('data-opened')).toBe('once')
  },
)

test('a page opened directly has the words the server sent', async () => {
  const served = await openPage(browser, server.url, { locale: 'ja', javaScriptEnabled: false })
  const page = await openPage(browser, server.url, { locale: 'ja' })
  for (const path of [...ways, '/account', '/settings/people', '/tickets', '/teams']) {
    await served.goto(path)
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await listSaid(page)).toEqual(await listSaid(served))
  }
})

/** The headings, names and buttons of a page, as text. */
async function listSaid(page: Page): Promise<string[]> {
  return page.locator('main').locator('h1, h2, h3, th, dt, p, label, button').allTextContents()
}
