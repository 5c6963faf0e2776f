import type { Recorder } from '#app/domain/recorder.ts'
import { UnknownId } from '#app/domain/unknown-id.ts'
import type { PainPointDescription } from '#app/features/pain-points/description/pain-point.form.ts'
import {
  hearTeams,
  type MentionInput,
  PainPointGone,
} from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { indexTitle } from '#app/features/pain-points/similar/similar-terms.commands.server.ts'
import { brokenConstraintOf, type Db, inTransaction, type Tx } from '#db/transaction.ts'

export type HeardPainPoint = PainPointDescription & MentionInput & { syncId: number; teamIds: number[] }

/** Records a new pain point with a mention by each of the teams, which must be in the sync. */
export async function recordPainPoint(
  db: Db,
  by: Recorder,
  { title, categoryIds, knownBy, ...heard }: HeardPainPoint,
): Promise<{ painPointId: number; mentionIds: number[] }> {
  return refusingUnknown(() =>
    inTransaction(db, by, async (db) => {
      const { id: painPointId } = await db
        .insertInto('painPoints')
        .values({ title, createdAt: by.now, createdBy: by.actor.name })
        .returning('id')
        .executeTakeFirstOrThrow()
      await indexTitle(db, painPointId, title)
      await addCategories(db, painPointId, categoryIds)
      await addKnownBy(db, by, painPointId, knownBy)
      const mentionIds = await hearTeams(db, by, { ...heard, painPointId })
      return { painPointId, mentionIds }
    }),
  )
}

/** Notes are Markdown; null removes them, undefined leaves them unchanged. */
export async function describePainPoint(
  db: Db,
  by: Recorder,
  painPointId: number,
  { title, categoryIds, knownBy, notes }: PainPointDescription & { notes?: string | null },
): Promise<void> {
  await refusingUnknown(() =>
    inTransaction(db, by, async (db) => {
      const described = await db
        .updateTable('painPoints')
        .set({ title, notes })
        .where('id', '=', painPointId)
        .returning('id')
        .executeTakeFirst()
      if (!described) throw new PainPointGone()
      await indexTitle(db, painPointId, title)
      await addCategories(db, painPointId, categoryIds)
      await db
        .deleteFrom('painPointCategories')
        .where('painPointId', '=', painPointId)
        .$if(categoryIds.length > 0, (query) => query.where('categoryId', 'not in', categoryIds))
        .execute()
      await addKnownBy(db, by, painPointId, knownBy)
      await db
        .deleteFrom('knownBy')
        .where('painPointId', '=', painPointId)
        .$if(knownBy.length > 0, (query) => query.where('name', 'not in', knownBy))
        .execute()
    }),
  )
}

/** Returns the categories it did not have yet. */
export async function addCategories(db: Tx, painPointId: number, categoryIds: number[]): Promise<number[]> {
  if (categoryIds.length === 0) return []
  const added = await refusingUnknown(() =>
    db
      .insertInto('painPointCategories')
      .values(categoryIds.map((categoryId) => ({ painPointId, categoryId })))
      .onConflict((conflict) => conflict.doNothing())
      .returning('categoryId')
      .execute(),
  )
  return added.map(({ categoryId }) => categoryId)
}

/** Returns the people it did not name yet. */
export async function addKnownBy(
  db: Tx,
  by: Recorder,
  painPointId: number,
  names: string[],
): Promise<string[]> {
  if (names.length === 0) return []
  const added = await db
    .insertInto('knownBy')
    .values(names.map((name) => ({ painPointId, name, recordedAt: by.now, recordedBy: by.actor.name })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('name')
    .execute()
  return added.map(({ name }) => name)
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
