import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { connectDatabase } from '#db/connect.ts'
import type { DatabaseAddress } from '#db/connected-database.ts'
import { startCluster } from '#tests/support/postgres-cluster.ts'

/** A database of the bench's own, and the variables that make a server process use it. */
export type BenchDatabase = {
  engine: string
  address: DatabaseAddress
  environment: { AUTH_SECRET: string; DATABASE_URL?: string; DATA_DIR?: string }
  remove: () => Promise<void>
}

const manyPainPoints = 200_000
/** Settings of a server for an installation of that size. */
const settingsForMany = ['shared_buffers=1GB', 'maintenance_work_mem=512MB']

/**
 * With `pglite` an embedded database in a temporary folder; otherwise a fresh database on the server of
 * `serverUrl`, or on a throw-away server when there is no URL. `remove` leaves nothing behind.
 */
export async function createBenchDatabase(
  { database: engine, painPoints }: { database: 'postgres' | 'pglite'; painPoints: number },
  serverUrl: string | undefined,
): Promise<BenchDatabase> {
  if (engine === 'pglite') return createEmbedded()
  if (serverUrl) return createOnServer(serverUrl)
  const cluster = await startCluster({ changed: painPoints > manyPainPoints ? settingsForMany : [] })
  try {
    const database = await createOnServer(cluster.serverUrl)
    // The whole cluster is removed, and the database with it.
    return { ...database, remove: cluster.stop }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

async function createEmbedded(): Promise<BenchDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'nayami-bench-data-'))
  return {
    engine: 'PGlite',
    address: { dataDir },
    environment: { AUTH_SECRET: randomUUID(), DATA_DIR: dataDir },
    remove: () => rm(dataDir, { recursive: true, force: true }),
  }
}

async function createOnServer(serverUrl: string): Promise<BenchDatabase> {
  const name = `nayami_bench_${randomUUID().replaceAll('-', '')}`
  const version = await onServer(serverUrl, async (db) => {
    await sql`create database ${sql.id(name)}`.execute(db)
    return readVersion(db)
  })
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return {
    engine: `PostgreSQL ${version}`,
    address: { databaseUrl: url.href },
    environment: { AUTH_SECRET: randomUUID(), DATABASE_URL: url.href },
    remove: () =>
      onServer(serverUrl, async (db) => {
        await sql`drop database ${sql.id(name)} with (force)`.execute(db)
      }),
  }
}

/** A database that was filled before and is not removed. */
export async function openFilledDatabase(databaseUrl: string): Promise<BenchDatabase> {
  return {
    engine: `PostgreSQL ${await onServer(databaseUrl, readVersion)}`,
    address: { databaseUrl },
    environment: { AUTH_SECRET: randomUUID(), DATABASE_URL: databaseUrl },
    remove: async () => {},
  }
}

/** The embedded database can be used by one process at a time: it is closed before the server opens it. */
export async function withDatabase<T>(
  { address }: BenchDatabase,
  work: (db: ServerDb) => Promise<T>,
): Promise<T> {
  const { longWork, close } = await connectDatabase(address)
  try {
    return await work(longWork)
  } finally {
    await close()
  }
}

async function readVersion(db: ServerDb): Promise<string | undefined> {
  const { rows } = await sql<{ version: string }>`
    select current_setting('server_version') as version`.execute(db)
  return rows[0]?.version
}

type ServerDb = Awaited<ReturnType<typeof connectDatabase>>['db']

async function onServer<T>(databaseUrl: string, work: (db: ServerDb) => Promise<T>): Promise<T> {
  const { longWork, close } = await connectDatabase({ databaseUrl, maxConnections: 1 })
  try {
    return await work(longWork)
  } finally {
    await close()
  }
}
