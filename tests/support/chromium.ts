import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'google-chrome', 'chromium-browser', 'google-chrome-stable']

type Variables = Record<string, string | undefined>

/** The browser of CHROMIUM_PATH, else the first one on the PATH. A CHROMIUM_PATH that leads nowhere is none. */
export function findChromium(variables: Variables): string | undefined {
  if (variables.CHROMIUM_PATH)
    return existsSync(variables.CHROMIUM_PATH) ? variables.CHROMIUM_PATH : undefined
  const folders = (variables.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file))
}

/** Can this process install Debian's browser? */
export function canInstallChromium(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

/** Debian's browser, and a font with Japanese characters. */
export function installChromium(): void {
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
}

function apt(...args: string[]) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status } = spawnSync('apt-get', args, {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed with exit code ${status}.`)
}
