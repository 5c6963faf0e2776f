import axe, { type RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { dayIn, monthOf } from '#app/domain/calendar/day.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { whileStopped } from '#tests/support/peopled-server.ts'
import { type PlantedLinks, plantLinks } from '#tests/support/planted-links.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { startStoryServer } from '#tests/support/story-server.ts'
import { openForms } from './meeting.ts'
import { emptyAddresses, fillAddress, fullAddresses, pageAddresses } from './page-addresses.ts'
import { listPageRoutes } from './page-routes.ts'

const today = dayIn('Asia/Tokyo', new Date())
const month = monthOf(today)

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

test('every page route is checked here', async () => {
  expect(Object.keys(pageAddresses(month)).toSorted()).toEqual((await listPageRoutes()).toSorted())
})

describe.each([{ locale: 'ja' }, { locale: 'en' }] as const)('in $locale', ({ locale }) => {
  test(`no page has an accessibility violation or is wider than a screen of ${widths.join(' or ')} px`, async () => {
    const page = await openPage(browser, story.url, { locale })
    const found: string[] = []
    for (const address of fullAddresses(month))
      found.push(...(await lookAt(page, story.url + fillAddress(address, planted), locale)))
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

test('the two themes differ only in colours, and no colour depends on the language', async () => {
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

test('an empty page has none either', async () => {
  const page = await openPage(browser, fresh.url, { locale: 'en' })
  const found: string[] = []
  for (const address of emptyAddresses(month)) found.push(...(await lookAt(page, fresh.url + address, 'en')))
  expect(found).toEqual([])
}, 120_000)

async function lookAt(page: Page, url: string, locale: Locale): Promise<string[]> {
  await page.goto(url)
  await openForms(page)
  const found = [...(await findViolations(page, locale)), ...(await findOverflows(page))]
  return found.map((what) => `${new URL(url).pathname}: ${what}`)
}

/** One page load for all checks; the width is restored. */
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

// Off by default.
const sized = { 'target-size': { enabled: true } }

const colours = ['color-contrast', 'link-in-text-block']

/**
 * The dark theme is checked by the rules that read colours, because it differs from the light one in nothing else.
 * These take most of the time, and no colour depends on the language, so they check the pages in one language.
 */
const looks: Record<Locale, Look[]> = {
  en: [
    { colorScheme: 'light', options: { rules: sized } },
    { colorScheme: 'dark', options: { runOnly: colours } },
  ],
  ja: [
    {
      colorScheme: 'light',
      options: {
        rules: { ...sized, ...Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) },
      },
    },
  ],
}

async function findViolations(page: Page, locale: Locale): Promise<string[]> {
  await page.evaluate(axe.source)
  const found: string[] = []
  for (const { colorScheme, options } of looks[locale]) {
    await page.emulateMedia({ colorScheme })
    const violations = await page.evaluate(async (options) => {
      // why: axe was added to the page just before; the page's types do not have it.
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      return (await axe.run({ ...options, resultTypes: ['violations'] })).violations
    }, options)
    for (const { id, nodes } of violations)
      found.push(`${colorScheme}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  }
  return found
}
