import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { dayIn, monthOf } from '#app/domain/calendar/day.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { whileStopped } from '#tests/support/peopled-server.ts'
import { type PlantedLinks, plantLinks } from '#tests/support/planted-links.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { startStoryServer } from '#tests/support/story-server.ts'
import { listFocusLost } from './focus-kept.ts'
import { holdScripts } from './held-scripts.ts'
import { entryLine, openForms, recordedList } from './meeting.ts'
import { seeOpened } from './opened-parts.ts'
import { fillAddress, fullAddresses } from './page-addresses.ts'
import { type SeenPage, seePage } from './seen-page.ts'

const today = dayIn('Asia/Tokyo', new Date())

type Size = { width: number; height: number }

const desk = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }
// 1280 × 800 at a zoom of 200 %.
const zoomed = { width: 640, height: 400 }

const windows: Record<'ja' | 'en', Size[]> = {
  ja: [desk, { width: 1024, height: 700 }, phone, zoomed],
  // English has the longer words: if they do not fit, it is in the widest or the narrowest window.
  en: [desk, phone],
}

let browser: Browser
let story: ServerProcess
let planted: PlantedLinks
beforeAll(async () => {
  browser = await launchBrowser()
  story = await startStoryServer(today)
  planted = await whileStopped(story, plantLinks)
})

const addresses = fullAddresses(monthOf(today))

/** Once scripts run, and with the forms of a sync open. */
async function open(page: Page, address: string) {
  await page.goto(fillAddress(address, planted))
  await page.locator('a[aria-keyshortcuts]').waitFor({ state: 'attached' })
  await openForms(page)
}

test.each(['ja', 'en'] as const)(
  'in %s, on every page and in every menu, at every window size, each control is visible, clickable and readable',
  async (locale) => {
    const page = await openPage(browser, story.url, { locale, viewport: desk })
    const faults = new Set<string>()
    const seen: SeenPage[] = []
    const lost: string[] = []
    const pressed = new Set<string>()
    let menus = 0
    for (const address of addresses) {
      await open(page, address)
      for (const size of windows[locale]) {
        await page.setViewportSize(size)
        const opened = [await seePage(page)]
        const parts = await seeOpened(page)
        menus += parts.menus
        opened.push(...parts.seen)
        seen.push(...opened)
        for (const fault of opened.flatMap(({ faults }) => faults))
          faults.add(`${address} at ${size.width} × ${size.height}: ${fault}`)
      }
      if (locale === 'en') continue
      await page.setViewportSize(desk)
      const found = await listFocusLost(page, { reopen: () => open(page, address), pressed })
      lost.push(...found.map((fault) => `${address}: ${fault}`))
    }
    const controls = seen.reduce((sum, { controls }) => sum + controls, 0)
    const smallestText = Math.min(...seen.map(({ smallestText }) => smallestText))
    const smallestTarget = Math.min(...seen.map(({ smallestTarget }) => smallestTarget))
    process.stdout.write(
      `Walked ${addresses.length} pages × ${windows[locale].length} windows in ${locale}, ${menus} menus, ` +
        `${controls} controls${pressed.size > 0 ? `, ${pressed.size} kinds of them pressed` : ''}; smallest text ${smallestText.toFixed(1)} px, smallest target ${smallestTarget.toFixed(1)} px\n`,
    )
    expect([...faults]).toEqual([])
    expect(lost).toEqual([])
    expect(menus).toBeGreaterThan(addresses.length / 2)
  },
  300_000,
)

test('in a sync, and in the frame of a page, any pressed control leaves the focus somewhere', async () => {
  const page = await openPage(browser, story.url, { locale: 'en', viewport: desk })
  await page.goto('/syncs/new?team=orders')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.waitForURL(/\/syncs\/\d+$/)
  const address = page.url()
  await entryLine(page).fill('The list page takes ten seconds')
  await entryLine(page).press('Enter')
  await recordedList(page).locator('[data-line]').waitFor()
  const openSync = async () => {
    await page.goto(address)
    await entryLine(page).fill('Releases by hand #nosuchcat !!!!!! 99x*3/y')
  }
  const lost: string[] = []
  const pressed = new Set<string>()
  for (const viewport of [desk, phone]) {
    await page.setViewportSize(viewport)
    for (const reopen of [openSync, () => open(page, '/')]) {
      await reopen()
      lost.push(...(await listFocusLost(page, { reopen, pressed })))
    }
  }
  process.stdout.write(`Pressed ${pressed.size} kinds of controls of a sync\n`)
  expect(lost).toEqual([])
}, 120_000)

test('what opens beside a list or over a page returns the focus', async () => {
  const page = await openPage(browser, story.url, { locale: 'en', viewport: desk })
  await open(page, '/backlog')
  const title = page.locator('[data-rows] a').first()
  const isBack = () => title.evaluate((link) => link === document.activeElement)
  for (const close of ['Escape', 'button'] as const) {
    await title.press('Enter')
    const panel = page.getByRole('complementary')
    await panel.getByRole('heading', { level: 2 }).waitFor()
    if (close === 'button') await panel.getByRole('button', { name: 'Close' }).press('Enter')
    else await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await expect.poll(isBack).toBe(true)
  }
  for (const key of ['?', 'Control+k']) {
    await title.press(key)
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await isBack()).toBe(true)
  }
})

test('a menu opened before the scripts run stays open', async () => {
  const page = await openPage(browser, story.url, { locale: 'en', viewport: desk })
  const letScripts = await holdScripts(page)
  await page.goto('/backlog', { waitUntil: 'commit' })
  const menu = page
    .locator('main details')
    .filter({ has: page.locator('> summary', { hasText: /^Group by/ }) })
  await menu.locator('summary').press('Enter')
  letScripts()
  await page.locator('a[aria-keyshortcuts]').waitFor()
  expect(await menu.getAttribute('open')).not.toBeNull()
})
