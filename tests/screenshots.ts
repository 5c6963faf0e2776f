// `npm run screenshots`: the pictures of the README, taken of the present demo.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium } from 'playwright-core'
import { entryLine } from './e2e/meeting.ts'
import { findChromium } from './support/chromium.ts'

const project = join(import.meta.dirname, '..')
type Picture = {
  name: string
  path: string
  locale: 'en' | 'ja'
  colorScheme: 'light' | 'dark'
  width: number
  height: number
  /** Follows the first link to this place. */
  follow?: string
}

const daily: Pick<Picture, 'name' | 'path' | 'follow'>[] = [
  { name: 'home', path: '/' },
  { name: 'sync', path: '/syncs', follow: 'main table a' },
  { name: 'backlog', path: '/backlog' },
  { name: 'pain-point', path: '/backlog', follow: 'main tbody a[href^="/pain-points/"]' },
]
const windows = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]
const pictures: Picture[] = [
  ...daily.flatMap((page) =>
    windows.flatMap((window) =>
      (['en', 'ja'] as const).map((locale) => ({
        ...page,
        ...window,
        name: `${page.name}-${window.width}-${locale}`,
        locale,
        colorScheme: 'light' as const,
      })),
    ),
  ),
  { name: 'silos', path: '/silos', locale: 'en', colorScheme: 'dark', width: 1280, height: 800 },
  { name: 'review', path: '/review', locale: 'ja', colorScheme: 'light', width: 1280, height: 800 },
]

const dataDir = await mkdtemp(join(tmpdir(), 'nayami-screenshots-'))
const demo = spawn(process.execPath, ['db/demo.ts'], {
  cwd: project,
  env: { ...process.env, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'warn' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const browser = await chromium.launch({
  executablePath: findChromium(process.env),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const link = await memberLink()
  await mkdir(join(project, 'docs/screenshots'), { recursive: true })
  const signedIn = await signIn(browser, link)
  for (const picture of pictures) await take(browser, new URL(link).origin, signedIn, picture)
} finally {
  await browser.close()
  const ended = once(demo, 'exit')
  demo.kill('SIGTERM')
  await ended
  await rm(dataDir, { recursive: true, force: true })
}

/** The link that signs in a member of the demo; it works once. */
async function memberLink(): Promise<string> {
  for await (const line of createInterface(demo.stdout)) {
    const link = /\(member\): (http:\S+)/.exec(line)?.[1]
    if (link) return link
  }
  throw new Error('The demo ended before it let anybody in.')
}

async function signIn(browser: Browser, link: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(link)
  await page.locator('main form button').click()
  await page.waitForURL((url) => url.pathname === '/')
  const state = await context.storageState()
  await context.close()
  return state
}

async function take(
  browser: Browser,
  baseURL: string,
  storageState: Awaited<ReturnType<typeof signIn>>,
  picture: Picture,
) {
  const { name, path, locale, colorScheme, width, height } = picture
  const context = await browser.newContext({
    baseURL,
    storageState,
    locale,
    colorScheme,
    viewport: { width, height },
  })
  const page = await context.newPage()
  await page.goto(path, { waitUntil: 'networkidle' })
  if (picture.follow) {
    const href = (await page.locator(picture.follow).first().getAttribute('href')) ?? path
    // A sync page keeps its event stream open, so the network is never idle; its entry line comes with its scripts.
    await page.goto(href)
    if (href.startsWith('/syncs/')) await entryLine(page).waitFor()
    else await page.waitForLoadState('networkidle')
  }
  await page.screenshot({ path: join(project, 'docs/screenshots', `${name}.png`) })
  await context.close()
}
