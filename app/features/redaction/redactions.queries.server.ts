import type { Db } from '#db/transaction.ts'

/** That something was redacted, never what. */
export type ListedRedaction = {
  id: number
  redactedAt: Date
  redactedBy: string
  reason: string
  isPerson: boolean
  /** The number of rows by table. */
  tables: { table: string; rows: number }[]
}

const listedAtMost = 200

/** The redactions, the latest first. */
export async function listRedactions(db: Db): Promise<ListedRedaction[]> {
  const redactions = await db
    .selectFrom('redactions')
    .select(['id', 'redactedAt', 'redactedBy', 'reason', 'personId'])
    .orderBy('id', 'desc')
    .limit(listedAtMost)
    .execute()
  const places = await db
    .selectFrom('redactionPlaces')
    .select(['redactionId', 'place', 'places'])
    .where('redactionId', '>=', redactions.at(-1)?.id ?? 0)
    .orderBy('place')
    .execute()
  return redactions.map(({ personId, ...redaction }) => ({
    ...redaction,
    isPerson: personId !== null,
    tables: sumByTable(places.filter(({ redactionId }) => redactionId === redaction.id)),
  }))
}

function sumByTable(places: { place: string; places: number }[]) {
  const sums = new Map<string, number>()
  for (const { place, places: rows } of places) {
    const table = place.split('.')[0] ?? ''
    sums.set(table, (sums.get(table) ?? 0) + rows)
  }
  return [...sums].map(([table, rows]) => ({ table, rows }))
}
