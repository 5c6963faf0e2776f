// Opens every page of the built server on the demo's story, and sends the statements of each to its parent.
import { randomBytes } from 'node:crypto'
import { dayIn, monthOf } from '#app/domain/calendar/day.ts'
import { parseEnv } from '#app/env.server.ts'
import { openAuth } from '#app/server/auth.ts'
import { openBuiltPages } from '#app/server/pages.ts'
import { createLog } from '#app/server/request-log.ts'
import { serve } from '#app/server.ts'
import { seedStory } from '#db/seeds/story.ts'
import { fillAddress, fullAddresses } from '#tests/e2e/page-addresses.ts'
import { openForkedDatabase } from '../forked-database.ts'
import { plantLinks } from '../planted-links.ts'
import { signInAs } from '../signed-in.ts'
import { type AskedStatement, noteStatements } from './asked-statements.ts'

export type AskedByPage = { address: string; status: number; asked: AskedStatement[] }

const asked: AskedStatement[] = []
const env = parseEnv(process.env)
const database = await openForkedDatabase(env)
const today = dayIn('Asia/Tokyo', new Date())
await seedStory(database.longWork, today)
const planted = await plantLinks(database.longWork)

const secret = randomBytes(32).toString('hex')
const db = database.db.withPlugin(noteStatements(asked))
const { url } = await serve(env, createLog(env.logLevel), {
  database: { ...database, db },
  openPages: openBuiltPages,
  openAuth: (publicUrl) => ({ auth: openAuth(db, { publicUrl, secret }), oidc: undefined }),
})
const { cookie } = await signInAs(db, openAuth(db, { publicUrl: url, secret }), 'admin')

const pages: AskedByPage[] = []
// The first page also reads what is read once for the process.
for (const address of ['/', ...fullAddresses(monthOf(today))]) {
  asked.length = 0
  const answer = await fetch(url + fillAddress(address, planted), {
    headers: { Cookie: cookie, Accept: 'text/html' },
    redirect: 'manual',
  })
  await answer.text()
  pages.push({ address, status: answer.status, asked: [...asked] })
}
process.send?.(pages.slice(1))
