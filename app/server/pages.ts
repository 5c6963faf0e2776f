import type { Server } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Pages } from '../server.ts'
import { buildIfStale } from './build-freshness.ts'
import { staticFiles } from './static-files.ts'

const projectDir = join(import.meta.dirname, '../..')

/** The production build, made first when it is missing or older than its sources. */
export async function openBuiltPages(): Promise<Pages> {
  await buildIfStale(projectDir)
  return readBuiltPages(join(projectDir, 'build'))
}

/** The pages of a build that lies in this folder, as it is. */
export async function readBuiltPages(buildDir: string): Promise<Pages> {
  return {
    build: await import(pathToFileURL(join(buildDir, 'server/index.js')).href),
    files: staticFiles(join(buildDir, 'client')),
  }
}

/** Vite inside this same server, so that development has the same headers, limits and database. */
export async function openVitePages(server: Server): Promise<Pages> {
  const { createServer } = await import('vite')
  const ownListeners = new Set(process.listeners('SIGTERM'))
  const vite = await createServer({
    root: projectDir,
    server: { middlewareMode: true, hmr: { server } },
  })
  // Remix starts a second Vite inside this one, which ends the process on this signal before the database is closed, and
  // no option of Remix keeps it from listening. What was listening before goes on.
  for (const listener of process.listeners('SIGTERM'))
    if (!ownListeners.has(listener)) process.off('SIGTERM', listener)
  return {
    // why: Vite loads modules untyped; this one is Remix's server build.
    build: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as Awaited<Built>,
    files: vite.middlewares,
    close: () => vite.close(),
  }
}

type Built = Exclude<Pages['build'], (...args: never[]) => unknown>
