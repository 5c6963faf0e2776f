import type { Browser } from 'playwright-core'
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
  rows,
  said,
  stepTo,
  titles,
  untilBackOn,
} from './backlog-list.ts'

let browser: Browser
let server: ServerProcess
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startStoryServer(dayIn('Asia/Tokyo', new Date()))
})

const open = (path: string, viewport?: { width: number; height: number }) =>
  openList(browser, server, path, viewport)

test('ticket, categories, severity and known by are changed in the panel, and each returns to the row', async () => {
  const page = await open('/backlog?columns=categories,severity,tickets,known')
  await stepTo(page, 2)
  const row = rows(page).nth(2)
  const panel = panelOf(page)

  await page.keyboard.press('t')
  await panel.getByLabel('Ticket URL').waitFor()
  await page.keyboard.type('https://github.com/acme/shop/issues/4711')
  await page.keyboard.press('Enter')
  await untilBackOn(page, 2)
  await row.getByText('shop#4711').waitFor()
  const undo = button(page, 'Undo: Ticket linked: acme/shop#4711')
  expect(await isInSight(undo)).toBe(true)

  await page.keyboard.press('c')
  const networks = panel.getByRole('checkbox').last()
  const had = await networks.isChecked()
  await networks.setChecked(!had)
  await button(panel, 'Change categories').click()
  await untilBackOn(page, 2)

  await page.keyboard.press('s')
  await panel.getByRole('radio', { checked: false }).first().check()
  await page.keyboard.press('Enter')
  await untilBackOn(page, 2)

  await page.keyboard.press('b')
  await panel.getByLabel('Names').waitFor()
  await page.keyboard.type('Tanabe')
  await page.keyboard.press('Enter')
  await untilBackOn(page, 2)
  await row.getByText('Tanabe').waitFor()
})

test('a refused decline stays in the panel; accepted, the focus is on the row that took its place', async () => {
  const page = await open('/backlog?q=state:active')
  await stepTo(page, 1)
  const [title, next] = [await titles(page).nth(1).textContent(), await titles(page).nth(2).textContent()]
  await page.keyboard.press('d')
  const panel = panelOf(page)
  await panel.getByText(title ?? '').waitFor()
  await button(panel, 'Decline').click()
  await panel.getByText('Fill this in').or(panel.locator('[id$=-error]')).first().waitFor()
  expect(await rows(page).count()).toBeGreaterThan(3)
  await panel.getByLabel('Reason').fill('Rare')
  await button(panel, 'Decline').click()
  await untilBackOn(page, 1)
  expect(await titles(page).nth(1).textContent()).toBe(next)
  expect(await page.getByRole('link', { name: title ?? '', exact: true }).count()).toBe(0)
  await button(page, 'Undo: Declined: Rare').click()
  await page
    .getByRole('link', { name: title ?? '', exact: true })
    .first()
    .waitFor()
})

test('a merge is selected, previewed and done in the panel, and undone from the list', async () => {
  const page = await open('/backlog?q=state:active')
  await stepTo(page, 3)
  const title = (await titles(page).nth(3).textContent()) ?? ''
  await page.keyboard.press('m')
  const panel = panelOf(page)
  await panel.getByRole('heading', { name: `Merge “${title}”` }).waitFor()
  await panel.getByRole('searchbox').fill('deploy')
  await page.keyboard.press('Enter')
  const choose = panel.getByRole('link', { name: /^Select “/ }).first()
  await panel.getByRole('heading', { name: 'Results' }).waitFor()
  await choose.click()
  const merge = panel.getByRole('button', { name: /^Merge into/ })
  await merge.waitFor()
  expect(new URL(page.url()).pathname).toBe('/backlog')
  await merge.click()
  await panel.waitFor({ state: 'detached' })
  expect(new URL(page.url()).pathname).toBe('/backlog')
  await expect.poll(() => focusedRow(page)).toBeGreaterThanOrEqual(0)
  const unmerge = page.getByRole('button', { name: /^Unmerge/ })
  expect(await isInSight(unmerge)).toBe(true)
  await unmerge.click()
  await unmerge.waitFor({ state: 'detached' })
  expect(new URL(page.url()).pathname).toBe('/backlog')
})

