import type { Browser, Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { aPainPointToConfirm, isSettled, openSyncOf } from './capture.ts'
import { entryLine } from './meeting.ts'
import { startWithTeams } from './server-with-teams.ts'

let server: ServerProcess
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startWithTeams(browser, ['Orders', 'Search'])
})

/** What a person does with keys and clicks; typing text does not count. */
class Hands {
  count = 0
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async click(what: Locator) {
    this.count += 1
    await what.click()
  }
  async press(key: string) {
    this.count += 1
    await this.page.keyboard.press(key)
  }
  async pick(what: Locator, label: string) {
    this.count += 1
    await what.selectOption({ label })
  }
}

const asIn = (page: Page) => ({
  button: (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first(),
  link: (name: string | RegExp) => page.getByRole('link', { name, exact: true }).first(),
  main: page.getByRole('main'),
})

/** A pain point that one team mentioned in a sync of yesterday. */
async function aHeardPainPoint(page: Page, text: string, marks = ''): Promise<string> {
  await openSyncOf(page, 'Orders', -1)
  await entryLine(page).fill(`${text} ${marks}`.trim())
  await page.keyboard.press('Enter')
  await isSettled(page)
  const link = page.getByRole('link', { name: text, exact: true })
  return (await link.getAttribute('href')) ?? ''
}

type Task = { task: string; atMost: number; run: (hands: Hands) => Promise<void> }

const tasks: Task[] = [
  {
    task: 'record',
    atMost: 1,
    run: async (hands) => {
      const { page } = hands
      await openSyncOf(page, 'Orders')
      hands.count = 0
      await page.keyboard.type('The release takes an evening')
      await hands.press('Enter')
      await page.getByRole('link', { name: 'The release takes an evening' }).waitFor()
    },
  },
  {
    task: 'start a sync that is due',
    atMost: 2,
    run: async (hands) => {
      const { page } = hands
      await page.goto('/')
      await hands.click(page.getByRole('button', { name: 'Start a sync with Search' }))
      await entryLine(page).waitFor()
    },
  },
  {
    task: 'confirm relief in a sync',
    atMost: 1,
    run: async (hands) => {
      const { page } = hands
      await aHeardPainPoint(page, 'The batch stops at night')
      await openSyncOf(page, 'Orders')
      await hands.press('Alt+KeyB')
      await page.getByRole('button', { name: /^Undo/ }).first().waitFor()
    },
  },
  {
    task: 'confirm relief outside a sync',
    atMost: 1,
    run: async (hands) => {
      const { page } = hands
      await aPainPointToConfirm(page, 'Orders', 'The list takes ten seconds')
      await page.goto('/')
      await hands.click(asIn(page).button('Better: The list takes ten seconds'))
      await page.getByRole('button', { name: 'Undo: The list takes ten seconds' }).waitFor()
    },
  },
  {
    task: 'link a ticket',
    atMost: 3,
    run: async (hands) => {
      const { page } = hands
      await page.goto(await aHeardPainPoint(page, 'Only one person knows the script'))
      await hands.click(page.getByLabel('Ticket URL'))
      await page.keyboard.insertText('https://github.com/acme/shop/issues/7')
      await hands.press('Enter')
      await asIn(page).link('acme/shop#7').waitFor()
    },
  },
  {
    task: 'set a status',
    atMost: 2,
    run: async (hands) => {
      const { page } = hands
      await page.goto('/tickets')
      await hands.pick(page.getByRole('combobox', { name: 'Status of acme/shop#7' }), 'done')
      await hands.click(page.getByRole('button', { name: 'Set status of acme/shop#7' }))
      await page
        .getByRole('row', { name: 'acme/shop#7' })
        .getByRole('cell', { name: 'done', exact: true })
        .waitFor()
    },
  },
  {
    task: 'set a category',
    atMost: 3,
    run: async (hands) => {
      const { page } = hands
      await page.goto(await aHeardPainPoint(page, 'Alerts cry wolf'))
      await hands.click(asIn(page).link('Edit'))
      await hands.click(page.getByRole('checkbox', { name: 'Alerts' }))
      await hands.click(asIn(page).button('Save'))
      await asIn(page).main.getByText('Alerts', { exact: true }).first().waitFor()
    },
  },
  {
    task: 'decline',
    atMost: 3,
    run: async (hands) => {
      const { page } = hands
      await page.goto(await aHeardPainPoint(page, 'The logo is too small'))
      await hands.click(asIn(page).link('Decline…'))
      await page
        .getByLabel(/^Reason/)
        .and(page.locator(':focus'))
        .waitFor()
      await page.keyboard.type('not ours')
      await hands.click(asIn(page).button('Record'))
      await asIn(page).main.getByText('declined', { exact: true }).first().waitFor()
    },
  },
  {
    task: 'merge',
    atMost: 4,
    run: async (hands) => {
      const { page } = hands
      await aHeardPainPoint(page, 'Deploys need three people')
      await page.goto(await aHeardPainPoint(page, 'A release needs half the team'))
      await hands.click(asIn(page).link('Merge…'))
      await page.getByRole('searchbox').and(page.locator(':focus')).waitFor()
      await page.keyboard.type('three people')
      await hands.press('Enter')
      await hands.click(page.getByRole('link', { name: 'Select “Deploys need three people”' }))
      hands.count += 1
      await page.getByRole('button', { name: /^Merge into/ }).click()
      await page.getByText(/was merged into this pain point/).waitFor()
    },
  },
  {
    task: 'correct an estimate',
    atMost: 3,
    run: async (hands) => {
      const { page } = hands
      await page.goto(await aHeardPainPoint(page, 'Certificates are renewed by hand', '30m*2/w'))
      await hands.click(page.getByRole('link', { name: /^Correct/ }).first())
      await hands.click(page.getByLabel('Minutes each'))
      await page.keyboard.press('Control+A')
      await page.keyboard.type('45')
      await hands.click(asIn(page).button('It was wrong'))
      await page.getByText('45 min').first().waitFor()
    },
  },
]

test.each(tasks)('$task takes at most $atMost', { timeout: 90_000 }, async ({ task, atMost, run }) => {
  const hands = new Hands(await openPage(browser, server.url))
  await run(hands)
  process.stdout.write(`Keys and clicks to ${task}: ${hands.count} of ${atMost}\n`)
  expect(hands.count).toBeLessThanOrEqual(atMost)
})
