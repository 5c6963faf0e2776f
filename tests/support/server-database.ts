import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { connectDatabase } from '#db/connect.ts'
import { closeAtEnd } from './closed-at-end.ts'

/** A fresh database of the test file's own on a PostgreSQL server, dropped at the end; empty, or a copy of another. */
export async function createServerDatabase(serverUrl: string, copied?: string): Promise<string> {
  const { url, drop } = await addDatabase(serverUrl, copied)
  closeAtEnd(drop)
  return url
}

/** A database with a name of its own, its URL, and how to drop it. */
export async function addDatabase(
  serverUrl: string,
  copied = 'template1',
): Promise<{ name: string; url: string; drop: () => Promise<void> }> {
  const name = `nayami_test_${randomUUID().replaceAll('-', '')}`
  await onServer(serverUrl, sql`create database ${sql.id(name)} template ${sql.id(copied)}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const drop = () => onServer(serverUrl, sql`drop database ${sql.id(name)} with (force)`)
  return { name, url: url.href, drop }
}

async function onServer(serverUrl: string, statement: RawBuilder<unknown>) {
  const { longWork, close } = await connectDatabase({ databaseUrl: serverUrl, maxConnections: 1 })
  try {
    await statement.execute(longWork)
  } finally {
    await close()
  }
}
