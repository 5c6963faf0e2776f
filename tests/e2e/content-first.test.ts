import type { Browser, Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { dayIn } from '#app/domain/calendar/day.ts'
import { formatDayInColumn } from '#app/i18n/format.ts'
import { getWords } from '#app/i18n/translator.server.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { startStoryServer } from '#tests/support/story-server.ts'
import { seenAtMiddleOf } from './in-window.ts'
import { hearsKeys } from './keyboard.ts'

let browser: Browser
let server: ServerProcess
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startStoryServer(dayIn('Asia/Tokyo', new Date()))
})

type Size = { width: number; height: number }

/**
 * Where the rows of the backlog are in the window: how far down the first one is, and how many are completely
 * visible.
 */
async function readRows(page: Page): Promise<{ first: number; inSight: number }> {
  return page.locator('[data-rows] > tr').evaluateAll((rows) => {
    const isWhole = (row: Element) => {
      const { top, bottom, left } = row.getBoundingClientRect()
      // By its title: the middle of a row is outside of a phone's window.
      const seen = [top + 4, bottom - 4].map((y) => document.elementFromPoint(left + 60, y))
      return seen.every((element) => row.contains(element))
    }
    return {
      first: Math.round(rows[0]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY),
      inSight: rows.filter(isWhole).length,
    }
  })
}

describe.each(['ja', 'en'] as const)('in %s', (locale) => {
  const t = getWords(locale)

  async function open(path: string, viewport: Size): Promise<Page> {
    const page = await openPage(browser, server.url, { locale, viewport })
    await page.goto(path)
    return page
  }

  test('the backlog starts within 190 px and has twelve rows in sight, on a phone three', async () => {
    for (const { path, size, first, rows } of [
      { path: '/backlog', size: { width: 1280, height: 800 }, first: 190, rows: 12 },
      { path: '/backlog', size: { width: 360, height: 740 }, first: 400, rows: 3 },
    ]) {
      const page = await open(path, size)
      const seen = await readRows(page)
      process.stdout.write(
        `Backlog (${locale}) at ${size.width} × ${size.height}: first row at ${seen.first} px, ${seen.inSight} in sight\n`,
      )
      expect(seen.first).toBeLessThanOrEqual(first)
      expect(seen.inSight).toBeGreaterThanOrEqual(rows)
    }
  })

  test('every column fits at 1024 px, on any date', async () => {
    const page = await open('/backlog', { width: 1024, height: 700 })
    // Changed before hydration, the texts would be reported as a mismatch.
    await hearsKeys(page)
    const table = page.getByRole('group', { name: t('backlog:list') })
    const overflow = () => table.evaluate((box) => box.scrollWidth - box.clientWidth)
    expect(await overflow()).toBe(0)
    // Each row gets another month, of this year or the last, on the widest of its days.
    const days = ['2026', '2025'].flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => `${year}-${`${month + 1}`.padStart(2, '0')}-28`),
    )
    const texts = days.map((day) => formatDayInColumn(day, '2026-11-30', locale))
    const filled = await page.locator('[data-rows] time').evaluateAll((cells, texts) => {
      for (const [index, cell] of cells.entries()) cell.textContent = texts[index % texts.length] ?? ''
      return cells.length
    }, texts)
    expect(filled).toBeGreaterThanOrEqual(texts.length)
    expect(await overflow()).toBe(0)
    for (const column of ['state', 'tickets'] as const)
      expect(
        await seenAtMiddleOf(page.getByRole('columnheader', { name: t(`backlog:columns.${column}`) })),
      ).toBe('itself')
  })

  test('the query line, the views and the grouping share two rows, and the help opens from the line', async () => {
    const page = await open('/backlog', { width: 1280, height: 800 })
    const summary = (text: string) => page.locator('main summary.button', { hasText: text })
    const tops = async (...places: Locator[]) =>
      new Set(
        await Promise.all(
          places.map((place) => place.evaluate((element) => Math.round(element.getBoundingClientRect().top))),
        ),
      )
    const line = page.locator('[data-search-field]')
    const help = page.locator(`summary[aria-label="${t('backlog:lineHelp')}"]`)
    expect((await tops(line, help)).size).toBe(1)
    expect(
      (await tops(summary(t('backlog:addFilter')), summary(t('views:label')), summary(t('backlog:groupBy'))))
        .size,
    ).toBe(1)
    await help.click()
    expect(await seenAtMiddleOf(page.locator('#query-hint'))).toBe('itself')
    await page.keyboard.press('Escape')
    expect(await page.locator('#query-hint').isVisible()).toBe(false)
  })

  test('the month starts with what waits for an answer, all of it above the fold', async () => {
    const page = await open('/', { width: 1280, height: 800 })
    for (const title of ['decisionsDue', 'toConfirm', 'syncsDue', 'cameBack'] as const) {
      const section = page.getByRole('region', { name: t(`overview:${title}`) })
      expect([title, await seenAtMiddleOf(section.getByRole('listitem').first())]).toEqual([title, 'itself'])
    }
  })

  test('an unknown address is not found, in the reader’s language, with the navigation', async () => {
    const page = await openPage(browser, server.url, { locale })
    for (const address of ['/no-such-page', '/backlog/no-such-page', '/no/such/page']) {
      const answer = await page.goto(address)
      expect(answer?.status()).toBe(404)
      await page.getByRole('heading', { level: 1, name: t('shell:notFound') }).waitFor()
      const navigation = page.getByRole('banner').getByRole('navigation', { name: t('shell:mainNavigation') })
      expect(await seenAtMiddleOf(navigation.getByRole('link', { name: t('shell:backlog') }))).toBe('itself')
    }
  })
})

test('a decision is marked done and a sync is started from the month', async () => {
  const page = await openPage(browser, server.url, { locale: 'en' })
  await page.goto('/')
  const decisions = page.getByRole('region', { name: getWords('en')('overview:decisionsDue') })
  const first = decisions.getByRole('listitem').first()
  const text = (await first.getByRole('link').textContent()) ?? ''
  await first.getByRole('button').click()
  await decisions.getByRole('listitem').filter({ hasText: text }).waitFor({ state: 'detached' })
  expect(new URL(page.url()).pathname).toBe('/')
  const due = page.getByRole('region', { name: getWords('en')('overview:syncsDue') })
  const team = (await due.getByRole('listitem').first().getByRole('link').textContent()) ?? ''
  await due.getByRole('listitem').first().getByRole('button').click()
  await page.waitForURL(/\/syncs\/\d+$/)
  await page.getByRole('heading', { level: 1, name: team }).waitFor()
})
