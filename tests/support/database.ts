import { readFile } from 'node:fs/promises'
import { inject } from 'vitest'
import { connectDatabase } from '#db/connect.ts'
import type { ConnectedDatabase, DatabaseAddress } from '#db/connected-database.ts'
import type { Db } from '#db/transaction.ts'
import { closeAtEnd } from './closed-at-end.ts'
import { requestAsAdmin } from './route-request.ts'
import { createServerDatabase } from './server-database.ts'

type Connect = (address: DatabaseAddress) => Promise<ConnectedDatabase>

/**
 * A migrated, empty database of the test file's own. On the embedded engine it starts from one dump made
 * for the whole run; with DATABASE_URL it is a fresh database on that server, dropped at the end.
 */
export async function openTestDatabase(connect: Connect = connectDatabase): Promise<Db> {
  return (await openConnected(connect)).db
}

/** The same, and what opening() and sending() of tests/support/route-request.ts make comes to it, from an admin. */
export async function openDatabaseForRequests(): Promise<Db> {
  const database = await openConnected(connectDatabase)
  await requestAsAdmin(database)
  return database.db
}

async function openConnected(connect: Connect): Promise<ConnectedDatabase> {
  const serverUrl = process.env.DATABASE_URL
  const database = serverUrl
    ? await connect({ databaseUrl: await createServerDatabase(serverUrl, inject('migratedDatabase')) })
    : await connect({ dataDir: 'memory://', loadDataDir: new Blob([await readFile(inject('migratedDump'))]) })
  closeAtEnd(database.close)
  return database
}
