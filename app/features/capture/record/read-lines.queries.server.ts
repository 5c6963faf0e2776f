import type { NamedCategory } from '#app/domain/entry-line/category-mark.ts'
import type { Db } from '#db/transaction.ts'
import { type Line, type LineId, parseLineId } from './line.ts'
import { type LineSelection, listLines } from './lines.queries.server.ts'
import { getLastChange } from './sync-changes.queries.server.ts'

/** These lines of a sync as they are now, those that exist, and the sync's last change before they were read. */
export async function readLines(
  db: Db,
  syncId: number,
  categories: readonly NamedCategory[],
  lineIds: readonly LineId[],
): Promise<{ lines: Line[]; seq: number }> {
  const seq = await getLastChange(db, syncId)
  return { lines: await listNamedLines(db, syncId, categories, lineIds), seq }
}

/** Only the lines. */
export async function listNamedLines(
  db: Db,
  syncId: number,
  categories: readonly NamedCategory[],
  lineIds: readonly LineId[],
): Promise<Line[]> {
  const asked: LineSelection = {}
  for (const lineId of lineIds) {
    const line = parseLineId(lineId)
    if (line) asked[line.kind] = [...(asked[line.kind] ?? []), line.rowId]
  }
  return listLines(db, syncId, categories, asked)
}
