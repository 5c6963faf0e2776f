/** Why the database gave no answer: 'away' could not be asked at all, 'busy' was asked and did not come to it in time. */
export type Outage = 'away' | 'busy'

/** SQLSTATE classes and codes that tell of the server and not of what it was asked. */
const bySqlState: [begins: RegExp, outage: Outage][] = [
  // The connection broke, the server stops, restarts or crashed, a standby took over and does not write yet.
  [/^(08...|57P0[1-5]|25P0[34]|25006)$/, 'away'],
  // Out of connections, memory or room.
  [/^53...$/, 'away'],
  // A lock or a statement that took too long; writers who lock each other out again and again.
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

/** What pg and its pool say in words alone. */
const driverSays =
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
 * Whether an error, or one that it wraps, tells that the database did not answer: the same request may succeed a moment
 * later. Undefined for every other error, a fault of ours.
 */
export function outageOf(error: unknown, depth = 0): Outage | undefined {
  if (!(error instanceof Error) || depth > 5) return undefined
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const known = bySqlState.find(([begins]) => begins.test(code))
  if (known) return known[1]
  if (networkFailures.has(code) || driverSays.test(error.message)) return 'away'
  return outageOf(error.cause, depth + 1)
}
