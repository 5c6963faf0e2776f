// Runs the built server with planted rows in a process of its own, and sends the digests of its tables to its parent.
import { randomBytes } from 'node:crypto'
import type { ServerBuild } from '@remix-run/node'
import { parseEnv } from '#app/env.server.ts'
import { setAccess } from '#app/features/organisation/organisation.commands.server.ts'
import { type Auth, openAuth } from '#app/server/auth.ts'
import { openBuiltPages } from '#app/server/pages.ts'
import { createLog } from '#app/server/request-log.ts'
import { serve } from '#app/server.ts'
import { openForkedDatabase } from '../forked-database.ts'
import { recorderOn } from '../recorder.ts'
import { signInAs } from '../signed-in.ts'
import { plantCallers, plantTokens } from './callers.ts'
import type { DoorAnswer, DoorQuestion, DoorStart } from './door-server.ts'
import { plantRows } from './planted-rows.ts'
import { readRoutes } from './served-route.ts'
import { digestTables } from './table-digests.ts'

const env = parseEnv(process.env)
const database = await openForkedDatabase(env)
const { db } = database
const pages = await openBuiltPages()
const { url, auth } = await serveDoors()
process.on('message', async (question: DoorQuestion) => {
  process.send?.(await answerTo(question))
})
const start: DoorStart = {
  url,
  // why: this is a build; only Vite's development server loads the pages anew each time.
  routes: readRoutes(pages.build as ServerBuild),
  rows: await plantRows(db, auth),
  cookies: await plantCallers(db, auth),
  tokens: await plantTokens(db, auth),
}
process.send?.(start)

async function serveDoors(): Promise<{ url: string; auth: Auth }> {
  const secret = randomBytes(32).toString('hex')
  const log = createLog(env.logLevel)
  const { url } = await serve(env, log, {
    database,
    openPages: async () => pages,
    openAuth: (publicUrl) => ({ auth: openAuth(db, { publicUrl, secret }), oidc: undefined }),
  })
  return { url, auth: openAuth(db, { publicUrl: url, secret }) }
}

async function answerTo(question: DoorQuestion): Promise<DoorAnswer> {
  if (question.about === 'tables') return { digests: await digestTables(db) }
  if (question.about === 'cookie') return { cookie: (await signInAs(db, auth, question.role)).cookie }
  const { anyoneMayView } = question
  await setAccess(db, recorderOn('2026-03-20'), { anyoneMayView, passwordsAllowed: true })
  return {}
}
