import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

// Debian's headless shell is the same Chromium without its windows; it takes less than half the processor time.
const headlessShell = 'chromium-headless-shell'

const names = [headlessShell, 'chromium', 'google-chrome', 'chromium-browser', 'google-chrome-stable']

type Variables = Record<string, string | undefined>

/** The browser of CHROMIUM_PATH, else the quickest one on the PATH; none if CHROMIUM_PATH does not exist. */
export function findChromium(variables: Variables): string | undefined {
  if (variables.CHROMIUM_PATH)
    return existsSync(variables.CHROMIUM_PATH) ? variables.CHROMIUM_PATH : undefined
  const folders = (variables.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file))
}

/** The message is a sentence for the person who runs the tests. */
export class NoChromium extends Error {
  override name = 'NoChromium'
}

/** A browser for the tests: an installed one, else Debian's, installed if possible; throws NoChromium. */
export function getChromium(): string {
  const variables = process.env
  if (!variables.CHROMIUM_PATH && !findChromium(variables) && canInstallChromium()) installChromium()
  const found = findChromium(variables)
  if (found) return found
  throw new NoChromium(
    'The browser tests need Chromium: install it (on Debian: apt-get install chromium-headless-shell fonts-noto-cjk) or set CHROMIUM_PATH to one.',
  )
}

function canInstallChromium(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

/** Debian's browser, and a font with Japanese characters. */
function installChromium(): void {
  apt('update')
  apt('install', '-y', '--no-install-recommends', headlessShell, 'fonts-noto-cjk')
}

function apt(...args: string[]) {
  const { status } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new NoChromium(`apt-get ${args.join(' ')} failed with exit code ${status}.`)
}
