import type { NamedCategory } from '#app/domain/entry-line/category-mark.ts'
import type { SyncChangesTable } from '#db/schema-derived.ts'
import type { Db } from '#db/transaction.ts'
import type { Line, LineId, LineKind } from './line.ts'
import { type LineSelection, listLines } from './lines.queries.server.ts'

/** The changes of a sync's lines between two of its change numbers, as of the later one. */
export type SyncChanges = {
  /** The number of the last change included. */
  seq: number
  lines: Line[]
  gone: LineId[]
  /** The key of the line or form that created or last changed each line, by the line's id. */
  keys: Record<LineId, string>
  /** Whether its day, its teams or its closing changed. */
  isSyncChanged: boolean
}

/** The number of the last change of a sync; 0 before anything was recorded. */
export async function getLastChange(db: Db, syncId: number): Promise<number> {
  const clock = await db
    .selectFrom('syncClocks')
    .select('seq')
    .where('syncId', '=', syncId)
    .executeTakeFirst()
  return clock?.seq ?? 0
}

/**
 * Everything that changed in a sync after a given change. Undefined when that change is so old that what followed is no
 * longer kept, or when it never existed: the page has to be reloaded.
 */
export async function findSyncChanges(
  db: Db,
  syncId: number,
  after: number,
  categories: readonly NamedCategory[],
): Promise<SyncChanges | undefined> {
  const changes = await db
    .selectFrom('syncChanges')
    .selectAll()
    .where('syncId', '=', syncId)
    .where('seq', '>', after)
    .orderBy('seq')
    .execute()
  const [first] = changes
  if (!first) {
    const isKnown = (await getLastChange(db, syncId)) === after
    return isKnown ? { seq: after, lines: [], gone: [], keys: {}, isSyncChanged: false } : undefined
  }
  if (first.seq !== after + 1) return undefined
  const asked = collectRows(changes)
  const lines = await listLines(db, syncId, categories, asked)
  const there = new Set(lines.map(({ id }) => id))
  const changed = changes.filter(isOfLine)
  const ids = new Set(changed.map(lineIdOf))
  return {
    seq: changes.at(-1)?.seq ?? after,
    lines,
    gone: [...ids].filter((id) => !there.has(id)),
    keys: Object.fromEntries(
      changed.flatMap((change) => (change.submissionKey ? [[lineIdOf(change), change.submissionKey]] : [])),
    ),
    isSyncChanged: changes.some(({ subject }) => subject === 'sync'),
  }
}

type LineChange = SyncChangesTable & { subject: LineKind }

function isOfLine(change: SyncChangesTable): change is LineChange {
  return change.subject !== 'sync'
}

function lineIdOf({ subject, subjectId }: LineChange): LineId {
  return `${subject}:${subjectId}`
}

function collectRows(changes: SyncChangesTable[]): LineSelection {
  const asked: LineSelection = {}
  for (const { subject, subjectId } of changes.filter(isOfLine)) {
    const ids = asked[subject] ?? []
    if (!ids.includes(subjectId)) asked[subject] = [...ids, subjectId]
  }
  return asked
}
