import { connectDatabase } from './connect.ts'
import type { ConnectedDatabase, DatabaseAddress } from './connected-database.ts'
import type { Listen } from './listen.ts'
import type { Db } from './transaction.ts'

// The server process and the built Remix bundle are two module graphs in one process: the handle is on globalThis so
// that both use the same pool, and the embedded database is opened once.
const holder = globalThis as typeof globalThis & { nayamiDatabase?: Promise<ConnectedDatabase> } // why: globalThis has no declared slot of ours.

export function openDatabase(address: DatabaseAddress): Promise<ConnectedDatabase> {
  holder.nayamiDatabase ??= connectDatabase(address)
  return holder.nayamiDatabase
}

/** The open handle. Throws when the process has not opened its database yet. */
export async function getDb(): Promise<Db> {
  return (await getOpened()).db
}

/** The open handle for work that may take long, and must not block a page meanwhile. */
export async function getLongWork(): Promise<Db> {
  return (await getOpened()).longWork
}

/** Listens on a channel of the open database, to this process and others. */
export const listen: Listen = async (channel, listener) => (await getOpened()).listen(channel, listener)

function getOpened(): Promise<ConnectedDatabase> {
  if (!holder.nayamiDatabase) throw new Error('The database is not open: openDatabase() comes first.')
  return holder.nayamiDatabase
}

export async function closeDatabase(): Promise<void> {
  const opened = holder.nayamiDatabase
  holder.nayamiDatabase = undefined
  await (await opened)?.close()
}
