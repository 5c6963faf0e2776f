import { sql } from 'kysely'
import type { Recorder } from '#app/domain/recorder.ts'
import type { Sought } from '#app/domain/redaction/redaction.ts'
import { type Db, inTransaction, type Tx } from '#db/transaction.ts'
import { readCandidates } from './candidates.queries.server.ts'
import { countRows, type FoundPlace, findPlaces, openSearch } from './places.queries.server.ts'
import { redactValue, type Search } from './stand-in.ts'
import type { TextColumn } from './text-columns.queries.server.ts'

/** The places differ from those the admin has seen: something was recorded or deleted in the meantime. */
export class PlacesChanged extends Error {
  override name = 'PlacesChanged'
}

type Redaction = {
  sought: readonly Sought[]
  /** The person whose name and address it is; null for any other text. */
  personId: string | null
  /** In words, and without the redacted text. */
  reason: string
  /** The number of places the admin has seen. */
  places: number
  /** Done in the same transaction, once the places are confirmed: its audit events are redacted too. */
  alongWith?: (db: Tx) => Promise<void>
}

/**
 * Removes texts from everything that is stored, for good: facts, derived data, closed reviews and the audit log, all of
 * it or nothing. What remains is which admin did it, when, why and in how many places. Returns the tables that changed.
 * Throws PlacesChanged.
 */
export async function redact(
  db: Db,
  by: Recorder,
  { sought, personId, reason, places, alongWith }: Redaction,
): Promise<{ redactionId: number; tables: string[] }> {
  return inTransaction(db, by, async (db) => {
    const found = await findPlaces(db, sought)
    if (countRows(found) !== places) throw new PlacesChanged()
    await alongWith?.(db)
    const redactionId = await noteRedaction(db, by, { personId, reason, found })
    const search = await openSearch(db, sought)
    const numberOfName = numberNames(redactionId)
    for (const columns of search.tables) await redactTable(db, columns, search, { redactionId, numberOfName })
    await sql`select reload_live_syncs()`.execute(db)
    return { redactionId, tables: [...new Set(found.map(({ table }) => table))] }
  })
}

/**
 * Frees the space of the rows' former versions: until then the database's files still contain them. Must run outside a
 * transaction.
 */
export async function clearOldRows(db: Db, tables: readonly string[]): Promise<void> {
  const derived = ['search_texts', 'similar_terms', 'similar_term_counts', 'same_proposals']
  for (const table of new Set([...tables, ...derived])) await sql`vacuum ${sql.table(table)}`.execute(db)
}

async function noteRedaction(
  db: Tx,
  by: Recorder,
  { personId, reason, found }: { personId: string | null; reason: string; found: FoundPlace[] },
): Promise<number> {
  const { id } = await db
    .insertInto('redactions')
    .values({ personId, reason, places: countRows(found), redactedAt: by.now, redactedBy: by.actor.name })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = found.map(({ table, column, rows }) => ({
    redactionId: id,
    place: `${table}.${column}`,
    places: rows,
  }))
  await db.insertInto('redactionPlaces').values(rows).execute()
  return id
}

/** The same number for the same spelling of a name: one person before is one person afterwards. */
function numberNames(redactionId: number) {
  const numbers = new Map<string, string>()
  return (name: string): string => {
    const number =
      numbers.get(name) ?? (numbers.size === 0 ? `${redactionId}` : `${redactionId}-${numbers.size + 1}`)
    numbers.set(name, number)
    return number
  }
}

type Numbering = { redactionId: number; numberOfName: (name: string) => string }

async function redactTable(
  db: Tx,
  columns: TextColumn[],
  search: Search,
  { redactionId, numberOfName }: Numbering,
) {
  const table = columns[0]?.table ?? ''
  for await (const batch of readCandidates(db, columns, search.sought, { isLocked: true })) {
    const changes = batch.flatMap(({ rowAt, rowId, values }) => {
      const changed = columns.flatMap((column, index): [string, string][] => {
        const value = values[index] ?? null
        const left = value === null ? null : redactValue(value, column, search, { rowId, numberOfName })
        return left === null || left === value ? [] : [[column.column, left]]
      })
      return changed.length === 0 ? [] : [{ row_at: rowAt, ...Object.fromEntries(changed) }]
    })
    if (changes.length === 0) continue
    await sql`select redact_rows(${redactionId}, ${table}::regclass, ${JSON.stringify(changes)}::jsonb)`.execute(
      db,
    )
  }
}
