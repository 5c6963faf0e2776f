import { type Browser, devices, type Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { type PeopledServer, startServerWithPeople } from '#tests/support/peopled-server.ts'
import { isSettled, openSyncOf, recordedRows, recordedTexts } from './capture.ts'
import { entryLine } from './meeting.ts'

let server: PeopledServer
let browser: Browser
beforeAll(async () => {
  server = await startServerWithPeople()
  browser = await launchBrowser()
})

/** The admin's page and, on the same sync, that of a member. */
async function openTogether(team: string): Promise<{ mine: Page; theirs: Page }> {
  const mine = await openPage(browser, server.url)
  const path = await openSyncOf(mine, team)
  const theirs = await openPage(browser, server.url, { isStranger: true })
  const cookies = server.cookies.member.split('; ').map((pair) => {
    const [name = '', value = ''] = pair.split('=', 2)
    return { name, value, url: server.url }
  })
  await theirs.context().addCookies([...cookies, { name: 'language', value: 'en', url: server.url }])
  await theirs.goto(path)
  await entryLine(theirs).waitFor()
  return { mine, theirs }
}

async function say(page: Page, text: string) {
  await entryLine(page).fill(text)
  await page.keyboard.press('Enter')
  await isSettled(page)
}

test('each sees what the other records, who is present and who is typing', async () => {
  const { mine, theirs } = await openTogether('Orders')
  await say(mine, 'mine #deploy')
  await recordedRows(theirs).getByText('mine').waitFor()
  await say(theirs, 'theirs #deploy')
  await expect.poll(() => recordedTexts(mine)).toEqual(['mine', 'theirs'])
  const here = mine.getByRole('list', { name: 'Also here' })
  await expect.poll(() => here.getByRole('listitem').count()).toBe(1)
  await entryLine(theirs).pressSequentially('typing')
  await here.getByText(/ is typing…$/).waitFor()
})

test('of two who edit one line the later one sees the change and decides; nothing is overwritten silently', async () => {
  const { mine, theirs } = await openTogether('Billing')
  await say(mine, 'one line #deploy !!')
  await recordedRows(theirs).getByText('one line').waitFor()
  const edit = (page: Page) => page.getByRole('button', { name: 'Edit: one line' }).click()
  await edit(mine)
  await edit(theirs)
  await say(theirs, 'one line, theirs #deploy !!')
  await say(mine, 'one line, mine #deploy !!!')
  const told = mine.getByRole('alert').filter({ hasText: 'changed this line in the meantime' })
  await told.getByText('one line, theirs #deploy !!').waitFor()
  expect(await recordedTexts(theirs)).toEqual(['one line, theirs'])
  await told.getByRole('button', { name: 'Overwrite with mine' }).click()
  await expect.poll(() => recordedTexts(theirs)).toEqual(['one line, mine'])
  await expect.poll(() => recordedTexts(mine)).toEqual(['one line, mine'])
})

test('on a phone the marks of a line are within reach of the thumb', async () => {
  const page = await openPage(browser, server.url, { ...devices['Pixel 7'], locale: 'en' })
  await openSyncOf(page, 'Search')
  await entryLine(page).fill('slow')
  await page.getByRole('button', { name: 'Insert !!' }).tap()
  await page.getByRole('button', { name: 'Insert #' }).tap()
  await expect.poll(() => entryLine(page).inputValue()).toBe('slow !! #')
  await page.getByRole('option', { name: 'Performance' }).tap()
  const button = await page.getByRole('button', { name: 'Record', exact: true }).first().boundingBox()
  expect(Math.min(button?.width ?? 0, button?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await page.getByRole('button', { name: 'Record', exact: true }).first().tap()
  await isSettled(page)
  expect(await recordedTexts(page)).toEqual(['slow'])
})
