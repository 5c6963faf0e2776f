/** How long a connection waits for what, in milliseconds; 0 is for good. */
export type Patience = {
  /** For a free connection of the pool, or a new one. */
  connect: number
  /** For a lock that somebody else holds. */
  lock: number
  /** For one statement. */
  statement: number
  /** Between two statements of a transaction, whose locks others wait for. */
  idleInTransaction: number
  /** For the next byte of a connection in use. A little more than a statement may take: then the server ends it, in words. */
  silence: number
}

/** Somebody waits for the page: about ten seconds in all, then a sentence is worth more than going on. */
export const forRequests: Patience = {
  connect: 5_000,
  lock: 4_000,
  statement: 8_000,
  idleInTransaction: 15_000,
  silence: 9_000,
}

/** Migrations, rebuilds, jobs and programs: they take as long as they take, but a dead network ends them, too. */
export const forLongWork: Patience = {
  connect: 30_000,
  lock: 0,
  statement: 0,
  idleInTransaction: 5 * 60_000,
  silence: 30 * 60_000,
}
