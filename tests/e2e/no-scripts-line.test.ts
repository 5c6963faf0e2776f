import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { openSyncOf, recordedTexts } from './capture.ts'
import { entryLine } from './meeting.ts'
import { startWithTeams } from './server-with-teams.ts'

let server: ServerProcess
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startWithTeams(browser, ['Orders'])
})

test('without JavaScript a recorded line is edited and deleted', async () => {
  const scripted = await openPage(browser, server.url)
  const path = await openSyncOf(scripted, 'Orders')
  for (const text of ['The release takes an evening', '/n all calm']) {
    await entryLine(scripted).fill(text)
    await scripted.keyboard.press('Enter')
  }
  await expect.poll(() => recordedTexts(scripted)).toHaveLength(2)

  const page = await openPage(browser, server.url, { javaScriptEnabled: false })
  await page.goto(path)
  const edit = (about: string) => page.getByRole('link', { name: `Edit: ${about}`, exact: true }).click()
  await edit('The release takes an evening')
  await page
    .getByRole('textbox', { name: 'What the team says' })
    .fill('The release takes two evenings #nosuch !!')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('The release takes two evenings').waitFor()
  await edit('all calm')
  await page.getByRole('textbox', { name: 'What the team says' }).fill('/d now a decision')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('alert').first().waitFor()
  expect(await page.getByRole('textbox', { name: 'What the team says' }).inputValue()).toBe(
    '/d now a decision',
  )
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect.poll(() => recordedTexts(page)).toEqual(['The release takes two evenings #nosuch'])
})
