import type { BulkAct } from '#app/domain/pain-points/bulk-act.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Db } from '#db/transaction.ts'

export const changesAPage = 50

/** A bulk change as far as a page shows it. */
export type BulkChange = {
  id: number
  act: DescribedAct
  chosen: number
  changed: number
  leftOut: number
  madeAt: Date
  madeBy: string
  undone: { at: Date; by: string; kept: number } | null
}

/** An act with the names of what it refers to. */
export type DescribedAct =
  | Exclude<BulkAct, { categoryIds: number[] }>
  | { kind: Extract<BulkAct, { categoryIds: number[] }>['kind']; categories: string[] }

export async function findBulkChange(
  db: Db,
  id: number,
  language: Language,
): Promise<BulkChange | undefined> {
  const [change] = await describeChanges(db, await changes(db).where('id', '=', id).execute(), language)
  return change
}

/** The pain points that a change affected. */
export async function listChangedIds(db: Db, changeId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('bulkChangeItems')
    .select('painPointId')
    .distinct()
    .where('bulkChangeId', '=', changeId)
    .execute()
  return rows.map(({ painPointId }) => painPointId)
}

/** The latest first; with a cursor those before it. */
export async function listBulkChanges(
  db: Db,
  language: Language,
  { after, limit }: { after: number | undefined; limit: number },
): Promise<BulkChange[]> {
  const rows = await changes(db)
    .$if(after !== undefined, (query) => query.where('id', '<', after ?? 0))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return describeChanges(db, rows, language)
}

const changes = (db: Db) => db.selectFrom('bulkChanges').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof changes>['execute']>>[number]

async function describeChanges(db: Db, rows: Row[], language: Language): Promise<BulkChange[]> {
  if (rows.length === 0) return []
  const categories = await db.selectFrom('categories').select(['id', 'nameEn', 'nameJa']).execute()
  const names = new Map(categories.map(({ id, nameEn, nameJa }) => [id, language === 'ja' ? nameJa : nameEn]))
  return rows.map(({ id, act, chosen, changed, leftOut, madeAt, madeBy, undoneAt, undoneBy, kept }) => ({
    id,
    // why: changeMany() wrote it from this very type.
    act: nameCategories(act as BulkAct, names),
    chosen,
    changed,
    leftOut,
    madeAt,
    madeBy,
    undone: undoneAt && undoneBy !== null ? { at: undoneAt, by: undoneBy, kept: kept ?? 0 } : null,
  }))
}

function nameCategories(act: BulkAct, names: Map<number, string>): DescribedAct {
  if (!('categoryIds' in act)) return act
  return { kind: act.kind, categories: act.categoryIds.map((id) => names.get(id) ?? `#${id}`) }
}
