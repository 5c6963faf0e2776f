import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { addDays, monthOf } from '#app/domain/calendar/day.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { startServerProcess } from '#tests/support/server-process.ts'
import {
  addTeam,
  holdSync,
  openForms,
  openNewSync,
  recordedList,
  recordPainPoint,
  untilRecorded,
} from './meeting.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})

const batch = '決済バッチを毎週手で流し直している'
const pages = 'Half of the night pages need no action'
const slow = '一覧画面が遅く、開くのに10秒かかる'

test.each([
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
])(
  '$how, a pain point goes from first mention to result',
  async ({ javaScriptEnabled }) => {
    const server = await startServerProcess()
    const page = await openPage(browser, server.url, { javaScriptEnabled })

    await addTeam(page, { name: 'Orders', slug: 'orders', headcount: '4' })
    await addTeam(page, { name: '請求 Billing', slug: 'billing' })

    // A week ago Orders mentioned three things, in two languages.
    const today = await openNewSync(page)
    await holdSync(page, { teams: ['Orders'], heldOn: addDays(today, -7), attendees: '森、Kim' })
    const ordersSync = new URL(page.url()).pathname
    await recordPainPoint(page, {
      title: batch,
      category: 'Deploy',
      severity: 'High',
      toil: { times: '3', per: 'week', minutes: '30', people: '1' },
      quote: '「毎週金曜にやってます」',
      knownBy: '田中',
    })
    await recordPainPoint(page, {
      title: pages,
      category: 'Alerts',
      severity: 'Critical',
      toil: { times: '1', per: 'day', minutes: '10', people: '2' },
    })
    await recordPainPoint(page, { title: slow, category: 'Performance', severity: 'Medium' })
    expect(await recordedList(page).getByRole('listitem').count()).toBe(3)

    // Billing has the batch too: it is found by two characters in the middle of the sentence.
    await openNewSync(page)
    await holdSync(page, { teams: ['請求 Billing'], heldOn: addDays(today, -6) })
    await openForms(page)
    await page.getByRole('link', { name: 'Heard again' }).click()
    await page.getByLabel('Search the pain points of all teams').fill('流し')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByText('Add a mention').first().click()
    await page.getByRole('radio', { name: 'High' }).check()
    await page.getByLabel('Times', { exact: true }).fill('1')
    await page.getByLabel('Minutes each', { exact: true }).fill('60')
    await page.getByLabel('People', { exact: true }).fill('1')
    await page.getByRole('button', { name: 'Record mention' }).click()
    await recordedList(page).getByText(batch).waitFor()

    // No one works on it together yet.
    await page.goto('/silos')
    await page.getByRole('main').getByRole('link', { name: batch }).first().waitFor()

    // A ticket is linked and done.
    await page.goto('/backlog')
    await page.goto((await page.getByRole('link', { name: batch }).getAttribute('href')) ?? '')
    await page.getByLabel(/^Ticket URL/).fill('https://github.com/acme/settlement/issues/412#issuecomment-9')
    await page.getByRole('button', { name: 'Link ticket' }).click()
    await page.getByRole('main').getByText('in progress').first().waitFor()
    await page
      .getByRole('link', { name: /acme\/settlement#412/ })
      .first()
      .click()
    await page.getByRole('radio', { name: 'done', exact: true }).check()
    await page.getByRole('button', { name: 'Set status' }).click()
    await page.getByRole('main').getByText('to confirm').first().waitFor()

    // The next sync asks for it first, and the team reports that it is better.
    await openNewSync(page)
    await holdSync(page, { teams: ['Orders', '請求 Billing'], heldOn: today })
    const asked = page.getByRole('region', { name: 'Ticket done: is it better?' })
    await asked.getByRole('button', { name: `Better: ${batch}` }).click()
    await asked.waitFor({ state: 'detached' })
    await untilRecorded(page, batch)

    // All of it is in the backlog …
    await page.goto('/backlog?state=any')
    const row = (title: string) => page.getByRole('row').filter({ hasText: title })
    expect(await row(batch).textContent()).toMatch(/Orders[\s\S]*Billing[\s\S]*10\.8[\s\S]*relieved/)
    expect(await row(pages).textContent()).toMatch(/6\.7[\s\S]*unplanned/)
    expect(await row(slow).textContent()).toMatch(/not estimated|–/)
    await page.goto('/backlog')
    expect(await row(batch).count()).toBe(0)
    expect(await row(pages).count()).toBe(1)

    // … in silos (relieved: no longer fought alone) …
    await page.goto('/silos')
    expect(await page.getByRole('main').getByRole('link', { name: batch }).count()).toBe(0)

    // … and in the month, with its Markdown.
    await page.goto(`/review/${monthOf(today)}`)
    await page.getByRole('main').getByRole('link', { name: batch }).first().waitFor()
    const markdown = await (await page.request.get(`/review/${monthOf(today)}.md`)).text()
    expect(markdown).toContain(batch)
    expect(markdown).toContain('https://github.com/acme/settlement/issues/412')

    await page.goto(ordersSync)
    expect(await recordedList(page).getByRole('listitem').count()).toBe(3)
  },
  180_000,
)
