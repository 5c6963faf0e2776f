import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { getChromium } from './chromium.ts'
import { listAdminCookies } from './set-up.ts'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let launched: Browser | undefined

/** The headless browser of all test files of this process; each page has its own profile. It ends with the process. */
export async function launchBrowser(): Promise<Browser> {
  if (launched?.isConnected()) return launched
  const executablePath = getChromium()
  // Chromium has no sandbox for root.
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet
  launched = await chromium.launch({ executablePath, args })
  return launched
}

/**
 * A page of this test's own, with no cookies of another. `locale` is what the browser asks for ('ja', 'en').
 * It is signed in as the admin of that server, unless it is for a stranger.
 * What its scripts throw or report, a broken content security policy too, fails the test.
 */
export async function openPage(
  browser: Browser,
  baseURL: string,
  { isStranger = false, ...options }: BrowserContextOptions & { isStranger?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'en', ...options })
  if (!isStranger) await context.addCookies(listAdminCookies(baseURL))
  // Shorter than the limit of the test, so that a failure names the element it waited for.
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const problems: string[] = []
  context.on('weberror', (error) => {
    // A page that is left, or whose server stops, while it loads its words reports it on its way out. A page that
    // could not load them at all does not start, and the test fails on what it looks for.
    const { message } = error.error()
    // When another navigation begins, the router aborts the answer it is reading, and its decoder rejects once more
    // where no code of ours can catch it.
    const isGivenUp = message === 'signal is aborted without reason'
    if (!isGivenUp && !message.startsWith('Failed to fetch dynamically imported module'))
      problems.push(message)
  })
  context.on('console', (message) => {
    // An answer of 4xx is not an error of the page, but the browser reports it here too.
    const isAnswer = message.text().startsWith('Failed to load resource')
    // Remix prefetches the routes that a page links to; a page left at that moment reports it on its way out.
    const isLeftAskingAhead = message.text().startsWith('Failed to fetch manifest patches')
    // While a server is down the browser looks for a newer service worker, and reports that it found none.
    const isLookingForWorker = message.text().startsWith('An unknown error occurred when fetching the script')
    // Remix logs an answer that another navigation aborted while it was being decoded.
    const isGivenUp = message.text().startsWith('AbortError: signal is aborted without reason')
    const isKnown = isAnswer || isLeftAskingAhead || isLookingForWorker || isGivenUp
    if (message.type() === 'error' && !isKnown) problems.push(message.text())
  })
  onTestFinished(async () => {
    await context.close()
    expect(problems).toEqual([])
  })
  return page
}
