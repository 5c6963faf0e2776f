import type { PGliteOptions } from '@electric-sql/pglite'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type Listen, listenToServer } from './listen.ts'
import type { Database } from './schema.ts'

/** Where the data lives: a PostgreSQL server, or a folder (or dump) for the embedded engine. */
export type DatabaseAddress =
  | { databaseUrl: string; maxConnections?: number }
  | { dataDir: string; loadDataDir?: PGliteOptions['loadDataDir'] }

export type ConnectedDatabase = {
  db: Kysely<Database>
  engine: 'postgres' | 'pglite'
  listen: Listen
  /** One compressed file with the whole embedded database; what tests start from. */
  dump?: () => Promise<File | Blob>
  close: () => Promise<void>
}

const { types } = pg
const parsers = new Map<number, (text: string) => unknown>([
  [types.builtins.INT8, Number],
  [types.builtins.NUMERIC, Number],
  [types.builtins.DATE, (text) => text],
  [1182, parseDateArray],
  [1016, parseInt8Array],
])

/** A day stays the text 'YYYY-MM-DD': as a Date it would slip by a day in some time zones. */
const getTypeParser: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  // why: pg types each builtin's parser apart; a lookup by number cannot follow that.
  (format === 'binary' ? undefined : parsers.get(oid)) ?? (types.getTypeParser(oid, 'text') as never)

export async function connectDatabase(address: DatabaseAddress): Promise<ConnectedDatabase> {
  return 'databaseUrl' in address ? connectServer(address) : connectEmbedded(address)
}

async function connectServer(address: { databaseUrl: string; maxConnections?: number }) {
  const pool = new pg.Pool({
    connectionString: address.databaseUrl,
    max: address.maxConnections ?? 10,
    types: { getTypeParser },
  })
  // Without a listener an idle connection that the server drops would end the process.
  pool.on('error', () => {})
  // Everything read often fits into memory, and no query runs long enough for compiling it to pay.
  pool.on('connect', (client) => client.query('set random_page_cost = 1.1; set jit = off').catch(() => {}))
  const db = kyselyOn(pool)
  const listening = listenToServer(address.databaseUrl)
  const close = async () => {
    await Promise.all([db.destroy(), listening.close()])
  }
  return { db, engine: 'postgres' as const, listen: listening.listen, close }
}

async function connectEmbedded(address: { dataDir: string; loadDataDir?: PGliteOptions['loadDataDir'] }) {
  const inMemory = address.dataDir.startsWith('memory://')
  const lock = inMemory ? undefined : await lockFolder(address.dataDir)
  const { PGlite } = await import('@electric-sql/pglite')
  const { createPgConfig } = await import('@electric-sql/pglite/node-postgres')
  const pglite = await PGlite.create({
    dataDir: inMemory ? address.dataDir : `${address.dataDir}/pglite`,
    loadDataDir: address.loadDataDir,
  })
  const config = createPgConfig(pglite)
  const pool = new pg.Pool({
    ...config,
    max: 1,
    idleTimeoutMillis: 0,
    types: { getTypeParser },
  } as pg.PoolConfig) // why: the config's stream is PGlite itself, which pg's types do not know.
  const db = kyselyOn(pool)
  const listen: Listen = async (channel, { onMessage }) => {
    // With the one connection in hand no transaction is open: rolled back, it would take the listening along.
    const connection = await pool.connect()
    try {
      const stop = await pglite.listen(channel, onMessage)
      return () => stop()
    } finally {
      connection.release()
    }
  }
  const close = async () => {
    await db.destroy()
    await pglite.close()
    await lock?.release()
  }
  return { db, engine: 'pglite' as const, listen, dump: () => pglite.dumpDataDir('gzip'), close }
}

async function lockFolder(dataDir: string) {
  const { lockDataDir } = await import('./data-dir-lock.ts')
  return lockDataDir(dataDir)
}

function kyselyOn(pool: pg.Pool) {
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

function parseInt8Array(text: string) {
  return text === '{}' ? [] : text.slice(1, -1).split(',').map(Number)
}

function parseDateArray(text: string) {
  return text === '{}' ? [] : text.slice(1, -1).split(',')
}
