import type { PGliteOptions } from '@electric-sql/pglite'
import type { Kysely } from 'kysely'
import type { Listen } from './listen.ts'
import type { Database } from './schema.ts'

export type ServerAddress = { databaseUrl: string; maxConnections?: number }
export type FolderAddress = { dataDir: string; loadDataDir?: PGliteOptions['loadDataDir'] }
/** Where the data lives: a PostgreSQL server, or a folder (or dump) for the embedded engine. */
export type DatabaseAddress = ServerAddress | FolderAddress

export type ConnectedDatabase = {
  db: Kysely<Database>
  engine: 'postgres' | 'pglite'
  listen: Listen
  /** One compressed file with the whole embedded database; what tests start from. */
  dump?: () => Promise<File | Blob>
  close: () => Promise<void>
}
