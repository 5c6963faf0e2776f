/** The timeouts of a connection, in milliseconds; 0 is none. */
export type Patience = {
  /** For a free connection of the pool, or a new one. */
  connect: number
  /** For a lock held by another transaction. */
  lock: number
  /** For one statement. */
  statement: number
  /** Between two statements of a transaction, because others wait for its locks. */
  idleInTransaction: number
  /**
   * For the next byte of a connection in use. A little more than a statement may take, so that the server ends it
   * first, with a message.
   */
  silence: number
}

/** Somebody is waiting for the page: after about ten seconds in all an error message is worth more than going on. */
export const forRequests: Patience = {
  connect: 5_000,
  lock: 4_000,
  statement: 8_000,
  idleInTransaction: 15_000,
  silence: 9_000,
}

/** Migrations, rebuilds, jobs and programs may take long, but a dead network ends them too. */
export const forLongWork: Patience = {
  connect: 30_000,
  lock: 0,
  statement: 0,
  idleInTransaction: 5 * 60_000,
  silence: 30 * 60_000,
}
