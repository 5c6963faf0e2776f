import { addDays, dayIn } from '#app/domain/calendar/day.ts'
import { openAuth } from '#app/server/auth.ts'
import { migrateToLatest } from '#db/migrator.ts'
import type { Db } from '#db/transaction.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { signInAs } from '#tests/support/signed-in.ts'

/** Where the scribes record: every team in every sync, and a session for each scribe. */
export type Scene = { teamIds: number[]; syncIds: number[]; cookies: string[] }

const teams = ['orders', 'billing', 'search', 'payments', 'mobile']
const syncs = 16
const scribes = 6

/** Migrates an empty database and creates the scene in it. */
export async function setScene(db: Db, secret: string): Promise<Scene> {
  await migrateToLatest(db)
  const teamIds: number[] = []
  for (const slug of teams) teamIds.push(await aTeam(db, { slug, name: slug }))
  const today = dayIn('Asia/Tokyo', new Date())
  const syncIds: number[] = []
  // Some in earlier months, so that rows derived by month have more than one.
  for (let sync = 0; sync < syncs; sync++)
    syncIds.push(await aSync(db, { teamIds, heldOn: addDays(today, -9 * sync - 1) }))
  const auth = openAuth(db, { publicUrl: 'http://127.0.0.1', secret })
  const cookies: string[] = []
  for (let scribe = 0; scribe < scribes; scribe++)
    cookies.push((await signInAs(db, auth, 'member', `Scribe ${scribe + 1}`)).cookie)
  return { teamIds, syncIds, cookies }
}
