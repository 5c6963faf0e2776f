/** Why the database did not answer: 'away' could not be reached at all, 'busy' did not answer in time. */
export type Outage = 'away' | 'busy'

/** SQLSTATE classes and codes that are about the server and not about the statement. */
const bySqlState: [begins: RegExp, outage: Outage][] = [
  // The connection broke, the server stops, restarts or crashed, a standby took over and is still read-only.
  [/^(08...|57P0[1-5]|25P0[34]|25006)$/, 'away'],
  // Out of connections, memory or disk space.
  [/^53...$/, 'away'],
  // A lock or a statement that took too long; writers that deadlock repeatedly.
  [/^(55P03|57014|40001|40P01)$/, 'busy'],
]

const networkFailures = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOTFOUND',
  'EAI_AGAIN',
])

/** Errors that pg and its pool report by message only. */
const driverMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client (has encountered a connection error|was closed) and is not queryable|Postgres connection has been discarded)/

/** The database was silent for too long: the connection is given up. */
export class DatabaseSilent extends Error {
  override name = 'DatabaseSilent'
  readonly code = 'ETIMEDOUT'
  constructor(milliseconds: number) {
    super(`The database was silent for ${milliseconds / 1000} s.`)
  }
}

/**
 * Whether an error, or one that it wraps, means that the database did not answer: the same request may succeed a moment
 * later. Undefined for every other error, which is a bug of ours.
 */
export function outageOf(error: unknown, depth = 0): Outage | undefined {
  if (!(error instanceof Error) || depth > 5) return undefined
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const known = bySqlState.find(([begins]) => begins.test(code))
  if (known) return known[1]
  if (networkFailures.has(code) || driverMessages.test(error.message)) return 'away'
  return outageOf(error.cause, depth + 1)
}
