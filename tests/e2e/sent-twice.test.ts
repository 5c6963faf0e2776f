import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { addTeam, holdSync, openForms, openNewSync, recordedList } from './meeting.ts'

let server: ServerProcess
let browser: Browser
beforeAll(async () => {
  server = await startServerProcess()
  browser = await launchBrowser()
})

test.each([
  { how: 'with JavaScript', javaScriptEnabled: true, slug: 'with' },
  { how: 'without JavaScript', javaScriptEnabled: false, slug: 'without' },
])('$how, a double click records once', async ({ javaScriptEnabled, slug }) => {
  const page = await openPage(browser, server.url, { javaScriptEnabled })
  await addTeam(page, { name: `Team ${slug}`, slug })
  const today = await openNewSync(page)
  await holdSync(page, { teams: [`Team ${slug}`], heldOn: today })
  await openForms(page)
  await page.getByLabel('What hurts, in one line').fill('リリースに半日かかる')
  await page.getByRole('checkbox', { name: 'Deploy' }).check()
  await page.getByRole('button', { name: 'Record', exact: true }).dblclick()
  await recordedList(page).getByText('リリースに半日かかる').waitFor()
  await page.reload()
  expect(await recordedList(page).getByRole('listitem').count()).toBe(1)
})

test('sent again after the back button, the same form is recorded once', async () => {
  const page = await openPage(browser, server.url, { javaScriptEnabled: false })
  await addTeam(page, { name: 'Back', slug: 'back' })
  const today = await openNewSync(page)
  await holdSync(page, { teams: ['Back'], heldOn: today })
  await openForms(page)
  await page.getByLabel('What hurts, in one line').fill('切り戻し手順がない')
  await page.getByRole('checkbox', { name: 'Deploy' }).check()
  const key = await page.locator('[name="submissionKey"]').last().inputValue()
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await recordedList(page).getByText('切り戻し手順がない').waitFor()
  const again = await page.request.post(`${page.url()}?index`, {
    form: {
      submissionKey: key,
      teamIds: await teamIdOf(page),
      categoryIds: '2',
      severity: 'medium',
      title: '切り戻し手順がない',
    },
    maxRedirects: 0,
  })
  expect(again.status()).toBe(303)
  await page.reload()
  expect(await recordedList(page).getByRole('listitem').count()).toBe(1)
})

async function teamIdOf(page: Page) {
  return page.locator('input[name="teamIds"]').first().inputValue()
}
