import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { holdScripts } from './held-scripts.ts'
import { addTeam, entryLine, holdSync, openForms, openNewSync, recordedList } from './meeting.ts'

let server: ServerProcess
let browser: Browser
beforeAll(async () => {
  server = await startServerProcess()
  browser = await launchBrowser()
})

const first = '夜間の通知の半分は何もしなくてよい'
const second = 'The list page takes ten seconds'

test('text typed while the last line is being saved stays, and nothing else does', async () => {
  const { page, letGo } = await openSlowSync('ahead')
  await fill(page, first)
  await page.getByLabel(/^Quote/).fill('「毎晩です」')
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await line(page).fill(second)
  letGo()
  await recordedList(page).getByText(first).waitFor()
  await expect.poll(() => page.getByLabel(/^Quote/).inputValue()).toBe('')
  expect(await line(page).inputValue()).toBe(second)
  expect(await page.getByRole('checkbox', { name: 'Alerts' }).isChecked()).toBe(false)
})

test('a line sent before the last was answered is sent after it, automatically, once', async () => {
  const { page, letGo } = await openSlowSync('queue')
  await fill(page, first)
  await line(page).press('Enter')
  await line(page).fill(second)
  await line(page).press('Enter')
  await line(page).press('Enter')
  letGo()
  await recordedList(page).getByText(second).waitFor()
  await expect.poll(() => line(page).inputValue()).toBe('')
  await page.reload()
  const items = recordedList(page).getByRole('listitem')
  expect(await items.count()).toBe(2)
})

test('text typed into a form stays when someone else deletes a line', async () => {
  const { page, letGo } = await openSlowSync('meanwhile')
  letGo()
  const other = await page.context().newPage()
  await other.goto(page.url())
  await entryLine(other).fill(first)
  await entryLine(other).press('Enter')
  await recordedList(page).locator('[data-line]').waitFor()
  await openForms(page)
  await fill(page, second)
  const reloaded = page.waitForResponse(/\/syncs\/\d+\.data/)
  await recordedList(other).locator('[data-line]').waitFor()
  await entryLine(other).press('Control+z')
  await recordedList(page).locator('[data-line]').waitFor({ state: 'detached' })
  await (await reloaded).finished()
  await expect.poll(() => line(page).inputValue()).toBe(second)
  expect(await page.getByRole('checkbox', { name: 'Alerts' }).isChecked()).toBe(true)
})

test('what is typed before the scripts run moves to the entry line: lines ended by Enter are recorded, the rest stays', async () => {
  const { page, letGo } = await openSlowSync('early')
  letGo()
  const letScripts = await holdScripts(page)
  await page.goto(page.url(), { waitUntil: 'commit' })
  const early = page.getByRole('textbox', { name: 'What the team says' })
  await early.pressSequentially(`${first} #alerts`)
  await early.press('Enter')
  await early.pressSequentially(second)
  letScripts()
  await recordedList(page).locator('[data-line]', { hasText: first }).waitFor()
  expect(await entryLine(page).inputValue()).toBe(second)
  expect(await entryLine(page).evaluate((field) => field === document.activeElement)).toBe(true)
})

/** A sync whose first recorded line is not answered until the returned function is called. */
async function openSlowSync(slug: string): Promise<{ page: Page; letGo: () => void }> {
  const page = await openPage(browser, server.url)
  await addTeam(page, { name: slug, slug })
  const today = await openNewSync(page)
  await holdSync(page, { teams: [slug], heldOn: today })
  await openForms(page)
  const gate = Promise.withResolvers<void>()
  await page.route(/\/syncs\/\d+\.data\?index/, async (route) => {
    if (route.request().method() === 'POST') await gate.promise
    await route.continue()
  })
  return { page, letGo: gate.resolve }
}

async function fill(page: Page, title: string) {
  await line(page).fill(title)
  await page.getByRole('checkbox', { name: 'Alerts' }).check()
}

function line(page: Page) {
  return page.getByLabel('What hurts, in one line')
}
