import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, inject } from 'vitest'
import { type ConnectedDatabase, connectDatabase, type DatabaseAddress } from '#db/connect.ts'
import { migrateToLatest } from '#db/migrator.ts'
import type { Db } from '#db/transaction.ts'

/**
 * A migrated, empty database of the test file's own. On the embedded engine it starts from one dump made
 * for the whole run; with DATABASE_URL it is a fresh database on that server, dropped at the end.
 * Tests of routes pass openDatabase, so that the visits they make come to it.
 */
export async function openTestDatabase(connect: Connect = connectDatabase): Promise<Db> {
  const connected = process.env.DATABASE_URL
    ? await createServerDatabase(process.env.DATABASE_URL, connect)
    : await connect({ dataDir: 'memory://', loadDataDir: new Blob([inject('migratedDump')]) })
  afterAll(() => connected.close())
  return connected.db
}

type Connect = (address: DatabaseAddress) => Promise<ConnectedDatabase>

async function createServerDatabase(serverUrl: string, connect: Connect): Promise<ConnectedDatabase> {
  const name = `nayami_test_${randomUUID().replaceAll('-', '')}`
  const server = await connectDatabase({ databaseUrl: serverUrl, maxConnections: 1 })
  await sql`create database ${sql.id(name)}`.execute(server.db)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const connected = await connect({ databaseUrl: url.href })
  await migrateToLatest(connected.db)
  const close = async () => {
    await connected.close()
    await sql`drop database ${sql.id(name)} with (force)`.execute(server.db)
    await server.close()
  }
  return { ...connected, close }
}
