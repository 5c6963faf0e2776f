import { findSpans, type Sought } from '#app/domain/redaction/redaction.ts'
import type { Db, Tx } from '#db/transaction.ts'
import { readCandidates } from './candidates.queries.server.ts'
import { listFoundTexts, type Search } from './stand-in.ts'
import { readTextColumns, type TextColumn } from './text-columns.queries.server.ts'

/** A column in which a text was found: in how many rows, with the first excerpts. */
export type FoundPlace = { table: string; column: string; rows: number; excerpts: Excerpt[] }
/** A match, with a little context. */
type Excerpt = { before: string; found: string; after: string }

const excerptsShown = 3
const lettersAround = 40
const lettersFound = 80

/** Every place of a text, by table and column; a row counts once for each of its columns. */
export async function findPlaces(db: Tx, sought: readonly Sought[]): Promise<FoundPlace[]> {
  const search = await openSearch(db, sought)
  const places: FoundPlace[] = []
  for (const columns of search.tables) {
    const found = columns.map(({ table, column }): FoundPlace => ({ table, column, rows: 0, excerpts: [] }))
    for await (const batch of readCandidates(db, columns, sought, { isLocked: false }))
      for (const { values } of batch) noteFound(found, columns, values, search)
    places.push(...found.filter(({ rows }) => rows > 0))
  }
  return places
}

/** The number of places: a row counts once for each of its columns. */
export function countRows(places: readonly FoundPlace[]): number {
  return places.reduce((sum, { rows }) => sum + rows, 0)
}

/** How values are read and searched, and the columns that can hold what a person wrote, those of one table together. */
export async function openSearch(
  db: Db,
  sought: readonly Sought[],
): Promise<Search & { tables: TextColumn[][] }> {
  const { columns, columnsOfLists } = await readTextColumns(db)
  const tables = Map.groupBy(columns, ({ table }) => table)
  return { sought, columnsOfLists, tables: [...tables.values()] }
}

function noteFound(
  places: FoundPlace[],
  columns: readonly TextColumn[],
  values: readonly (string | null)[],
  search: Search,
) {
  for (const [index, column] of columns.entries()) {
    const value = values[index] ?? null
    const place = places[index]
    if (value === null || !place) continue
    const [text] = listFoundTexts(value, column, search)
    if (text === undefined) continue
    place.rows += 1
    if (place.excerpts.length < excerptsShown) place.excerpts.push(excerptOf(text, search.sought))
  }
}

function excerptOf(text: string, sought: readonly Sought[]): Excerpt {
  const [{ from, to } = { from: 0, to: 0 }] = findSpans(text, sought)
  const before = [...text.slice(0, from)]
  const found = [...text.slice(from, to)]
  const after = [...text.slice(to)]
  return {
    before: (before.length > lettersAround ? '…' : '') + before.slice(-lettersAround).join(''),
    found: found.slice(0, lettersFound).join('') + (found.length > lettersFound ? '…' : ''),
    after: after.slice(0, lettersAround).join('') + (after.length > lettersAround ? '…' : ''),
  }
}
