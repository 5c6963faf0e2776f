import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { addTeam, entryLine, holdSync, openNewSync, recordPainPoint } from './meeting.ts'

let browser: Browser
let server: ServerProcess
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startServerProcess()
})

const bar = '███'

/** The number of places that must be typed. */
async function readAsked(page: Page): Promise<string> {
  const label = await page.locator('label', { hasText: 'To confirm' }).textContent()
  return /: ([\d,]+)/.exec(label ?? '')?.[1] ?? ''
}

describe.each([
  { how: 'with JavaScript', javaScriptEnabled: true, secret: 'hunter2' },
  { how: 'without JavaScript', javaScriptEnabled: false, secret: 'swordfish' },
])('$how', ({ javaScriptEnabled, secret }) => {
  test('a password is redacted in two steps, and is in no address', async () => {
    const page = await openPage(browser, server.url, { javaScriptEnabled })
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    const team = `Team of ${javaScriptEnabled}`
    await addTeam(page, { name: team, slug: `team-${javaScriptEnabled}` })
    const heldOn = await openNewSync(page)
    await holdSync(page, { teams: [team], heldOn })
    await recordPainPoint(page, {
      title: `Deploys need ${secret}`,
      category: 'Deploy',
      severity: 'high',
      quote: `I always type ${secret}`,
    })

    await page.goto('/settings/audit')
    await page.getByRole('link', { name: 'Redact' }).first().click()
    await page.getByLabel(/^Text to redact/).fill(secret.toUpperCase())
    await page.getByRole('button', { name: 'Find' }).click()
    const places = page.getByLabel(/^To confirm/)
    await places.waitFor()
    const asked = await readAsked(page)
    await page.getByLabel(/^Reason/).fill('A password in a quote')
    await places.fill('1')
    await page.getByRole('button', { name: 'Redact permanently' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel(/^Reason/).fill('A password in a quote')
    await page.getByLabel(/^To confirm/).fill(asked)
    await page.getByRole('button', { name: 'Redact permanently' }).click()
    await page.getByRole('cell', { name: 'A password in a quote' }).first().waitFor()

    await page.goto('/backlog')
    await page.getByText(`Deploys need ${bar}`).first().waitFor()
    await page.goto(`/search?q=${secret.slice(0, 4)}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const told = addresses.filter((address) => decodeURIComponent(address).toLowerCase().includes(secret))
    expect(told).toEqual([])
    expect(await page.getByRole('main').getByText(secret).count()).toBe(0)
  })
})

async function recordSecret(page: Page, team: string, secret: string) {
  await addTeam(page, { name: team, slug: team.toLowerCase() })
  const heldOn = await openNewSync(page)
  await holdSync(page, { teams: [team], heldOn })
  await entryLine(page).fill(`Passwords in chat: ${secret} #deploy !high`)
  await page.keyboard.press('Enter')
  return new URL(page.url()).pathname
}

async function redact(page: Page, text: string) {
  await page.goto('/settings/redact')
  await page.getByLabel(/^Text to redact/).fill(text)
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByLabel(/^Reason/).fill('A password in a title')
  await page.getByLabel(/^To confirm/).fill(await readAsked(page))
  await page.getByRole('button', { name: 'Redact permanently' }).click()
  await page.getByRole('cell', { name: 'A password in a title' }).first().waitFor()
}

test('followers of a sync see the bar without reloading the page', async () => {
  const page = await openPage(browser, server.url)
  await recordSecret(page, 'Followed', 'opensesame')
  await page.getByText('Passwords in chat: opensesame').first().waitFor()
  await redact(await openPage(browser, server.url), 'opensesame')
  await page.getByText(`Passwords in chat: ${bar}`).first().waitFor()
})

test('an older stored copy of a page is deleted at the next contact, whatever page is opened', async () => {
  const page = await openPage(browser, server.url)
  const address = await recordSecret(page, 'Kept', 'abracadabra')
  const kept = () =>
    page.evaluate(async (address) => {
      const copy = await caches.match(address)
      return (await copy?.text()) ?? ''
    }, address)
  await expect.poll(kept, { timeout: 30_000 }).toContain('abracadabra')
  await page.goto('/teams')
  await redact(await openPage(browser, server.url), 'abracadabra')
  expect(await kept()).toContain('abracadabra')
  await page.goto('/tickets')
  await expect.poll(kept, { timeout: 30_000 }).toBe('')
})
