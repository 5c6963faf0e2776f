import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { addMonths, dayIn, monthOf } from '#app/domain/day.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { startStoryServer } from '#tests/support/story-server.ts'
import { listPageRoutes } from './page-routes.ts'

const today = dayIn('Asia/Tokyo', new Date())
const month = monthOf(today)

/** Where each page can be seen: on the story, and, when it needs no data, on an empty database too. */
const addresses: Record<string, { full: string[]; empty?: string }> = {
  '_index.tsx': { full: ['/'], empty: '/' },
  'backlog._index.tsx': {
    full: ['/backlog', '/backlog?team=orders&heat=count&sort=age', '/backlog?q=zzzz&state=odd'],
    empty: '/backlog',
  },
  'bench.floor.tsx': { full: [] },
  'pain-points.$id._index.tsx': { full: ['/pain-points/1'] },
  'pain-points.$id.edit.tsx': { full: ['/pain-points/1/edit'] },
  'review.$month.tsx': {
    full: [`/review/${month}`, `/review/${addMonths(month, -2)}`],
    empty: `/review/${month}`,
  },
  'review.$month_.close.tsx': {
    full: [`/review/${addMonths(month, -1)}/close`, `/review/${month}/close`],
    empty: `/review/${month}/close`,
  },
  'review.$month_.decide.tsx': { full: [`/review/${month}/decide`], empty: `/review/${month}/decide` },
  'settings.audit._index.tsx': {
    full: ['/settings/audit', '/settings/audit?what=mentions&who=x&from=2026-02-30'],
    empty: '/settings/audit',
  },
  'settings.categories.$slug.edit.tsx': {
    full: ['/settings/categories/alerts/edit'],
    empty: '/settings/categories/alerts/edit',
  },
  'settings.categories._index.tsx': { full: ['/settings/categories'], empty: '/settings/categories' },
  'settings.categories.new.tsx': { full: ['/settings/categories/new'], empty: '/settings/categories/new' },
  'silos.tsx': { full: ['/silos'], empty: '/silos' },
  'syncs.$syncId._index.tsx': { full: ['/syncs/1'] },
  'syncs.$syncId.decide.tsx': { full: ['/syncs/1/decide'] },
  'syncs.$syncId.mention.tsx': { full: ['/syncs/1/mention?q=デプロイ'] },
  'syncs.$syncId.note.tsx': { full: ['/syncs/1/note'] },
  'syncs.$syncId.resolve.tsx': { full: ['/syncs/1/resolve?painPoint=1&kind=declined'] },
  'syncs.$syncId.tsx': { full: [] },
  'syncs.$syncId_.edit.tsx': { full: ['/syncs/1/edit'] },
  'syncs._index.tsx': { full: ['/syncs'], empty: '/syncs' },
  'syncs.new.tsx': { full: ['/syncs/new'], empty: '/syncs/new' },
  'teams.$slug._index.tsx': { full: ['/teams/orders'] },
  'teams.$slug.edit.tsx': { full: ['/teams/orders/edit'] },
  'teams._index.tsx': { full: ['/teams'], empty: '/teams' },
  'teams.new.tsx': { full: ['/teams/new'], empty: '/teams/new' },
  'tickets.$id.tsx': { full: ['/tickets/1'] },
  'tickets._index.tsx': { full: ['/tickets'], empty: '/tickets' },
}

const full = [...Object.values(addresses).flatMap((address) => address.full), '/nowhere']
const empty = Object.values(addresses).flatMap((address) => address.empty ?? [])

let browser: Browser
let story: ServerProcess
let fresh: ServerProcess
beforeAll(async () => {
  browser = await launchBrowser()
  story = await startStoryServer(today)
  fresh = await startServerProcess()
})

test('every page route is looked at here', async () => {
  expect(Object.keys(addresses).toSorted()).toEqual((await listPageRoutes()).toSorted())
})

describe.each([
  { locale: 'ja', colorScheme: 'light' },
  { locale: 'ja', colorScheme: 'dark' },
  { locale: 'en', colorScheme: 'light' },
  { locale: 'en', colorScheme: 'dark' },
] as const)('in $locale, $colorScheme', ({ locale, colorScheme }) => {
  test('no page has an accessibility violation, with the story and empty', async () => {
    const page = await openPage(browser, story.url, { locale, colorScheme })
    const violations: string[] = []
    for (const address of full) violations.push(...(await violationsAt(page, story.url + address)))
    for (const address of empty) violations.push(...(await violationsAt(page, fresh.url + address)))
    expect(violations).toEqual([])
  }, 300_000)

  test('a refused form has none either', async () => {
    const page = await openPage(browser, story.url, { locale, colorScheme })
    for (const address of ['/teams/new', '/syncs/1', '/syncs/1/decide', '/settings/categories/new']) {
      await page.goto(address)
      await page.locator('main form button.button-primary').last().click()
      await page.getByRole('alert').first().waitFor()
      expect(await findViolations(page)).toEqual([])
    }
  })
})

test.each([{ width: 360 }, { width: 1280 }])(
  'no page is wider than a screen of $width px',
  async ({ width }) => {
    const page = await openPage(browser, story.url, { locale: 'en', viewport: { width, height: 800 } })
    const tooWide: string[] = []
    for (const address of full) {
      await page.goto(address)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (overflow > 0) tooWide.push(`${address}: ${overflow} px`)
    }
    expect(tooWide).toEqual([])
  },
  120_000,
)

async function violationsAt(page: Page, url: string) {
  await page.goto(url)
  return (await findViolations(page)).map((violation) => `${new URL(url).pathname}: ${violation}`)
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    // why: axe was put into the page just before; the page's own types do not know it.
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run()
    return violations.map(
      ({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    )
  })
}
