import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { startServerProcess } from '#tests/support/server-process.ts'
import { admin } from '#tests/support/set-up.ts'
import { addTeam, holdSync, openForms, openNewSync, recordedList } from './meeting.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})

const said = '手順書がなく、金曜の切り戻しは一人しかできない'
const quote = '「<b>田中さん</b>がいないと、誰も触れません」'

test.each([
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
])(
  '$how, a form typed when the session ended is sent once after signing in again',
  async ({ javaScriptEnabled }) => {
    const server = await startServerProcess()
    const page = await openPage(browser, server.url, { javaScriptEnabled })
    await addTeam(page, { name: 'Orders', slug: 'orders' })
    const today = await openNewSync(page)
    await holdSync(page, { teams: ['Orders'], heldOn: today })
    const sync = page.url()
    await openForms(page)
    await page.getByLabel('What hurts, in one line').fill(said)
    await page.getByRole('checkbox', { name: 'Deploy' }).check()
    await page.getByRole('radio', { name: 'High' }).check()
    await page.getByLabel(/^Quote/).fill(quote)

    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Record', exact: true }).click()
    await page.getByRole('heading', { name: 'Sign in again' }).waitFor()

    // After one wrong password the form is still carried.
    await signIn(page, 'not the password at all')
    await page.getByText('Wrong email address or password. Try again.').waitFor()
    await signIn(page, admin.password)
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Send what I typed' }).click()

    await recordedList(page).getByText(said).waitFor()
    await page.goto(sync)
    expect(await recordedList(page).getByRole('listitem').count()).toBe(1)
    expect(await recordedList(page).textContent()).toContain('「<b>田中さん</b>がいないと')
  },
  120_000,
)

async function signIn(page: Page, password: string) {
  await page.getByLabel('Email address').fill(admin.email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
}
