import type { PGliteOptions } from '@electric-sql/pglite'
import type { Kysely } from 'kysely'
import type { Listen } from './listen.ts'
import type { Database } from './schema.ts'

export type ServerAddress = {
  databaseUrl: string
  maxConnections?: number
  /** Off behind a pooler that hands every transaction another session; on unless given. */
  isNamingStatements?: boolean
}
export type FolderAddress = { dataDir: string; loadDataDir?: PGliteOptions['loadDataDir'] }
/** Where the data is: a PostgreSQL server, or a folder (or dump) for the embedded engine. */
export type DatabaseAddress = ServerAddress | FolderAddress

export type ConnectedDatabase = {
  /** For requests: it gives up after a few seconds. */
  db: Kysely<Database>
  /** For migrations, rebuilds, jobs and programs, which may take long; the same handle on the embedded engine. */
  longWork: Kysely<Database>
  engine: 'postgres' | 'pglite'
  listen: Listen
  /** The whole embedded database as one compressed file; tests start from it. */
  dump?: () => Promise<File | Blob>
  /** Records beside the embedded database that it was created: if it is missing later, it was lost and is not new. */
  markCreated?: () => Promise<void>
  close: () => Promise<void>
}
