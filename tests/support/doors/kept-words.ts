/**
 * Words that occur only in the planted rows: an answer that contains one shows those rows.
 * Each names who may read it.
 */
export const keptWords = {
  viewers: 'kept-for-viewers',
  /** The audit log has the names of other people's personal views too. */
  admins: 'kept-for-admins',
  /** A person who sends no requests: their sessions are shown to them alone. */
  owner: 'kept-for-its-owner',
} as const

export type KeptFor = keyof typeof keptWords
