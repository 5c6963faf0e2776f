import axe, { type RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { addMonths, dayIn, monthOf } from '#app/domain/day.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { whileStopped } from '#tests/support/peopled-server.ts'
import { type PlantedLinks, plantLinks } from '#tests/support/planted-links.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { startStoryServer } from '#tests/support/story-server.ts'
import { openForms } from './meeting.ts'
import { listPageRoutes } from './page-routes.ts'

const today = dayIn('Asia/Tokyo', new Date())
const month = monthOf(today)

/**
 * Where each page can be seen: on the story, and, when it needs no data, on an empty database too. In braces stands
 * what is only known when the story is planted.
 */
const addresses: Record<string, { full: string[]; empty?: string }> = {
  '_index.tsx': { full: ['/'], empty: '/' },
  'account._index.tsx': { full: ['/account'] },
  'account_.password.tsx': { full: ['/account/password'] },
  'account_.tokens._index.tsx': { full: ['/account/tokens'] },
  'backlog._index.tsx': {
    full: [
      '/backlog',
      '/backlog?q=state:declined&view={view}',
      '/backlog?q=team:orders+-state:declined+デプ&columns=age,known,tickets',
      '/backlog?q=&group=team&in=orders&sort=-age',
      '/backlog?q=sate:open+team:ordres+state:relieved+hours:>900',
    ],
    empty: '/backlog',
  },
  'backlog_.change.tsx': {
    full: [
      '/backlog/change?id=1&id=2&act=severity',
      '/backlog/change?all=1&q=&act=decline',
      '/backlog/change',
    ],
    empty: '/backlog/change',
  },
  'backlog_.changes._index.tsx': {
    full: ['/backlog/changes', '/backlog?changed=1'],
    empty: '/backlog/changes',
  },
  'backlog_.map.tsx': {
    full: [
      '/backlog/map',
      `/backlog/map?measure=share&period=${month}&extent=all`,
      '/backlog/map?order=size',
    ],
    empty: '/backlog/map',
  },
  'backlog_.same.tsx': { full: ['/backlog/same'], empty: '/backlog/same' },
  'backlog_.views._index.tsx': { full: ['/backlog/views'], empty: '/backlog/views' },
  'backlog_.views.$viewId.edit.tsx': { full: ['/backlog/views/{view}/edit'] },
  'bench.floor.tsx': { full: [] },
  'forgot-password.tsx': { full: ['/forgot-password'] },
  'join.tsx': { full: ['/join?token={invite}', '/join?token=none'] },
  'mentions.$mentionId.edit.tsx': { full: ['/mentions/1/edit'] },
  'pain-points.$id._index.tsx': { full: ['/pain-points/1', '/pain-points/6?unmerged'] },
  'pain-points.$id.edit.tsx': { full: ['/pain-points/1/edit'] },
  'pain-points.$id_.resolve.tsx': { full: ['/pain-points/1/resolve?kind=declined'] },
  'pain-points.$id_.said.tsx': { full: ['/pain-points/1/said'] },
  'pain-points.$id_.merge.tsx': {
    full: ['/pain-points/1/merge?q=デプロイ', '/pain-points/1/merge?with=2&with=3&keep=2'],
  },
  'reset-password.tsx': { full: ['/reset-password?token={reset}'] },
  'review.$month.tsx': {
    full: [`/review/${month}`, `/review/${addMonths(month, -2)}`],
    empty: `/review/${month}`,
  },
  'review.$month_.close.tsx': {
    full: [`/review/${addMonths(month, -1)}/close`, `/review/${month}/close`],
    empty: `/review/${month}/close`,
  },
  'review.$month_.decide.tsx': { full: [`/review/${month}/decide`], empty: `/review/${month}/decide` },
  'search.tsx': { full: ['/search', '/search?q=デプロイ', '/search?q=zzzz'], empty: '/search' },
  'settings.access.tsx': { full: ['/settings/access'] },
  'settings.agenda.$slug._index.tsx': { full: ['/settings/agenda/sync'], empty: '/settings/agenda/sync' },
  'settings.agenda.$slug.blocks.$blockId.edit.tsx': { full: ['/settings/agenda/sync/blocks/1/edit'] },
  'settings.agenda.$slug.edit.tsx': { full: ['/settings/agenda/sync/edit'] },
  'settings.agenda.$slug.tsx': { full: [] },
  'settings.agenda._index.tsx': { full: ['/settings/agenda'], empty: '/settings/agenda' },
  'settings.agenda.new.tsx': { full: ['/settings/agenda/new'] },
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
  'settings.organisation.tsx': { full: ['/settings/organisation'] },
  'settings.people.$id._index.tsx': { full: ['/settings/people/{person}'] },
  'settings.people.$id.deactivate.tsx': { full: ['/settings/people/{person}/deactivate'] },
  'settings.people.$id.redact.tsx': { full: ['/settings/people/{left}/redact'] },
  'settings.people.$id.reset.tsx': { full: ['/settings/people/{person}/reset'] },
  'settings.people._index.tsx': { full: ['/settings/people'], empty: '/settings/people' },
  'settings.redact._index.tsx': { full: ['/settings/redact'], empty: '/settings/redact' },
  'settings.redact.confirm.tsx': { full: ['/settings/redact/confirm'] },
  'settings.tsx': { full: [] },
  'setup.tsx': { full: ['/setup?token=none'] },
  'sign-in._index.tsx': { full: ['/sign-in'] },
  'sign-in.link.tsx': { full: ['/sign-in/link?token={signIn}'] },
  'sign-out.tsx': { full: ['/sign-out'] },
  'silos.tsx': { full: ['/silos'], empty: '/silos' },
  'syncs.$syncId._index.tsx': { full: ['/syncs/1', '/syncs/1?correct'] },
  'syncs.$syncId.decide.tsx': { full: ['/syncs/1/decide'] },
  'syncs.$syncId.line.tsx': { full: ['/syncs/1/line?line=painPoint:1'] },
  'syncs.$syncId.mention.tsx': { full: ['/syncs/1/mention?q=デプロイ'] },
  'syncs.$syncId.note.tsx': { full: ['/syncs/1/note'] },
  'syncs.$syncId.resolve.tsx': { full: ['/syncs/1/resolve?painPoint=1&kind=declined'] },
  'syncs.$syncId.tsx': { full: [] },
  'syncs.$syncId_.edit.tsx': { full: ['/syncs/1/edit'] },
  'syncs.$syncId_.minutes.tsx': { full: ['/syncs/1/minutes', '/syncs/90/minutes?language=en'] },
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

const widths = [360, 1280]

let browser: Browser
let story: ServerProcess
let fresh: ServerProcess
let planted: PlantedLinks
beforeAll(async () => {
  browser = await launchBrowser()
  story = await startStoryServer(today)
  planted = await whileStopped(story, plantLinks)
  fresh = await startServerProcess()
})

test('every page route is looked at here', async () => {
  expect(Object.keys(addresses).toSorted()).toEqual((await listPageRoutes()).toSorted())
})

describe.each([{ locale: 'ja' }, { locale: 'en' }] as const)('in $locale', ({ locale }) => {
  test(`no page has an accessibility violation or is wider than a screen of ${widths.join(' or ')} px`, async () => {
    const page = await openPage(browser, story.url, { locale })
    const found: string[] = []
    for (const address of full) found.push(...(await lookAt(page, story.url + fill(address), locale)))
    expect(found).toEqual([])
  }, 300_000)

  test('a refused form has none either', async () => {
    const page = await openPage(browser, story.url, { locale })
    for (const address of [
      '/teams/new',
      '/syncs/1',
      '/syncs/1/decide',
      '/settings/categories/new',
      '/settings/people',
      '/account/password',
    ]) {
      await page.goto(address)
      await openForms(page)
      await page.locator('main form button.button-primary').last().click()
      await page.getByRole('alert').first().waitFor()
      expect(await findViolations(page, locale)).toEqual([])
    }
  }, 120_000)
})

test('the two themes differ in nothing but colours, and no colour depends on the language', async () => {
  const page = await openPage(browser, story.url)
  await page.goto('/')
  const sheets = page.locator('link[rel=stylesheet]')
  const addresses = await sheets.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const texts = await Promise.all(addresses.map(async (href) => (await page.request.get(href)).text()))
  const css = texts.join('\n')
  expect(css).toContain('light-dark(')
  expect(css).not.toContain('prefers-color-scheme')
  expect(css).not.toMatch(/:lang\(|\[lang/)
  const bodies = [...css.matchAll(/\[data-theme[^{]*\{([^}]*)\}/g)].map(([, body]) => body)
  expect(bodies).toEqual(bodies.map(() => expect.stringMatching(/^color-scheme:(light|dark)$/)))
})

test('a page with nothing to show has none either', async () => {
  const page = await openPage(browser, fresh.url, { locale: 'en' })
  const found: string[] = []
  for (const address of empty) found.push(...(await lookAt(page, fresh.url + address, 'en')))
  expect(found).toEqual([])
}, 120_000)

function fill(address: string) {
  // why: only these names stand in braces above.
  return address.replace(/\{(\w+)\}/, (_braces, name) => planted[name as keyof PlantedLinks])
}

async function lookAt(page: Page, url: string, locale: Locale): Promise<string[]> {
  await page.goto(url)
  await openForms(page)
  const found = [...(await findViolations(page, locale)), ...(await findOverflows(page))]
  return found.map((what) => `${new URL(url).pathname}: ${what}`)
}

/** One page load for all that is looked at, and the width that it had left as it was. */
async function findOverflows(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (overflow > 0) found.push(`${overflow} px too wide at ${width} px`)
  }
  return found
}

type Locale = 'ja' | 'en'
type Look = { colorScheme: 'light' | 'dark'; options: RunOptions }

const colours = ['color-contrast', 'link-in-text-block']

/**
 * The dark theme is looked at by the rules that read colours: in nothing else does it differ from the light one. These
 * take most of the time, and no colour depends on the language, so they look at the pages in one of them.
 */
const looks: Record<Locale, Look[]> = {
  en: [
    { colorScheme: 'light', options: {} },
    { colorScheme: 'dark', options: { runOnly: colours } },
  ],
  ja: [
    {
      colorScheme: 'light',
      options: { rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) },
    },
  ],
}

async function findViolations(page: Page, locale: Locale): Promise<string[]> {
  await page.evaluate(axe.source)
  const found: string[] = []
  for (const { colorScheme, options } of looks[locale]) {
    await page.emulateMedia({ colorScheme })
    const violations = await page.evaluate(async (options) => {
      // why: axe was put into the page just before; the page's own types do not know it.
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      return (await axe.run({ ...options, resultTypes: ['violations'] })).violations
    }, options)
    for (const { id, nodes } of violations)
      found.push(`${colorScheme}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  }
  return found
}
