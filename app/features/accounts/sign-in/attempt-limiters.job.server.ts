import { CompiledQuery } from 'kysely'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Db } from '#db/transaction.ts'

// Nobody types ten wrong passwords a minute by mistake, and ten a minute find none of twelve characters. Many people may
// come from one address, an office's.
const limits = { account: 10, address: 50, withinSeconds: 60 }

export type Counted = 'account' | 'address'

/** What counts the attempts of a process. The counts are in the database, so that every process counts along. */
export type AttemptLimiters = {
  /** Counts one for this key; the answer is in how many seconds the next counts where there were too many, otherwise 0. */
  count: (what: Counted, key: string) => Promise<number>
  /** The count of this key begins anew. */
  forget: (what: Counted, key: string) => Promise<void>
}

/** Opens the limiters of a process: once in each. */
export function openAttemptLimiters(db: Db): AttemptLimiters {
  const limiters = { account: openLimiter(db, 'account'), address: openLimiter(db, 'address') }
  return {
    count: async (what, key) => {
      try {
        await limiters[what].consume(key)
        return 0
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
      }
    },
    forget: async (what, key) => {
      await limiters[what].delete(key)
    },
  }
}

function openLimiter(db: Db, what: Counted): RateLimiterPostgres {
  const query = ({ text, values }: { text: string; values: unknown[] }) =>
    db.executeQuery(CompiledQuery.raw(text, values)).then(({ rows }) => ({ rows, rowCount: rows.length }))
  return new RateLimiterPostgres({
    storeClient: { query },
    storeType: 'client',
    tableName: 'attempts',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: what,
    points: limits[what],
    duration: limits.withinSeconds,
  })
}
