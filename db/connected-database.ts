import type { PGliteOptions } from '@electric-sql/pglite'
import type { Kysely } from 'kysely'
import type { Listen } from './listen.ts'
import type { Database } from './schema.ts'

export type ServerAddress = { databaseUrl: string; maxConnections?: number }
export type FolderAddress = { dataDir: string; loadDataDir?: PGliteOptions['loadDataDir'] }
/** Where the data lives: a PostgreSQL server, or a folder (or dump) for the embedded engine. */
export type DatabaseAddress = ServerAddress | FolderAddress

export type ConnectedDatabase = {
  /** For what somebody waits for: it gives up after a few seconds. */
  db: Kysely<Database>
  /** For migrations, rebuilds, jobs and programs, which take as long as they take; on the embedded engine the same. */
  longWork: Kysely<Database>
  engine: 'postgres' | 'pglite'
  listen: Listen
  /** One compressed file with the whole embedded database; what tests start from. */
  dump?: () => Promise<File | Blob>
  /** Notes beside the embedded database that it has been made: missing from now on, it is a loss and not a beginning. */
  noteMade?: () => Promise<void>
  close: () => Promise<void>
}
