import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'google-chrome', 'chromium-browser', 'google-chrome-stable']

// Debian's headless shell is the same Chromium without its windows. It takes less than half the processor time, and
// keeps no profile.
const headlessShell = 'chromium-headless-shell'

type Variables = Record<string, string | undefined>

type Needs = { keepsProfile?: boolean }

/**
 * The browser of CHROMIUM_PATH, else the quickest one on the PATH that can do what is needed; none if CHROMIUM_PATH does
 * not exist.
 */
export function findChromium(variables: Variables, { keepsProfile }: Needs = {}): string | undefined {
  if (variables.CHROMIUM_PATH)
    return existsSync(variables.CHROMIUM_PATH) ? variables.CHROMIUM_PATH : undefined
  const folders = (variables.PATH ?? '').split(delimiter)
  const fitting = keepsProfile ? names : [headlessShell, ...names]
  return fitting
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file))
}

/** The message is a sentence for the person who runs the tests. */
export class NoChromium extends Error {
  override name = 'NoChromium'
}

/** A browser for the tests: an installed one, else Debian's, installed if possible; throws NoChromium. */
export function getChromium(needs: Needs = {}): string {
  const variables = process.env
  if (!variables.CHROMIUM_PATH && !findChromium(variables, needs) && canInstallChromium()) installChromium()
  const found = findChromium(variables, needs)
  if (found) return found
  throw new NoChromium(
    'The browser tests need Chromium: install it (on Debian: apt-get install chromium chromium-headless-shell fonts-noto-cjk) or set CHROMIUM_PATH to one.',
  )
}

function canInstallChromium(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

/** Debian's browser with and without windows, and a font with Japanese characters. */
function installChromium(): void {
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium', headlessShell, 'fonts-noto-cjk')
}

function apt(...args: string[]) {
  const { status } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new NoChromium(`apt-get ${args.join(' ')} failed with exit code ${status}.`)
}
