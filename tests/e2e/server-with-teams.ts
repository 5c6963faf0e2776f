import type { Browser } from 'playwright-core'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { listAdminCookies } from '#tests/support/set-up.ts'
import { addTeam } from './meeting.ts'

/** A built server on a database with only these teams. */
export async function startWithTeams(browser: Browser, names: readonly string[]): Promise<ServerProcess> {
  const server = await startServerProcess()
  const context = await browser.newContext({ baseURL: server.url, locale: 'en' })
  await context.addCookies(listAdminCookies(server.url))
  const page = await context.newPage()
  for (const name of names) await addTeam(page, { name, slug: name.toLowerCase() })
  await context.close()
  return server
}
