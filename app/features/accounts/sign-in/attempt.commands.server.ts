import { sql } from 'kysely'
import type { Db } from '#db/transaction.ts'
import type { AttemptLimiters, Counted } from './attempt-limiters.job.server.ts'

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

/**
 * Counts an attempt at getting in, before it is tried: ten a minute for an account, fifty for an address. Throws
 * TooManyAttempts from the next one on, right or wrong. The address is counted before what was sent is read, the account
 * once it is known: who has used up their address does not use up somebody else's account.
 */
export async function countAttempt(
  db: Db,
  limiters: AttemptLimiters,
  now: Date,
  { accountKey, addressKey }: Attempt,
): Promise<void> {
  await clearExpired(db, now)
  if (addressKey !== undefined) await count(limiters, 'address', addressKey)
  if (accountKey !== undefined) await count(limiters, 'account', accountKey)
}

async function count(limiters: AttemptLimiters, what: Counted, key: string) {
  const seconds = await limiters.count(what, key)
  if (seconds > 0) throw new TooManyAttempts(seconds)
}

// Skips rows that others have locked, so that two cleanups never wait for each other.
async function clearExpired(db: Db, now: Date) {
  await sql`delete from attempts where key in (
    select key from attempts where expire < ${now.getTime()} for update skip locked)`.execute(db)
}
