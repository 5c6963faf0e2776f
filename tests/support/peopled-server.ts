import { dayIn } from '#app/domain/calendar/day.ts'
import { type Role, roles } from '#app/domain/role.ts'
import { openAuth } from '#app/server/auth.ts'
import { connectDatabase } from '#db/connect.ts'
import type { Db } from '#db/transaction.ts'
import type { ServerProcess } from './server-process.ts'
import { signInAs } from './signed-in.ts'
import { startStoryServer } from './story-server.ts'

export type PeopledServer = ServerProcess & {
  /** The cookie of a session of the person with that role. */
  cookies: Record<Role, string>
}

/** The built server on the story of the demo, with a viewer, a member and an admin signed in. */
export async function startServerWithPeople(): Promise<PeopledServer> {
  const server = await startStoryServer(dayIn('Asia/Tokyo', new Date()))
  const cookies = await whileStopped(server, async (db) => {
    const auth = openAuth(db, { publicUrl: server.url, secret: server.variables.AUTH_SECRET ?? '' })
    const signedIn: Partial<Record<Role, string>> = {}
    for (const role of roles) signedIn[role] = (await signInAs(db, auth, role)).cookie
    return signedIn as Record<Role, string> // why: the loop above has every role.
  })
  return { ...server, cookies }
}

/** Works on a server's data while it is down: the embedded database belongs to one process at a time. */
export async function whileStopped<T>(server: ServerProcess, work: (db: Db) => Promise<T>): Promise<T> {
  await server.kill('SIGTERM')
  const { DATABASE_URL, DATA_DIR } = server.variables
  const { db, close } = await connectDatabase(
    DATABASE_URL ? { databaseUrl: DATABASE_URL } : { dataDir: DATA_DIR ?? '' },
  )
  try {
    return await work(db)
  } finally {
    await close()
    await server.restart()
  }
}
