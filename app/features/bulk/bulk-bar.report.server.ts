import type { Language } from '#app/i18n/languages.ts'
import type { Db } from '#db/transaction.ts'
import { findBulkChange } from './bulk-changes.queries.server.ts'

/** The change that an address says was just made, and the path of the list to come back to. */
export async function loadJustChanged(db: Db, address: string, language: Language) {
  const { pathname, searchParams } = new URL(address)
  const asked = searchParams.get('changed') ?? ''
  searchParams.delete('changed')
  const returnTo = searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`
  const change = /^[1-9]\d{0,14}$/.test(asked) ? await findBulkChange(db, Number(asked), language) : undefined
  return { returnTo, change: change ?? null }
}
