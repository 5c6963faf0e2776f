import type { KnownNames } from '#app/domain/backlog-query/known-names.ts'
import { type ReadBacklogAddress, readBacklogAddress } from './backlog.form.ts'

/** Whether the line is all that is shown: a word of it means nothing, and no list was shown before. */
export type Unread = { isUnread: boolean }

/**
 * A word that means nothing never widens the list. With one in the line, the list stays that the form was sent
 * from, which its address says in `last`; an address that somebody typed shows none at all.
 */
export function keepLastGood(
  read: ReadBacklogAddress,
  parameters: URLSearchParams,
  known: KnownNames,
): ReadBacklogAddress & Unread {
  if (read.wrongWords.length === 0) return { ...read, isUnread: false }
  const last = parameters.get('last')
  const before = last === null ? undefined : readBacklogAddress(new URLSearchParams(last), known)
  if (!before || before.wrongWords.length > 0) return { ...read, isUnread: true }
  return { ...read, address: before.address, cursor: before.cursor, isUnread: false }
}
