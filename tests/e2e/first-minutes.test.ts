import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { thresholds } from '#app/domain/settings.ts'
import { getWords } from '#app/i18n/translator.server.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { startServerProcess } from '#tests/support/server-process.ts'
import { holdScripts } from './held-scripts.ts'
import { seenAtMiddleOf } from './in-window.ts'
import { convert, hearsKeys } from './keyboard.ts'
import { recordedList, recordPainPoint } from './meeting.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})

const steps = ['Add a team', 'Start a sync', 'Record what hurts', 'Invite people', 'Add headcounts']

/** The list of steps: name and state of each, and the one that is offered. */
async function readSteps(page: Page) {
  const titles = await page.getByRole('main').locator('ol h2').allTextContents()
  const offered = await page.getByRole('main').locator('ol a.button').allTextContents()
  return { titles, offered }
}

const ticked = (count: number) => steps.map((step, place) => (place < count ? `${step} (done)` : step))

async function openHome(page: Page) {
  await page.goto('/')
  await page.getByRole('heading', { level: 1, name: 'This month' }).waitFor()
}

describe.each([
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
])('$how', ({ javaScriptEnabled }) => {
  test('each of the first steps leads back to the list, ticked, with the next one offered', async () => {
    const server = await startServerProcess()
    const page = await openPage(browser, server.url, { javaScriptEnabled })
    const step = (name: string) => page.getByRole('main').getByRole('link', { name, exact: true })
    const home = new URL('/', server.url).href
    await openHome(page)
    expect(await readSteps(page)).toEqual({ titles: ticked(0), offered: ['Add a team'] })

    await step('Add a team').click()
    await page.getByLabel('Name', { exact: true }).fill('決済チーム')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.waitForURL(home)
    await step('Start a sync').waitFor()
    expect(await readSteps(page)).toEqual({ titles: ticked(1), offered: ['Start a sync'] })

    await step('Start a sync').click()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.waitForURL(/\/syncs\/\d+$/)
    const sync = page.url()
    await openHome(page)
    expect(await readSteps(page)).toEqual({ titles: ticked(2), offered: ['Record what hurts'] })

    await step('Record what hurts').click()
    await page.waitForURL(sync)
    await recordedList(page).waitFor()
    await recordPainPoint(page, { title: '手作業のリリース', category: 'Deploy', severity: 'High' })
    await page.getByRole('button', { name: 'Close and create minutes' }).click()
    await page.waitForURL(/\/minutes$/)
    const left = page.getByRole('navigation', { name: 'First steps' })
    await left.getByText('3 of 5 done').waitFor()
    expect(await left.getByRole('link').allTextContents()).toEqual(['Invite people', 'Add headcounts'])

    await openHome(page)
    await left.getByText('3 of 5 done').waitFor()
    await step('Invite people').click()
    await page.getByLabel('Email address').fill('sato@nayami.test')
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    await page.getByLabel('Link, shown only once').waitFor()
    await step('Back to the first steps').click()
    await page.waitForURL(home)
    await left.getByText('4 of 5 done').waitFor()

    await step('Add headcounts').click()
    await page.getByLabel(/^Headcount/).fill('4')
    expect(await page.getByLabel(/^Short name/).inputValue()).toBe('kessai-team')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.waitForURL(home)
    await page.getByRole('region', { name: 'Syncs due' }).waitFor()
    expect(await left.count()).toBe(0)
  })
})

test('the remaining steps leave what waits for an answer above the fold', async () => {
  const server = await startServerProcess()
  const page = await openPage(browser, server.url, { javaScriptEnabled: false })
  await page.goto('/teams/new')
  await page.getByLabel('Name', { exact: true }).fill('Orders')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.goto('/syncs/new')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await recordPainPoint(page, { title: 'Releases by hand', category: 'Deploy', severity: 'High' })
  await page.goto('/')
  for (const [width, height, lines] of [
    [1280, 800, 1],
    [360, 740, 2],
  ] as const) {
    await page.setViewportSize({ width, height })
    const left = page.getByRole('navigation', { name: 'First steps' })
    const box = await left.boundingBox()
    expect(box?.height).toBeLessThanOrEqual(lines * 32)
    for (const name of ['Decisions due', 'Waiting for confirmation', 'Syncs due', 'Came back'])
      expect([name, await seenAtMiddleOf(page.getByRole('region', { name }))]).toEqual([name, 'itself'])
  }
})

describe.each(['ja', 'en'] as const)('in %s, a page with too little to show', (locale) => {
  const t = getWords(locale)
  const { fightingAloneTeams, unansweredDays, cadenceOverdue, xmrMeasuredMonths } = thresholds
  const silos = { count: fightingAloneTeams, days: unansweredDays, overdue: cadenceOverdue }

  test('explains what it will show and when, and links to the next step', async () => {
    const server = await startServerProcess()
    const page = await openPage(browser, server.url, { locale, javaScriptEnabled: false })
    for (const [address, sentences] of [
      ['/review', t('review:first', { months: xmrMeasuredMonths })],
      ['/silos', t('silos:first', silos)],
    ] as const) {
      await page.goto(address)
      await page.getByText(sentences).waitFor()
      await page
        .getByRole('main')
        .getByRole('link', { name: t('firstSteps:team'), exact: true })
        .click()
      expect(new URL(page.url()).pathname).toBe('/teams/new')
    }
  })
})

describe('the short name of a new team', () => {
  async function openForm() {
    const server = await startServerProcess()
    const page = await openPage(browser, server.url)
    await page.goto('/teams/new')
    const name = page.getByLabel('Name', { exact: true })
    const slug = page.getByLabel(/^Short name/)
    return { page, name, slug }
  }

  test('follows the name while it is typed, until someone edits it, and again once it is cleared', async () => {
    const { page, name, slug } = await openForm()
    await hearsKeys(page)
    await name.pressSequentially('Order Search')
    expect(await slug.inputValue()).toBe('order-search')
    await name.fill('')
    expect(await slug.inputValue()).toBe('')
    await name.focus()
    await convert(page, 'けっさい', '決済')
    expect(await slug.inputValue()).toBe('kessai')
    await slug.fill('pay')
    await name.press('End')
    await name.pressSequentially('基盤')
    expect(await slug.inputValue()).toBe('pay')
    await slug.fill('')
    await name.press('End')
    await name.pressSequentially('チーム')
    expect(await slug.inputValue()).toBe('kessai-kiban-team')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.waitForURL(/\/teams$/)

    await page.goto('/teams/new')
    await hearsKeys(page)
    await name.pressSequentially('決済基盤チーム')
    expect(await slug.inputValue()).toBe('kessai-kiban-team-2')
    await page.goto('/teams/kessai-kiban-team/edit')
    await hearsKeys(page)
    await name.fill('Payments')
    expect(await slug.inputValue()).toBe('kessai-kiban-team')
  })

  test('follows what was typed before the scripts ran', async () => {
    const { page, name, slug } = await openForm()
    const letScripts = await holdScripts(page)
    await page.goto('/teams/new', { waitUntil: 'commit' })
    await name.pressSequentially('検索')
    letScripts()
    await hearsKeys(page)
    await expect.poll(() => slug.inputValue()).toBe('kensaku')
    expect(await name.inputValue()).toBe('検索')
  })
})
