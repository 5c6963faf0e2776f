import { readFile } from 'node:fs/promises'
import { inject } from 'vitest'
import { closeDatabase } from '#db/client.server.ts'
import { connectDatabase } from '#db/connect.ts'
import type { ConnectedDatabase, DatabaseAddress } from '#db/connected-database.ts'
import type { Db } from '#db/transaction.ts'
import { closeAtEnd } from './closed-at-end.ts'
import { createServerDatabase } from './server-database.ts'
import { visitAsAdmin } from './visit.ts'

type Connect = (address: DatabaseAddress) => Promise<ConnectedDatabase>

/**
 * A migrated, empty database of the test file's own. On the embedded engine it starts from one dump made
 * for the whole run; with DATABASE_URL it is a fresh database on that server, dropped at the end.
 * Tests of routes pass openDatabase, so that their requests use it, as an admin.
 */
export async function openTestDatabase(connect: Connect = connectDatabase): Promise<Db> {
  const serverUrl = process.env.DATABASE_URL
  const { db, close } = serverUrl
    ? await connect({ databaseUrl: await createServerDatabase(serverUrl, inject('migratedDatabase')) })
    : await connect({ dataDir: 'memory://', loadDataDir: new Blob([await readFile(inject('migratedDump'))]) })
  closeAtEnd(connect === connectDatabase ? close : closeDatabase)
  if (connect !== connectDatabase) await visitAsAdmin(db)
  return db
}
