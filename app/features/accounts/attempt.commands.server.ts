import { CompiledQuery, sql } from 'kysely'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Db } from '#db/transaction.ts'

// Nobody mistypes a password ten times a minute, and ten guesses a minute find no password of twelve characters. Many
// people may share one address, such as an office's.
const limits = { account: 10, address: 50, withinSeconds: 60 }

/** Digests, not the account or the address itself: this table must not tell who tried to sign in. */
export type Attempt = { accountKey?: string; addressKey?: string }

/** The limit is reached; attempts count again after so many seconds. */
export class TooManyAttempts extends Error {
  override name = 'TooManyAttempts'
  readonly seconds: number
  constructor(seconds: number) {
    super(`Too many attempts: wait ${seconds} s.`)
    this.seconds = seconds
  }
}

type Limiters = { account: RateLimiterPostgres; address: RateLimiterPostgres }
const limitersOf = new WeakMap<Db, Limiters>()

/**
 * Counts an attempt to sign in before it is made: ten a minute for an account, fifty for an address, in the database,
 * so that all processes count together. Throws TooManyAttempts beyond that, whether the password is right or wrong. The
 * address is counted before the input is read, the account once it is known: using up one's address does not use up
 * somebody else's account.
 */
export async function countAttempt(db: Db, now: Date, { accountKey, addressKey }: Attempt): Promise<void> {
  await clearExpired(db, now)
  const { account, address } = openLimiters(db)
  if (addressKey !== undefined) await consume(address, addressKey)
  if (accountKey !== undefined) await consume(account, accountKey)
}

/** A successful sign-in resets the count. */
export async function forgetAttempts(db: Db, accountKey: string): Promise<void> {
  await openLimiters(db).account.delete(accountKey)
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw new TooManyAttempts(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)))
  }
}

// Skips rows that others have locked, so that two cleanups never wait for each other.
async function clearExpired(db: Db, now: Date) {
  await sql`delete from attempts where key in (
    select key from attempts where expire < ${now.getTime()} for update skip locked)`.execute(db)
}

function openLimiters(db: Db): Limiters {
  const opened = limitersOf.get(db)
  if (opened) return opened
  const limiters = { account: openLimiter(db, 'account'), address: openLimiter(db, 'address') }
  limitersOf.set(db, limiters)
  return limiters
}

function openLimiter(db: Db, kind: 'account' | 'address'): RateLimiterPostgres {
  const query = ({ text, values }: { text: string; values: unknown[] }) =>
    db.executeQuery(CompiledQuery.raw(text, values)).then(({ rows }) => ({ rows, rowCount: rows.length }))
  return new RateLimiterPostgres({
    storeClient: { query },
    storeType: 'client',
    tableName: 'attempts',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: kind,
    points: limits[kind],
    duration: limits.withinSeconds,
  })
}
