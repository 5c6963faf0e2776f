import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { linkIn, startMailServer } from '#tests/support/mail-server.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { admin } from '#tests/support/set-up.ts'

const password = 'a quiet night on call'

let browser: Browser
let quiet: ServerProcess
let mailing: ServerProcess
let mail: Awaited<ReturnType<typeof startMailServer>>
beforeAll(async () => {
  mail = await startMailServer()
  browser = await launchBrowser()
  quiet = await startServerProcess()
  mailing = await startServerProcess({
    SMTP_URL: mail.smtpUrl,
    MAIL_FROM: 'Nayami <nayami@nayami.test>',
  })
})

const openStranger = (server: ServerProcess, javaScriptEnabled = true) =>
  openPage(browser, server.url, { isStranger: true, javaScriptEnabled })

async function invite(page: Page, email: string) {
  await page.goto('/settings/people')
  await page.getByLabel('Email address').fill(email)
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
}

async function join(page: Page, link: string, name: string) {
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Join' }).click()
  await untilSignedIn(page, name)
}

async function signIn(page: Page, email: string, name: string) {
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await untilSignedIn(page, name)
}

const untilSignedIn = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).waitFor()

/** An invited person who has joined, on a page of their own. */
async function aPerson(name: string, email: string, javaScriptEnabled = true) {
  const adminPage = await openPage(browser, quiet.url, { javaScriptEnabled })
  await invite(adminPage, email)
  const link = await adminPage.getByLabel('Link, shown only once').inputValue()
  const page = await openStranger(quiet, javaScriptEnabled)
  await join(page, link, name)
  return { adminPage, page, link }
}

describe.each([
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
])('$how', ({ how, javaScriptEnabled }) => {
  const called = (name: string) => `${name} ${how}`
  const mailbox = (name: string) => `${name}-${javaScriptEnabled}@nayami.test`

  test('an invited person joins by the link, once, and signs in by password from then on', async () => {
    const { page, link } = await aPerson(called('Sato'), mailbox('sato'), javaScriptEnabled)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL('**/sign-in')
    await signIn(page, mailbox('sato'), called('Sato'))
    await page.goto(link)
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor()
  })

  test('a deactivated person is signed out at their next click', async () => {
    const { adminPage, page } = await aPerson(called('Ono'), mailbox('ono'), javaScriptEnabled)
    await adminPage.goto('/settings/people')
    await adminPage.getByRole('link', { name: called('Ono'), exact: true }).click()
    await adminPage.getByRole('link', { name: 'Deactivate' }).click()
    await adminPage.getByRole('button', { name: 'Deactivate' }).click()
    await adminPage.getByRole('button', { name: 'Reactivate' }).waitFor()
    await page.getByRole('link', { name: 'Backlog' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  })

  test('an admin creates a password link, and all sessions from before end', async () => {
    const { adminPage, page } = await aPerson(called('Hara'), mailbox('hara'), javaScriptEnabled)
    await adminPage.goto('/settings/people')
    await adminPage.getByRole('link', { name: called('Hara'), exact: true }).click()
    await adminPage.getByRole('link', { name: 'Create password reset link' }).click()
    await adminPage.getByRole('button', { name: 'Create password reset link' }).click()
    const link = await adminPage.getByLabel('Link, shown only once').inputValue()
    const elsewhere = await openStranger(quiet, javaScriptEnabled)
    await elsewhere.goto(link)
    await elsewhere.getByLabel('New password').fill('another quiet night')
    await elsewhere.getByRole('button', { name: 'Save' }).click()
    await untilSignedIn(elsewhere, called('Hara'))
    await page.goto('/account')
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  })

  test('the only admin is told why they must remain one', async () => {
    const page = await openPage(browser, quiet.url, { javaScriptEnabled })
    await page.goto('/settings/people')
    await page.getByRole('main').getByRole('link', { name: admin.name, exact: true }).click()
    // The previous page has a control of the same name.
    await page.getByRole('heading', { name: admin.name }).waitFor()
    await page.getByLabel('viewer').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('This is the last admin.').first().waitFor()
  })
})

test('with email set up, an invite and a forgotten password are sent by email', async () => {
  const adminPage = await openPage(browser, mailing.url)
  await invite(adminPage, 'tanaka@nayami.test')
  await adminPage.getByText('A link was emailed to tanaka@nayami.test.').waitFor()
  const invitation = await mail.nextMail()
  expect(invitation).toMatchObject({ to: ['tanaka@nayami.test'], subject: 'Example：Nayamiへの招待' })
  const page = await openStranger(mailing)
  await join(page, linkIn(invitation).href, 'Tanaka')

  const elsewhere = await openStranger(mailing)
  await elsewhere.goto('/sign-in')
  await elsewhere.getByRole('link', { name: 'Forgot your password?' }).click()
  // The previous page has a field of the same name.
  await elsewhere.getByRole('button', { name: 'Send link' }).waitFor()
  await elsewhere.getByLabel('Email address').fill('Tanaka@nayami.test')
  await elsewhere.getByRole('button', { name: 'Send link' }).click()
  await elsewhere.getByText('an email is on its way').waitFor()
  await elsewhere.goto(linkIn(await mail.nextMail()).href)
  await elsewhere.getByLabel('New password').fill('another quiet night')
  await elsewhere.getByRole('button', { name: 'Save' }).click()
  await untilSignedIn(elsewhere, 'Tanaka')
})

test('an email that cannot be sent leaves the link with the admin', async () => {
  const adminPage = await openPage(browser, mailing.url)
  await invite(adminPage, 'refused@nayami.test')
  await adminPage.getByText('The email to refused@nayami.test could not be sent.').waitFor()
  expect(await adminPage.getByLabel('Link, shown only once').inputValue()).toMatch(/\/join\?token=/)
})

test('one’s account page marks the present session, and another can be ended there', async () => {
  const { page } = await aPerson('Uchida', 'uchida@nayami.test')
  const other = await openStranger(quiet)
  await signIn(other, 'uchida@nayami.test', 'Uchida')
  await page.goto('/account')
  const rows = page.getByRole('table').getByRole('row')
  await page.getByText('current').waitFor()
  expect(await rows.count()).toBe(3)
  await page.getByRole('button', { name: 'End all other sessions' }).click()
  await page.getByRole('button', { name: 'End all other sessions' }).waitFor({ state: 'detached' })
  await other.goto('/account')
  await other.getByRole('heading', { name: 'Sign in' }).waitFor()
})
