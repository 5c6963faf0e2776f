import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { getChromium } from './chromium.ts'
import { closeAtEnd } from './closed-at-end.ts'
import { listAdminCookies } from './set-up.ts'

export type KillableBrowser = {
  /** The person's own profile: what it stores is there again after the next start. */
  start: () => Promise<BrowserContext>
  /** As in a power failure: nothing is saved or closed. */
  kill: () => Promise<void>
}

/** A browser with a profile on disk, to be killed at any moment; signed in as the admin of a server. */
export async function aKillableBrowser(baseURL: string): Promise<KillableBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'nayami-profile-'))
  let running: ChildProcess | undefined
  const kill = async () => {
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    const exited = once(running, 'exit')
    running.kill('SIGKILL')
    await exited
  }
  closeAtEnd(async () => {
    await kill()
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  })
  const start = async () => {
    await rm(join(profile, 'DevToolsActivePort'), { force: true })
    // A killed browser leaves its lock behind, and would restore its windows.
    for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
      await rm(join(profile, name), { force: true })
    running = spawn(
      getChromium({ keepsProfile: true }),
      [
        '--headless=new',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        '--no-first-run',
        '--disable-gpu',
        '--disable-background-networking',
        '--hide-crash-restore-bubble',
        '--lang=en',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        'about:blank',
      ],
      { stdio: 'ignore' },
    )
    const port = await readPort(join(profile, 'DevToolsActivePort'))
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    const [context] = browser.contexts()
    if (!context) throw new Error('The browser came without its profile.')
    context.setDefaultTimeout(20_000)
    await context.addCookies([...listAdminCookies(baseURL), { name: 'language', value: 'en', url: baseURL }])
    return context
  }
  return { start, kill }
}

/** The browser writes this file when it listens. */
async function readPort(file: string): Promise<number> {
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => '')
    const port = Number(text.split('\n')[0])
    if (port > 0) return port
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
