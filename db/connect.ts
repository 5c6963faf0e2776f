import type { ConnectedDatabase, DatabaseAddress } from './connected-database.ts'

/** Each engine is loaded only where it is used. */
export async function connectDatabase(address: DatabaseAddress): Promise<ConnectedDatabase> {
  if ('databaseUrl' in address) return (await import('./postgres-server.ts')).connectServer(address)
  return (await import('./embedded-database.ts')).connectEmbedded(address)
}
