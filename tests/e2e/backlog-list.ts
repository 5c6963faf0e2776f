import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { openPage } from '#tests/support/browser.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { hearsKeys } from './keyboard.ts'

export const rows = (page: Page) => page.locator('[data-rows] > tr[data-id]')
export const titles = (page: Page) => page.locator('[data-rows] a[data-title]')
export const panelOf = (page: Page) => page.locator('aside')
export const button = (place: Page | Locator, name: string) =>
  place.getByRole('button', { name, exact: true })
export const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })

/** Moves to a row by key, from the top of the list. */
export async function stepTo(page: Page, row: number) {
  for (let step = 0; step <= row; step++) await page.keyboard.press('j')
}

/** The index of the row that has the focus, -1 for none. */
export const focusedRow = (page: Page) =>
  rows(page).evaluateAll((rows) => rows.findIndex((row) => row.contains(document.activeElement)))

/** Whether the middle of an element in the window is that element. */
export const isInSight = (place: Locator) =>
  place.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const there = document.elementFromPoint(left + width / 2, top + height / 2)
    return there !== null && (element.contains(there) || there.contains(element))
  })

/** The panel is closed, the list is still there, and its row has the focus. */
export async function untilBackOn(page: Page, row: number) {
  await panelOf(page).waitFor({ state: 'detached' })
  await expect.poll(() => focusedRow(page)).toBe(row)
  expect(new URL(page.url()).pathname).toBe('/backlog')
}

/** A list in a window of that size, whose scripts run. */
export async function openList(
  browser: Browser,
  server: ServerProcess,
  path: string,
  viewport = { width: 1280, height: 800 },
): Promise<Page> {
  const page = await openPage(browser, server.url, { viewport })
  await page.goto(path)
  await hearsKeys(page)
  return page
}
