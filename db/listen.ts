import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { endGracefully } from './client-socket.ts'

export type Listener = {
  onMessage: (message: string) => void
  /** The connection was lost and is back: notifications in between were missed. */
  onReconnect?: () => void
}

/** Listens on a channel, to this process and others, until the returned function is called. */
export type Listen = (channel: string, listener: Listener) => Promise<() => Promise<void>>

const pauseMilliseconds = 1000
const heartbeatMilliseconds = 30_000
const giveUpMilliseconds = 10_000

/**
 * Listens to a PostgreSQL server over one connection of its own, opened on first use: a listener occupies its
 * connection for good, and the pool would lack it. A lost connection is opened again, after a pause and as often as
 * needed.
 */
export function listenToServer(databaseUrl: string): { listen: Listen; close: () => Promise<void> } {
  const channels = new Map<string, Set<Listener>>()
  let connected: Promise<pg.Client> | undefined
  let isClosed = false

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: giveUpMilliseconds,
      query_timeout: giveUpMilliseconds,
      keepAlive: true,
      keepAliveInitialDelayMillis: giveUpMilliseconds,
    })
    const lost = Promise.withResolvers<unknown>()
    client.on('error', lost.resolve)
    client.on('end', () => lost.resolve(undefined))
    client.on('notification', ({ channel, payload = '' }) => {
      for (const { onMessage } of channels.get(channel) ?? []) onMessage(payload)
    })
    await client.connect()
    // Listening does not keep the process alive.
    ;(client as pg.Client & { unref: () => void }).unref() // why: pg has it, its types do not.
    // A connection that a firewall forgot stays silent for hours: only an unanswered query reveals it.
    const heartbeat = setInterval(() => client.query('select 1').catch(lost.resolve), heartbeatMilliseconds)
    heartbeat.unref()
    void lost.promise.then(() => {
      clearInterval(heartbeat)
      client.end().catch(() => {})
    })
    try {
      for (const channel of channels.keys()) await client.query(`listen ${client.escapeIdentifier(channel)}`)
    } catch (error) {
      lost.resolve(error)
      throw error
    }
    void lost.promise.then(reconnect)
    return client
  }

  function getClient(): Promise<pg.Client> {
    if (!connected) {
      const attempt = connect()
      connected = attempt
      attempt.catch(() => {
        if (connected === attempt) connected = undefined
      })
    }
    return connected
  }

  async function reconnect(): Promise<void> {
    connected = undefined
    await setTimeout(pauseMilliseconds, undefined, { ref: false })
    if (isClosed) return
    try {
      await getClient()
    } catch {
      return reconnect()
    }
    for (const listener of [...channels.values()].flatMap((set) => [...set])) listener.onReconnect?.()
  }

  const listen: Listen = async (channel, listener) => {
    const listeners = channels.get(channel) ?? new Set()
    channels.set(channel, listeners.add(listener))
    // The channel stays subscribed without listeners: that costs less than unsubscribing while somebody subscribes
    // again.
    const stop = async () => {
      listeners.delete(listener)
    }
    try {
      const client = await getClient()
      await client.query(`listen ${client.escapeIdentifier(channel)}`)
    } catch (error) {
      await stop()
      throw error
    }
    return stop
  }

  const close = async () => {
    isClosed = true
    const client = await connected?.catch(() => undefined)
    if (client) await endGracefully([client], () => client.end())
  }
  return { listen, close }
}
