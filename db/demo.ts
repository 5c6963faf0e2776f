import { dayIn } from '#app/domain/calendar/day.ts'
import { parseEnv } from '#app/env.server.ts'
import type { ConnectedDatabase } from './connected-database.ts'

// React and Remix choose their build by this at their first import.
process.env.NODE_ENV ||= 'production'

const demoFolder = './data-demo'

let database: ConnectedDatabase | undefined

// `npm run demo`: the server of `npm start` on a data folder of its own, filled with the story up to today.
try {
  // The demo clears its data when the day changes, so it never uses the database of DATABASE_URL.
  const env = parseEnv({
    ...process.env,
    DATABASE_URL: undefined,
    DATA_DIR: process.env.DATA_DIR || demoFolder,
  })
  const { connectDatabase } = await import('./connect.ts')
  const { orRefused } = await import('./server-refusal.ts')
  const { migrateToLatest } = await import('./migrator.ts')
  const { bringStoryUpTo } = await import('./demo-story.ts')
  const { listSignInLines } = await import('./demo-sign-in.ts')
  const { getOrganisation } = await import('#app/features/organisation/organisation.queries.server.ts')
  const { startNayami } = await import('#app/server/startup.ts')

  database = await orRefused(env.database, () => connectDatabase(env.database))
  const { db, longWork, markCreated } = database
  await orRefused(env.database, () => migrateToLatest(longWork))
  await markCreated?.()
  const now = new Date()
  const { timeZone } = await getOrganisation(db)
  const by = { actor: { id: null, name: 'demo' }, now, today: dayIn(timeZone, now), requestId: null }
  await bringStoryUpTo(db, by, (line) => process.stdout.write(`${line}\n`))
  await startNayami(env, { database, greet: (publicUrl) => listSignInLines(db, by, publicUrl) })
} catch (error) {
  const { sentenceForRefusal } = await import('#app/server/refusal.ts')
  const { ProgramRefused } = await import('./program.ts')
  const sentence = error instanceof ProgramRefused ? error.message : sentenceForRefusal(error)
  process.stderr.write(`${sentence}\n`)
  await database?.close().catch(() => {})
  process.exit(1)
}
