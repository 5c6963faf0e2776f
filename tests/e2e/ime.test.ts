import type { Browser, CDPSession, Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { listAdminCookies } from '#tests/support/set-up.ts'
import { addTeam, entryLine, holdSync, openForms, openNewSync, recordedList } from './meeting.ts'

let server: ServerProcess
let browser: Browser
beforeAll(async () => {
  server = await startServerProcess()
  browser = await launchBrowser()
  const context = await browser.newContext({ baseURL: server.url, locale: 'en' })
  await context.addCookies(listAdminCookies(server.url))
  const page = await context.newPage()
  await addTeam(page, { name: 'Orders', slug: 'orders' })
  const today = await openNewSync(page)
  await holdSync(page, { teams: ['Orders'], heldOn: today })
  await page.context().close()
})

test.each([
  '/syncs/1?correct',
  '/syncs/1/mention',
  '/syncs/1/decide',
  '/syncs/1/edit',
  '/syncs/new',
  '/teams/new',
])('on %s an Enter that confirms a Japanese conversion sends nothing, in any field', async (path) => {
  const page = await openPage(browser, server.url)
  await page.goto(path, { waitUntil: 'networkidle' })
  await openForms(page)
  const keyboard = await page.context().newCDPSession(page)
  const sent = countSubmits(page)
  const recorded = await countRows(page)
  const ofOneLine = page.locator('main input:is([type=text], [type=search], [type=url], :not([type]))')
  const fields = ofOneLine.or(page.locator('main textarea')).filter({ visible: true })
  expect(await fields.count()).toBeGreaterThan(0)
  for (const field of await fields.all()) {
    await confirmConversion(keyboard, field, 'こんにちは', '今日は')
    expect(await field.inputValue()).toBe('今日は')
  }
  expect(await sent()).toBe(0)
  expect(await countRows(page)).toBe(recorded)

  // The next Enter, after the conversion, sends.
  await ofOneLine.first().press('Enter')
  await expect.poll(sent).toBe(1)
})

test('an Enter that confirms a Japanese conversion in the entry line records nothing, the next one does', async () => {
  const page = await openPage(browser, server.url)
  await page.goto('/syncs/1?correct')
  const keyboard = await page.context().newCDPSession(page)
  const recorded = await countRows(page)
  await confirmConversion(keyboard, entryLine(page), 'いちじ', '一時間かかる')
  expect(await entryLine(page).inputValue()).toBe('一時間かかる')
  expect(await countRows(page)).toBe(recorded)
  await entryLine(page).press('Enter')
  await expect.poll(() => countRows(page)).toBe(recorded + 1)
})

/** The lines in the record of the page, including those not saved yet. */
function countRows(page: Page): Promise<number> {
  return recordedList(page).locator('[data-line], [data-waiting]').count()
}

/** Types with an input method and confirms with Enter, as the browser reports it: key code 229 while composing. */
async function confirmConversion(keyboard: CDPSession, field: Locator, reading: string, written: string) {
  await field.fill('')
  await field.click()
  await keyboard.send('Input.imeSetComposition', {
    text: reading,
    selectionStart: reading.length,
    selectionEnd: reading.length,
  })
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 }
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
  // In a field of one line also the Enter that would send its form; in others it would be a new line, which no input
  // method passes to the page.
  const hasOneLine = await field.evaluate((typed) => typed instanceof HTMLInputElement)
  if (hasOneLine) await keyboard.send('Input.dispatchKeyEvent', { type: 'char', text: '\r', ...enter })
  await keyboard.send('Input.insertText', { text: written })
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter })
}

/** Counts the forms the page sends, by fetch or by navigation, and blocks them. */
function countSubmits(page: Page): () => Promise<number> {
  const counting = page.evaluate(() => {
    document.addEventListener(
      'submit',
      (event) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        document.documentElement.dataset.submits = String(
          Number(document.documentElement.dataset.submits ?? 0) + 1,
        )
      },
      { capture: true },
    )
  })
  return async () => {
    await counting
    return Number((await page.locator('html').getAttribute('data-submits')) ?? 0)
  }
}
