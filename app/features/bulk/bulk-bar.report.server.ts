import type { Language } from '#app/i18n/languages.ts'
import type { Db } from '#db/transaction.ts'
import { findBulkChange, listChangedIds } from './bulk-changes.queries.server.ts'
import { readUnchanged } from './changed-address.ts'

/** The change that an address says was just made, the rows it was made to, and the path of the list to come back to. */
export async function loadJustChanged(db: Db, address: string, language: Language) {
  const { pathname, searchParams } = new URL(address)
  const asked = searchParams.get('changed') ?? ''
  const unchangedIds = readUnchanged(searchParams)
  for (const name of ['changed', 'unchanged', 'merged', 'into', 'unmerged']) searchParams.delete(name)
  const returnTo = searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`
  const change = /^[1-9]\d{0,14}$/.test(asked) ? await findBulkChange(db, Number(asked), language) : undefined
  if (!change) return { returnTo, change: null, chosenIds: [] }
  const isOfOne = change.chosen === 1
  return {
    returnTo,
    change,
    chosenIds: isOfOne ? [] : [...(await listChangedIds(db, change.id)), ...unchangedIds],
  }
}
