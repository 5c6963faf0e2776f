import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

const sources = [
  'app',
  'db',
  'public',
  'package.json',
  'package-lock.json',
  'remix.config.js',
  'tsconfig.json',
  'vite.config.ts',
]
const built = 'build/server/index.js'

/** The build's own output comes before; a stack of ours would only push it away. */
export class BuildFailed extends Error {
  override name = 'BuildFailed'
}

/** Is there a build, and has no source, nor a folder's list of files, changed since it began? */
export async function isBuildFresh(projectDir: string): Promise<boolean> {
  const builtAt = await modifiedAt(join(projectDir, built))
  const changedAt = await Promise.all(sources.map((source) => newestUnder(join(projectDir, source))))
  return builtAt > Math.max(...changedAt)
}

export async function buildIfStale(projectDir: string): Promise<void> {
  if (await isBuildFresh(projectDir)) return
  process.stderr.write('Building Nayami: no build yet, or its sources have changed since.\n')
  const beganAt = new Date()
  await runBuild(projectDir)
  // A source saved while the build ran may have been read before: the build counts from its beginning.
  await utimes(join(projectDir, built), beganAt, beganAt)
}

/** `remix vite:build` for production, with these arguments of its command line; throws {@link BuildFailed}. */
export async function runBuild(projectDir: string, more: string[] = []): Promise<void> {
  const command = join(projectDir, 'node_modules/@remix-run/dev/dist/cli.js')
  const build = spawn(process.execPath, [command, 'vite:build', ...more], {
    cwd: projectDir,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [exitCode] = await once(build, 'exit')
  if (exitCode !== 0) throw new BuildFailed('The build failed: what it printed above says why.')
}

async function newestUnder(path: string): Promise<number> {
  const own = await modifiedAt(path)
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => [])
  const inside = await Promise.all(entries.map((entry) => modifiedAt(join(entry.parentPath, entry.name))))
  return Math.max(own, ...inside)
}

async function modifiedAt(path: string): Promise<number> {
  const file = await stat(path).catch(() => undefined)
  return file?.mtimeMs ?? 0
}
