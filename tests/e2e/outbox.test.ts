import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { aKillableBrowser } from '#tests/support/killable-browser.ts'
import { type ServerProcess, startNeighbour } from '#tests/support/server-process.ts'
import { admin } from '#tests/support/set-up.ts'
import { isSettled, openSyncOf, recordedRows, recordedTexts } from './capture.ts'
import { entryLine } from './meeting.ts'
import { startWithTeams } from './server-with-teams.ts'

let server: ServerProcess
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startWithTeams(browser, ['Orders'])
})

const cutMilliseconds = 30_000

async function type(page: Page, lines: string[]) {
  for (const text of lines) {
    await entryLine(page).fill(text)
    await page.keyboard.press('Enter')
    await recordedRows(page).getByText(text, { exact: true }).waitFor()
  }
}

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name} ${at + 1}`)

test('a cut connection, a killed browser and a killed server lose no line, repeat none and keep their order', async () => {
  const person = await aKillableBrowser(server.url)
  let context = await person.start()
  const elsewhere = await openPage(browser, server.url)
  const address = new URL(await openSyncOf(elsewhere, 'Orders'), server.url).href
  await elsewhere.goto('about:blank')
  let page = await context.newPage()
  await page.goto(address)
  await entryLine(page).waitFor()
  await type(page, numbered('before', 3))
  await isSettled(page)

  await context.setOffline(true)
  const cutAt = Date.now()
  await type(page, numbered('while cut off', 5))
  await page.getByText('5 lines waiting').first().waitFor()
  await new Promise((resolve) => setTimeout(resolve, cutMilliseconds - (Date.now() - cutAt)))
  await type(page, numbered('at the end of the cut', 2))
  await context.setOffline(false)
  await isSettled(page)

  await context.setOffline(true)
  await type(page, numbered('before the power went', 5))
  await page.getByText('5 lines waiting').first().waitFor()
  await person.kill()
  await server.kill('SIGKILL')
  await server.restart()

  context = await person.start()
  page = await context.newPage()
  await page.goto(address)
  await expect
    .poll(() => recordedTexts(page), { timeout: 30_000 })
    .toEqual([
      ...numbered('before', 3),
      ...numbered('while cut off', 5),
      ...numbered('at the end of the cut', 2),
      ...numbered('before the power went', 5),
    ])
  await isSettled(page)
  await page.reload()
  expect(await recordedTexts(page)).toHaveLength(15)
}, 180_000)

test('after a kill of the server the waiting lines arrive once', async () => {
  const page = await openPage(browser, server.url)
  await openSyncOf(page, 'Orders')
  await type(page, ['one'])
  await isSettled(page)
  await server.kill('SIGKILL')
  await type(page, ['two', 'three'])
  await page.getByText('2 lines waiting').first().waitFor()
  await server.restart()
  await isSettled(page)
  await page.reload()
  expect(await recordedTexts(page)).toEqual(['one', 'two', 'three'])
}, 90_000)

test('a server that cannot take a line now is asked again no sooner than it says, and then gets it once', async () => {
  const page = await openPage(browser, server.url)
  await openSyncOf(page, 'Orders')
  const askedAt: number[] = []
  await page.route('**/record', async (route) => {
    askedAt.push(performance.now())
    if (askedAt.length > 1) return route.continue()
    await route.fulfill({ status: 503, headers: { 'Retry-After': '2' }, json: { problem: 'away' } })
  })
  await type(page, ['while it was away'])
  await expect.poll(() => askedAt.length).toBe(1)
  // Later lines and reading followers wait too.
  await type(page, ['and after'])
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await isSettled(page)
  expect((askedAt[1] ?? 0) - (askedAt[0] ?? 0)).toBeGreaterThan(1_900)
  await page.reload()
  expect(await recordedTexts(page)).toEqual(['while it was away', 'and after'])
})

test('two browsers write in one sync at once, through two server processes where possible, one of which is killed', async () => {
  const neighbour = await startNeighbour(server)
  const one = await openPage(browser, server.url)
  const path = await openSyncOf(one, 'Orders')
  const other = await openPage(browser, neighbour.url)
  await other.goto(path)
  await entryLine(other).waitFor()
  await Promise.all([type(one, numbered('left', 5)), type(other, numbered('right', 5))])
  await neighbour.kill('SIGKILL')
  await other.context().setOffline(true)
  await Promise.all([type(one, ['left 6']), type(other, ['right 6', 'right 7'])]).catch(() => {})
  await neighbour.restart()
  await other.context().setOffline(false)
  await Promise.all([isSettled(one), isSettled(other)])
  const both = async () => [await recordedTexts(one), await recordedTexts(other)]
  await expect
    .poll(async () => (await both()).map((texts) => texts.length), { timeout: 20_000 })
    .toEqual([13, 13])
  await one.reload()
  const [texts = []] = await both()
  expect(texts.filter((text) => text.startsWith('left'))).toEqual(numbered('left', 6))
  expect(texts.filter((text) => text.startsWith('right'))).toEqual(numbered('right', 7))
}, 120_000)

test('two tabs share one queue, and each shows the waiting lines of the other', async () => {
  const page = await openPage(browser, server.url)
  const path = await openSyncOf(page, 'Orders')
  const tab = await page.context().newPage()
  await tab.goto(path)
  await entryLine(tab).waitFor()
  await page.context().setOffline(true)
  await type(page, ['typed here'])
  await recordedRows(tab).getByText('typed here').waitFor()
  await type(tab, ['typed there'])
  await page.context().setOffline(false)
  await Promise.all([isSettled(page), isSettled(tab)])
  await page.reload()
  expect(await recordedTexts(page)).toEqual(['typed here', 'typed there'])
})

test('a sync opened before opens without a connection, with its waiting lines', async () => {
  const page = await openPage(browser, server.url)
  const path = await openSyncOf(page, 'Orders')
  await type(page, ['on the server'])
  await isSettled(page)
  await expect.poll(() => readKept(page, path), { timeout: 20_000 }).toContain('on the server')
  await page.context().setOffline(true)
  await type(page, ['not yet'])
  await page.reload()
  await entryLine(page).waitFor()
  await expect.poll(() => recordedTexts(page)).toEqual(['on the server', 'not yet'])
  await type(page, ['and another'])
  await page.context().setOffline(false)
  await isSettled(page)
  await page.reload()
  expect(await recordedTexts(page)).toEqual(['on the server', 'not yet', 'and another'])
})

test('a half-typed line survives a reload', async () => {
  const page = await openPage(browser, server.url)
  await openSyncOf(page, 'Orders')
  await entryLine(page).fill('half a sente')
  await page.reload()
  await expect.poll(() => entryLine(page).inputValue()).toBe('half a sente')
})

test('after the session has ended the lines wait for the sign-in, and are sent then', async () => {
  const page = await openPage(browser, server.url)
  await openSyncOf(page, 'Orders')
  await page.context().clearCookies()
  await page.context().addCookies([{ name: 'language', value: 'en', url: server.url }])
  await type(page, ['typed too late', 'and another'])
  await page.getByRole('link', { name: /^Your session has ended/ }).click()
  await page.getByLabel('Email address').fill(admin.email)
  await page.getByLabel('Password', { exact: true }).fill(admin.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await entryLine(page).waitFor()
  await isSettled(page)
  await expect.poll(() => recordedTexts(page)).toEqual(['typed too late', 'and another'])
})

test('a line the server refuses stays, with the reason, until its writer discards it', async () => {
  const page = await openPage(browser, server.url)
  const title = 'heard last time'
  await openSyncOf(page, 'Orders')
  await type(page, [title])
  await isSettled(page)
  const path = await openSyncOf(page, 'Orders')
  const other = await openPage(browser, server.url)
  await other.goto(path)
  // Before the scripts run, a press would send the plain form.
  await entryLine(other).waitFor()
  const again = (on: Page) =>
    on
      .getByRole('button', { name: `Still hurts: ${title}`, exact: true })
      .first()
      .click()
  await other.context().setOffline(true)
  await again(other)
  await again(page)
  await isSettled(page)
  await other.context().setOffline(false)
  await other
    .getByText('A mention by this team is already recorded in this sync. Edit that one instead.')
    .waitFor()
  await other.getByRole('button', { name: 'Discard' }).click()
  await isSettled(other)
  await expect.poll(() => recordedTexts(other)).toEqual([title])
})

/** The copy of a page that the service worker stores. */
async function readKept(page: Page, path: string): Promise<string> {
  return page.evaluate(async (kept) => {
    const copy = await caches.match(kept)
    return (await copy?.text()) ?? ''
  }, path)
}
