import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { endPolitely } from './client-socket.ts'
import type { DatabaseAddress } from './connected-database.ts'
import { sqlStateOf } from './transaction.ts'

export const startingUpSeconds = 30
export const giveUpSeconds = 10
const pauseMilliseconds = 250
const oldestMajor = 15
const cannotConnectNow = '57P03'

/** What Nayami's SQL is written for begins with a later version. */
export class ServerTooOld extends Error {
  override name = 'ServerTooOld'
  readonly version: string
  readonly oldest: number
  constructor(version: string, oldest: number) {
    super(`PostgreSQL ${version} is too old.`)
    this.version = version
    this.oldest = oldest
  }
}

/**
 * Resolves when the database of an address can be worked with. After a restart of its machine a server starts beside
 * Nayami: as long as it says so it is waited for, up to half a minute, and `onWait` told once. Everything else that
 * keeps a connection from being made is thrown at once, and a server that is too old. A folder needs no waiting.
 */
export async function awaitServer(
  address: DatabaseAddress,
  { onWait = () => {}, waitMilliseconds = startingUpSeconds * 1000, oldest = oldestMajor } = {},
): Promise<void> {
  if (!('databaseUrl' in address)) return
  const giveUpAt = performance.now() + waitMilliseconds
  let isTold = false
  for (;;) {
    try {
      return await tryServer(address.databaseUrl, oldest)
    } catch (error) {
      if (sqlStateOf(error) !== cannotConnectNow || performance.now() > giveUpAt) throw error
      if (!isTold) onWait()
      isTold = true
      await setTimeout(pauseMilliseconds)
    }
  }
}

async function tryServer(databaseUrl: string, oldest: number): Promise<void> {
  const limit = giveUpSeconds * 1000
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: limit,
    query_timeout: limit,
  })
  // What goes wrong fails the question; without a listener it would end the process, too.
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ version: string; number: number }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
    )
    const [server] = rows
    if (server && server.number < oldest * 10_000) throw new ServerTooOld(server.version, oldest)
  } finally {
    await endPolitely([client], () => client.end())
  }
}
