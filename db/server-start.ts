import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { endGracefully } from './client-socket.ts'
import type { DatabaseAddress } from './connected-database.ts'
import { sqlStateOf } from './transaction.ts'

export const startingUpSeconds = 30
export const giveUpSeconds = 10
const pauseMilliseconds = 250
const oldestMajor = 15
const cannotConnectNow = '57P03'

/** Nayami's SQL requires a later version. */
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
 * Resolves when the database of an address can be used. After a reboot a server starts at the same time as Nayami:
 * while it reports that it is starting, this waits for up to half a minute, and calls `onWait` once. Any other
 * connection error is thrown at once, and so is a server that is too old. A folder needs no waiting.
 */
export async function awaitServer(
  address: DatabaseAddress,
  { onWait = () => {}, waitMilliseconds = startingUpSeconds * 1000, oldest = oldestMajor } = {},
): Promise<void> {
  if (!('databaseUrl' in address)) return
  const giveUpAt = performance.now() + waitMilliseconds
  let isAnnounced = false
  for (;;) {
    try {
      return await tryServer(address.databaseUrl, oldest)
    } catch (error) {
      if (sqlStateOf(error) !== cannotConnectNow || performance.now() > giveUpAt) throw error
      if (!isAnnounced) onWait()
      isAnnounced = true
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
  // Errors reject the query; without a listener they would also end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ version: string; number: number }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
    )
    const [server] = rows
    if (server && server.number < oldest * 10_000) throw new ServerTooOld(server.version, oldest)
  } finally {
    await endGracefully([client], () => client.end())
  }
}
