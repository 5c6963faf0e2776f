/**
 * Words that stand in the rows of the doors' server and in nothing else: an answer that has one tells of those rows.
 * Each names who may read it.
 */
export const keptWords = {
  viewers: 'kept-for-viewers',
  /** The audit log has the names of other people's own views too. */
  admins: 'kept-for-admins',
  /** Somebody who never walks: their sessions are shown to them alone. */
  owner: 'kept-for-its-owner',
} as const

export type KeptFor = keyof typeof keptWords
