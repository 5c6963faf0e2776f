import { createHash } from 'node:crypto'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import { sqlStateOf } from './transaction.ts'

// A statement written for one list of values is hardly asked again: it would take a name from another.
const asksBeforeNaming = 3
const mostNames = 500
const mostCounted = 5_000

const changedResult = '0A000'

/** What Kysely needs of a pool of pg. */
export type OpenPool = { connect: () => Promise<pg.PoolClient>; end: () => Promise<void>; options: object }

/**
 * A pool that sends what is asked again and again under a name: the server then parses it once for each connection,
 * and plans it only as often as it thinks fit.
 */
export function nameStatements(pool: OpenPool): PostgresPool {
  const nameOf = countAndName()
  return {
    connect: async () => nameOn(await pool.connect(), nameOf),
    end: () => pool.end(),
    options: pool.options,
  }
}

type NameOf = (text: string) => string | undefined

function countAndName(): NameOf {
  const names = new Map<string, string>()
  const asked = new Map<string, number>()
  return (text) => {
    const name = names.get(text)
    if (name || names.size >= mostNames) return name
    const count = (asked.get(text) ?? 0) + 1
    if (count >= asksBeforeNaming) {
      asked.delete(text)
      // The same in every process, so that a pooler which keeps statements keeps one for all of them.
      names.set(text, createHash('sha256').update(text).digest('base64url').slice(0, 32))
      return names.get(text)
    }
    if (asked.size >= mostCounted) asked.clear()
    asked.set(text, count)
    return undefined
  }
}

function nameOn(client: pg.PoolClient, nameOf: NameOf): PostgresPoolClient {
  let isOutdated = false
  const ask = async (text: string, values: unknown[]) => {
    const name = nameOf(text)
    try {
      return await client.query({ name, text, values })
    } catch (error) {
      // Another process has migrated, and the statement gives other columns now: a new connection prepares it anew.
      if (name && sqlStateOf(error) === changedResult) isOutdated = true
      throw error
    }
  }
  return {
    query: ask as unknown as PostgresPoolClient['query'], // why: nothing reads with a cursor, the other form of it.
    release: (destroy) => client.release(destroy || isOutdated),
  }
}