test('Escape closes a started action: the row has the focus again, or the former content is shown', async () => {
  const page = await open('/backlog?q=state:active')
  await stepTo(page, 1)
  const title = (await titles(page).nth(1).textContent()) ?? ''
  await page.keyboard.press('d')
  await panelOf(page).getByLabel('Reason').waitFor()
  await page.keyboard.press('Escape')
  await untilBackOn(page, 1)
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: title }).waitFor()
  await page.keyboard.press('t')
  await panelOf(page).getByLabel('Ticket URL').waitFor()
  const scrolled = await page.evaluate(() => scrollY)
  await page.keyboard.press('Escape')
  await page.getByRole('complementary', { name: title }).waitFor()
  await expect.poll(() => focusedRow(page)).toBe(1)
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
})

test('without room for a panel, the page of the action leads back to the row', async () => {
  const page = await open('/backlog?q=state:active', { width: 1024, height: 700 })
  await stepTo(page, 2)
  await page.keyboard.press('s')
  await page.getByRole('heading', { level: 1, name: 'Correct severity' }).waitFor()
  await page.getByRole('radio', { checked: false }).first().check()
  await button(page, 'Correct severity').click()
  await said(page, 'Severity corrected to').waitFor()
  expect(new URL(page.url()).pathname).toBe('/backlog')
  await expect.poll(() => focusedRow(page)).toBeGreaterThanOrEqual(0)
})

test('many are previewed row by row while typing, and stay selected afterwards', async () => {
  const page = await open('/backlog?q=state:active')
  const boxes = page.locator('[data-rows] input[name=id]')
  for (const row of [0, 1, 2]) await boxes.nth(row).check()
  const ids = await boxes.evaluateAll((all) =>
    all.flatMap((box) => (box instanceof HTMLInputElement && box.checked ? [box.value] : [])),
  )
  await page.keyboard.press('d')
  await page.getByRole('heading', { level: 1, name: 'Decline 3 pain points' }).waitFor()
  const table = page.getByRole('table')
  expect(await table.getByText('declined', { exact: true }).count()).toBe(0)
  await page.getByRole('link', { name: 'Severity', exact: true }).click()
  await page.getByRole('radio', { name: 'Critical' }).check()
  await expect.poll(() => table.locator('strong', { hasText: 'Critical' }).count()).toBe(3)
  await button(page, 'Correct severity of 3').click()
  await said(page, 'Severity corrected to Critical. 3 pain points changed.').waitFor()
  const chosen = await boxes.evaluateAll((all) =>
    all.flatMap((box) => (box instanceof HTMLInputElement && box.checked ? [box.value] : [])),
  )
  expect(chosen.toSorted()).toEqual(ids.toSorted())
})

test('without JavaScript the preview is a button, and the change a second one', async () => {
  const page = await openPage(browser, server.url, { javaScriptEnabled: false })
  await page.goto('/backlog?q=state:active')
  const boxes = page.locator('[data-rows] input[name=id]')
  for (const row of [0, 1]) await boxes.nth(row).check()
  await button(page, 'Known by…').click()
  await page.getByLabel('Names').fill('Kuroda')
  await button(page, 'Preview').click()
  const table = page.getByRole('table')
  expect(await table.locator('strong', { hasText: 'Kuroda' }).count()).toBe(2)
  expect(await page.getByLabel('Names').inputValue()).toBe('Kuroda')
  await button(page, 'Change known by of 2').click()
  await said(page, 'Added to known by: Kuroda. 2 pain points changed.').waitFor()
  expect(await page.locator('[data-rows] input[name=id]:checked').count()).toBe(2)
})
