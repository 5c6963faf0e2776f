import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { isSettled, openSyncOf, recordedTexts } from './capture.ts'
import { entryLine, openNewSync } from './meeting.ts'
import { startWithTeams } from './server-with-teams.ts'

let server: ServerProcess
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startWithTeams(browser, ['Orders'])
})

test('a closed sync can be read, and corrected only on purpose', async () => {
  const page = await openPage(browser, server.url)
  const path = await openSyncOf(page, 'Orders')
  await entryLine(page).fill('The release takes an evening')
  await page.keyboard.press('Enter')
  await isSettled(page)
  await page.getByRole('button', { name: /^Close/ }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(path)
  await page.getByText('The release takes an evening').waitFor()
  expect(await page.getByRole('textbox').count()).toBe(0)
  expect(await page.getByRole('button', { name: /^(Delete|Edit):/ }).count()).toBe(0)
  await page.getByRole('link', { name: 'Correct something…' }).click()
  await entryLine(page).fill('Forgotten in the minutes')
  await page.keyboard.press('Enter')
  await isSettled(page)
  expect(await recordedTexts(page)).toEqual(['The release takes an evening', 'Forgotten in the minutes'])
})

test('a person who types into a sync while another closes it can continue', async () => {
  const page = await openPage(browser, server.url)
  const path = await openSyncOf(page, 'Orders', 0)
  await entryLine(page).fill('half a sente')
  const other = await openPage(browser, server.url)
  await other.goto(path)
  await other.getByRole('button', { name: /^Close/ }).click()
  await other.getByRole('heading', { level: 1 }).waitFor()
  await entryLine(page).fill('half a sentence, and all of it')
  await page.keyboard.press('Enter')
  await isSettled(page)
  expect(await recordedTexts(page)).toEqual(['half a sentence, and all of it'])
})

test('a second sync on one day is reported; an empty one can be removed', async () => {
  const page = await openPage(browser, server.url)
  const path = await openSyncOf(page, 'Orders', 1)
  await page.goto('/syncs/new?team=orders')
  const today = await openNewSync(page)
  await page.goto(`/syncs/new?team=orders&on=${today}`)
  await page.getByRole('link', { name: 'Continue it' }).first().click()
  await page.getByRole('heading', { name: 'Recorded in this sync' }).waitFor()
  await page.goto(path)
  await page.getByRole('button', { name: 'Remove empty sync' }).click()
  await page.getByRole('heading', { name: 'Syncs', level: 1 }).waitFor()
  expect((await page.goto(path))?.status()).toBe(404)
})
