import { sql } from 'kysely'
import { type BulkAct, type ChangedFact, factsOfSort } from '#app/domain/pain-points/bulk-act.ts'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { brokenConstraintOf, type Tx } from '#db/transaction.ts'

type Categorise = Extract<BulkAct, { categoryIds: number[] }>

/** Adds, removes or replaces categories of many. A pain point may be left with none. */
export async function categoriseMany(
  db: Tx,
  painPointIds: number[],
  { kind, categoryIds }: Categorise,
): Promise<ChangedFact[]> {
  if (kind === 'remove_categories') return takeCategories(db, painPointIds, categoryIds)
  const added = await addCategories(db, painPointIds, categoryIds)
  if (kind === 'add_categories') return added
  return [...added, ...(await takeOtherCategories(db, painPointIds, categoryIds))]
}

/** Restores removed categories, then removes added ones; returns the pain points that were changed since. */
export async function restoreCategories(db: Tx, changed: ChangedFact[]): Promise<number[]> {
  const added = factsOfSort(changed, 'category_added')
  const removed = factsOfSort(changed, 'category_removed')
  const back = await restoreRemoved(db, removed)
  const gone = await takeBack(db, added)
  return [...without(removed, back), ...without(added, gone)]
}

type Pair = { painPointId: number; categoryId: number }

async function addCategories(db: Tx, painPointIds: number[], categoryIds: number[]): Promise<ChangedFact[]> {
  const { rows } = await refusingUnknown(() =>
    sql<Pair>`
      insert into pain_point_categories (pain_point_id, category_id)
      select pain_point_id, category_id
      from unnest(${painPointIds}::bigint[]) as pain_point_id, unnest(${categoryIds}::bigint[]) as category_id
      on conflict do nothing
      returning pain_point_id, category_id`.execute(db),
  )
  return rows.map(({ painPointId, categoryId }) => ({
    painPointId,
    what: 'category_added',
    fact: { categoryId },
  }))
}

async function takeCategories(db: Tx, painPointIds: number[], categoryIds: number[]): Promise<ChangedFact[]> {
  const { rows } = await sql<Pair>`
    delete from pain_point_categories
    where pain_point_id = any (${painPointIds}::bigint[]) and category_id = any (${categoryIds}::bigint[])
    returning pain_point_id, category_id`.execute(db)
  return rows.map(asRemoved)
}

async function takeOtherCategories(
  db: Tx,
  painPointIds: number[],
  categoryIds: number[],
): Promise<ChangedFact[]> {
  const { rows } = await sql<Pair>`
    delete from pain_point_categories
    where pain_point_id = any (${painPointIds}::bigint[]) and category_id <> all (${categoryIds}::bigint[])
    returning pain_point_id, category_id`.execute(db)
  return rows.map(asRemoved)
}

function asRemoved({ painPointId, categoryId }: Pair): ChangedFact {
  return { painPointId, what: 'category_removed', fact: { categoryId } }
}

async function restoreRemoved(db: Tx, pairs: Pair[]): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    insert into pain_point_categories (pain_point_id, category_id)
    select pain_points.id, "categoryId"
    from ${pairsOf(pairs)} join pain_points on pain_points.id = "painPointId"
    on conflict do nothing
    returning pain_point_id, category_id`.execute(db)
  return rows
}

async function takeBack(db: Tx, pairs: Pair[]): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    delete from pain_point_categories using ${pairsOf(pairs)}
    where pain_point_id = "painPointId" and category_id = "categoryId"
    returning pain_point_id, category_id`.execute(db)
  return rows
}

function pairsOf(pairs: Pair[]) {
  return sql`jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as pair ("painPointId" bigint, "categoryId" bigint)`
}

function without(pairs: Pair[], done: Pair[]): number[] {
  const keys = new Set(done.map(({ painPointId, categoryId }) => `${painPointId} ${categoryId}`))
  return pairs
    .filter(({ painPointId, categoryId }) => !keys.has(`${painPointId} ${categoryId}`))
    .map(({ painPointId }) => painPointId)
}

async function refusingUnknown<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (brokenConstraintOf(error) === 'pain_point_categories_category_id_fkey')
      throw new UnknownId('categoryIds')
    throw error
  }
}
