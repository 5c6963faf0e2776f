import type { Language } from '#app/i18n/languages.ts'
import { pathWithNews } from '#app/ui/list-news.ts'
import type { Db } from '#db/transaction.ts'
import { findBulkChange, listChangedIds } from './bulk-changes.queries.server.ts'
import { readChanged } from './changed-address.ts'

/** The change that an address names as just made, its rows, and the path of the list to return to. */
export async function loadJustChanged(db: Db, address: string, language: Language) {
  const { pathname, searchParams } = new URL(address)
  const { changeId, unchangedIds } = readChanged(searchParams)
  const returnTo = pathWithNews(`${pathname}?${searchParams}`, [])
  const change = changeId === undefined ? undefined : await findBulkChange(db, changeId, language)
  if (!change) return { returnTo, change: null, chosenIds: [] }
  const isOfOne = change.chosen === 1
  return {
    returnTo,
    change,
    chosenIds: isOfOne ? [] : [...(await listChangedIds(db, change.id)), ...unchangedIds],
  }
}
