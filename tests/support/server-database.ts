import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { connectDatabase } from '#db/connect.ts'
import { closeAtEnd } from './closed-at-end.ts'

/** A fresh, empty database of the test file's own on a PostgreSQL server, dropped at the end; gives its URL. */
export async function createServerDatabase(serverUrl: string): Promise<string> {
  const name = `nayami_test_${randomUUID().replaceAll('-', '')}`
  await onServer(serverUrl, sql`create database ${sql.id(name)}`)
  closeAtEnd(() => onServer(serverUrl, sql`drop database ${sql.id(name)} with (force)`))
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function onServer(serverUrl: string, statement: RawBuilder<unknown>) {
  const { db, close } = await connectDatabase({ databaseUrl: serverUrl, maxConnections: 1 })
  try {
    await statement.execute(db)
  } finally {
    await close()
  }
}
