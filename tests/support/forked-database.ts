import { readFile } from 'node:fs/promises'
import type { Env } from '#app/env.server.ts'
import { connectDatabase } from '#db/connect.ts'
import type { ConnectedDatabase } from '#db/connected-database.ts'

/** In a forked server: the migrated, empty database that {@link forkServer} made for it. */
export async function openForkedDatabase(env: Env): Promise<ConnectedDatabase> {
  const dump = process.env.MIGRATED_DUMP
  return connectDatabase(
    dump ? { dataDir: 'memory://', loadDataDir: new Blob([await readFile(dump)]) } : env.database,
  )
}
