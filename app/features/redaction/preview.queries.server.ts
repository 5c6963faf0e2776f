import type { Sought } from '#app/domain/redaction/redaction.ts'
import type { Author, Db } from '#db/transaction.ts'
import { inTransaction } from '#db/transaction.ts'
import { countRows, type FoundPlace, findPlaces } from './places.queries.server.ts'

export type Preview = { found: FoundPlace[]; places: number }

/** Every place that would be redacted, as of one moment. */
export async function previewRedaction(db: Db, by: Author, sought: readonly Sought[]): Promise<Preview> {
  const found = await inTransaction(db, by, (db) => findPlaces(db, sought))
  return { found, places: countRows(found) }
}
