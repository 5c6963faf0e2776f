import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'
import { createEmptyData } from '#tests/support/empty-data.ts'
import { admin, setUpTokenIn } from '#tests/support/set-up.ts'
import { type StartedServer, startServer } from '#tests/support/started-server.ts'
import { holdScripts } from './held-scripts.ts'

let browser: Browser
let server: StartedServer
let link: string
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startServer(await createEmptyData())
  closeAtEnd(() => server.stop())
  link = `/setup?token=${setUpTokenIn(server.printed())}`
})

const wrongToken = 'x'.repeat(43)

/** Waits until React has hydrated the whole page; without a session there is no visible sign of it. */
async function comesToLife(page: Page) {
  await page.waitForFunction(() =>
    Object.keys(document.documentElement).some((key) => key.startsWith('__react')),
  )
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

const timeZone = (page: Page) => page.getByLabel(/^(Time zone|タイムゾーン)/)
const language = (page: Page) => page.getByLabel(/^(Default language|既定の言語)$/)

describe('the setup starts with the browser’s language and time zone', () => {
  test.each([
    ['Europe/Berlin', 'en'],
    ['Asia/Kolkata', 'ja'],
    ['UTC', 'en'],
  ])('%s and %s', async (timezoneId, locale) => {
    const page = await openPage(browser, server.url, { isStranger: true, timezoneId, locale })
    await page.goto(link)
    // By its former name in browsers that use it.
    const known = timezoneId === 'Asia/Kolkata' ? /^Asia\/(Kolkata|Calcutta)$/ : new RegExp(`^${timezoneId}$`)
    await expect.poll(() => timeZone(page).inputValue()).toMatch(known)
    expect(await language(page).inputValue()).toBe(locale)
  })

  test('without JavaScript with a time zone that is shown and can be changed', async () => {
    const page = await openPage(browser, server.url, {
      isStranger: true,
      timezoneId: 'Europe/Berlin',
      javaScriptEnabled: false,
    })
    await page.goto(link)
    expect(await timeZone(page).inputValue()).toBe('Asia/Tokyo')
    expect(await timeZone(page).isEditable()).toBe(true)
  })

  test.each([['Etc/Unknown'], ['Mars/Phobos'], [undefined]])(
    'but not with an unknown time zone: %s',
    async (said) => {
      const page = await openPage(browser, server.url, { isStranger: true, timezoneId: 'Europe/Berlin' })
      await page.addInitScript((said) => {
        const { resolvedOptions } = Intl.DateTimeFormat.prototype
        Intl.DateTimeFormat.prototype.resolvedOptions = function (this: Intl.DateTimeFormat) {
          // why: a browser that does not name its time zone, which the type rules out.
          return { ...resolvedOptions.call(this), timeZone: said } as Intl.ResolvedDateTimeFormatOptions
        }
      }, said)
      await page.goto(link)
      await comesToLife(page)
      expect(await timeZone(page).inputValue()).toBe('Asia/Tokyo')
    },
  )

  test('and never over what was typed and chosen before the scripts ran', async () => {
    const page = await openPage(browser, server.url, { isStranger: true, timezoneId: 'Europe/Berlin' })
    const letScripts = await holdScripts(page)
    await page.goto(link, { waitUntil: 'commit' })
    await timeZone(page).fill('Europe/Paris')
    await language(page).selectOption('ja')
    await page.getByLabel('Your name').click()
    letScripts()
    await comesToLife(page)
    expect(await timeZone(page).inputValue()).toBe('Europe/Paris')
    expect(await language(page).inputValue()).toBe('ja')
  })

  test('nor over the values of a refused form', async () => {
    const page = await openPage(browser, server.url, { isStranger: true, timezoneId: 'Europe/Berlin' })
    const letScripts = await holdScripts(page)
    await page.goto(link, { waitUntil: 'commit' })
    await timeZone(page).fill('Europe/Paris')
    await page.getByRole('button', { name: 'Get started' }).click()
    await page.getByRole('alert').waitFor()
    letScripts()
    await comesToLife(page)
    expect(await timeZone(page).inputValue()).toBe('Europe/Paris')
  })
})

test('only the holder of the printed link can set up the instance, once, also without JavaScript', async () => {
  const page = await openPage(browser, server.url, { isStranger: true, javaScriptEnabled: false })
  await page.goto('/')
  await page.getByRole('heading', { name: 'Nayami is not set up yet' }).waitFor()
  for (const address of [`/setup?token=${wrongToken}`, '/setup?token=', '/setup']) {
    await page.goto(address)
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor()
    expect(await page.getByLabel('Password').count()).toBe(0)
  }

  await page.goto(link)
  await page.getByLabel('Your name').fill(admin.name)
  await page.getByLabel('Email address').fill(admin.email)
  await page.getByLabel('Password').fill(admin.password)
  await page.getByLabel('Name', { exact: true }).fill('Example')
  await page
    .locator('input[name=token]')
    .evaluate((field, token) => field.setAttribute('value', token), wrongToken)
  await page.getByRole('button', { name: 'Get started' }).click()
  await page
    .getByRole('heading', { name: 'This link does not work' })
    .or(page.getByRole('alert'))
    .first()
    .waitFor()
  expect((await page.context().cookies()).filter(({ name }) => name.includes('session'))).toEqual([])

  await page.goto(link)
  await page.getByLabel('Your name').fill(admin.name)
  await page.getByLabel('Email address').fill(admin.email)
  await page.getByLabel('Password').fill(admin.password)
  await page.getByLabel('Name', { exact: true }).fill('Example')
  await page.getByRole('button', { name: 'Get started' }).click()
  await page.getByText('Sign out').waitFor()
  await page.goto(link)
  await page.getByRole('heading', { name: 'This link does not work' }).waitFor()
})
