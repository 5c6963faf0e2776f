import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
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

const listKept = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('nayami-pages'))
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })

async function signIn(page: Page) {
  await page.getByLabel('Email address').fill(admin.email)
  await page.getByLabel('Password', { exact: true }).fill(admin.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: admin.name, exact: true }).waitFor()
}

/** A page with a session of its own, at a sync that the device stores. */
async function openKeptSync() {
  const page = await openPage(browser, server.url, { isStranger: true })
  await page.goto('/sign-in')
  await signIn(page)
  const path = await openSyncOf(page, 'Orders')
  await expect.poll(() => listKept(page), { timeout: 20_000 }).toContain(path)
  return { page, path }
}

async function endOtherSessions() {
  const headers = { Cookie: server.cookie }
  const answer = await fetch(`${server.url}/account/sessions/end-others`, {
    method: 'POST',
    headers,
    redirect: 'manual',
  })
  expect(answer.status).toBe(302)
}

/** What the browser and the service worker do on their own, with the scripts of the pages paused. */
async function withoutScripts(page: Page, work: () => Promise<unknown>) {
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setScriptExecutionDisabled', { value: true })
  await work()
  await client.send('Emulation.setScriptExecutionDisabled', { value: false })
}

const signOutButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Sign out' })

describe('a person who signs out', () => {
  test('sees what is not sent yet; it stays with them, and the stored pages are deleted', async () => {
    const { page, path } = await openKeptSync()
    const lines = ['one more thing', 'and another', 'and the last']
    await page.context().route('**/record', (route) => route.abort())
    for (const text of lines) {
      await entryLine(page).fill(text)
      await page.keyboard.press('Enter')
      await recordedRows(page).getByText(text, { exact: true }).waitFor()
    }
    await signOutButton(page).click()
    await page.getByText('3 lines not sent yet').waitFor()
    for (const text of lines) await page.getByRole('main').getByRole('link', { name: text }).waitFor()
    await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('Email address').waitFor()
    await expect.poll(() => listKept(page)).toEqual([])
    await page.context().unroute('**/record')
    await signIn(page)
    await page.goto(path)
    await entryLine(page).waitFor()
    await isSettled(page)
    await expect.poll(() => recordedTexts(page)).toEqual(lines)
  })

  test('with nothing left to send is signed out at once, and going back shows nothing from before', async () => {
    const { page, path } = await openKeptSync()
    await page.goto('/teams')
    await signOutButton(page).click()
    await page.getByLabel('Email address').waitFor()
    await expect.poll(() => listKept(page)).toEqual([])
    await page.goBack()
    await page.getByLabel('Email address').waitFor()
    await page.context().setOffline(true)
    await expect(page.goto(path)).rejects.toThrow('net::ERR_')
  })

  test('without JavaScript uses the button, which is on every page and on a page of its own', async () => {
    for (const path of ['/teams', '/sign-out']) {
      const page = await openPage(browser, server.url, { isStranger: true, javaScriptEnabled: false })
      await page.goto('/sign-in')
      await signIn(page)
      await page.goto(path)
      await page.getByRole('button', { name: 'Sign out' }).last().click()
      await page.getByLabel('Email address').waitFor()
      await page.goto('/teams')
      await page.getByLabel('Email address').waitFor()
    }
  })
})

describe('when a session is ended from elsewhere', () => {
  test('an open sync reports it at once and keeps what is typed; the stored pages are deleted', async () => {
    const { page, path } = await openKeptSync()
    await entryLine(page).waitFor()
    await endOtherSessions()
    await page.getByRole('link', { name: /^Your session has ended/ }).waitFor()
    await expect.poll(() => listKept(page)).toEqual([])
    await entryLine(page).fill('typed too late')
    await page.keyboard.press('Enter')
    await recordedRows(page).getByText('typed too late', { exact: true }).waitFor()
    await page.getByRole('link', { name: /^Your session has ended/ }).click()
    await signIn(page)
    await page.goto(path)
    await isSettled(page)
    await expect.poll(() => recordedTexts(page)).toEqual(['typed too late'])
  })

  test.each(['/teams', 'the sync itself'])(
    'the stored pages are deleted at the next visit of %s',
    async (where) => {
      const { page, path } = await openKeptSync()
      await page.goto('about:blank')
      await endOtherSessions()
      await page.goto(where === '/teams' ? where : path)
      await page.getByLabel('Email address').waitFor()
      await expect.poll(() => listKept(page)).toEqual([])
    },
  )
})

describe('the stored pages are deleted even if the following page never starts its scripts:', () => {
  test('after a sign-out', async () => {
    const { page } = await openKeptSync()
    await page.goto('/teams')
    await withoutScripts(page, async () => {
      await signOutButton(page).click()
      await page.getByLabel('Email address').waitFor()
    })
    await expect.poll(() => listKept(page)).toEqual([])
  })

  test('at the next visit of the sync after the session has ended', async () => {
    const { page, path } = await openKeptSync()
    await page.goto('about:blank')
    await endOtherSessions()
    await withoutScripts(page, async () => {
      await page.goto(path)
      await page.getByLabel('Email address').waitFor()
    })
    await expect.poll(() => listKept(page)).toEqual([])
  })
})

test('a page left open in the history is not shown again once the session has ended', async () => {
  const { page } = await openKeptSync()
  await page.goto('/teams')
  await page.getByRole('link', { name: 'Orders' }).first().waitFor()
  await page.goto('about:blank')
  await endOtherSessions()
  await page.goBack()
  await page.getByLabel('Email address').waitFor()
})
