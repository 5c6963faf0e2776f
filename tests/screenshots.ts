// `npm run screenshots`: the pictures of the README, taken of the demo as it stands today.
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
const pictures = [
  { name: 'backlog', path: '/backlog', locale: 'en', colorScheme: 'light' },
  { name: 'sync', path: '/syncs', locale: 'ja', colorScheme: 'light', follow: 'main table a' },
  { name: 'silos', path: '/silos', locale: 'en', colorScheme: 'dark' },
  { name: 'review', path: '/review', locale: 'ja', colorScheme: 'light' },
] as const

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

/** The link by which the demo lets a member in; it works once. */
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
  picture: (typeof pictures)[number],
) {
  const { name, path, locale, colorScheme } = picture
  const context = await browser.newContext({
    baseURL,
    storageState,
    locale,
    colorScheme,
    viewport: { width: 1280, height: 800 },
  })
  const page = await context.newPage()
  await page.goto(path, { waitUntil: 'networkidle' })
  if ('follow' in picture) {
    const href = await page.locator(picture.follow).first().getAttribute('href')
    // A sync page never stops listening, so the network never rests; its entry line comes with its scripts.
    await page.goto(href ?? path)
    await entryLine(page).waitFor()
  }
  await page.screenshot({ path: join(project, 'docs/screenshots', `${name}.png`) })
  await context.close()
}
