import type { Recorder } from '#app/domain/recorder.ts'
import { moveToPlace } from '#app/domain/syncs/agenda.ts'
import { type Db, inTransaction, type Tx } from '#db/transaction.ts'
import type { BlockDescription } from './agenda.form.ts'

/** Adds a block at the end of its agenda. */
export async function addBlock(
  db: Db,
  by: Recorder,
  templateId: number,
  block: BlockDescription,
): Promise<{ blockId: number }> {
  return inTransaction(db, by, async (db) => {
    await lockAgenda(db, templateId)
    const { id } = await db
      .insertInto('agendaBlocks')
      .values((eb) => ({
        ...columnsOf(block),
        templateId,
        position: eb
          .selectFrom('agendaBlocks')
          .select((eb) => eb(eb.fn.coalesce(eb.fn.max('position'), eb.lit(0)), '+', 1).as('next'))
          .where('templateId', '=', templateId),
      }))
      .returning('id')
      .executeTakeFirstOrThrow()
    return { blockId: id }
  })
}

/** Renames a block; records under it show the new name. */
export async function describeBlock(
  db: Db,
  by: Recorder,
  blockId: number,
  block: BlockDescription,
): Promise<void> {
  await inTransaction(db, by, (db) =>
    db.updateTable('agendaBlocks').set(columnsOf(block)).where('id', '=', blockId).execute(),
  )
}

/** Moves a block to a place among those on the agenda; archived ones keep theirs. */
export async function moveBlock(
  db: Db,
  by: Recorder,
  templateId: number,
  blockId: number,
  place: number,
): Promise<void> {
  await inTransaction(db, by, async (db) => {
    await lockAgenda(db, templateId)
    const blocks = await db
      .selectFrom('agendaBlocks')
      .select(['id', 'position'])
      .where('templateId', '=', templateId)
      .where('archivedAt', 'is', null)
      .orderBy('position')
      .execute()
    const positions = blocks.map(({ position }) => position)
    for (const [index, { id, position }] of moveToPlace(blocks, blockId, place).entries()) {
      const next = positions[index] ?? position
      if (next !== position)
        await db.updateTable('agendaBlocks').set({ position: next }).where('id', '=', id).execute()
    }
  })
}

/** Archives a block; records under it stay under it. */
export async function archiveBlock(db: Db, by: Recorder, blockId: number): Promise<void> {
  await inTransaction(db, by, (db) =>
    db
      .updateTable('agendaBlocks')
      .set({ archivedAt: by.now })
      .where('id', '=', blockId)
      .where('archivedAt', 'is', null)
      .execute(),
  )
}

/** Restores a block at its former place. */
export async function restoreBlock(db: Db, by: Recorder, blockId: number): Promise<void> {
  await inTransaction(db, by, (db) =>
    db.updateTable('agendaBlocks').set({ archivedAt: null }).where('id', '=', blockId).execute(),
  )
}

/** Serialises adding and moving blocks: no two blocks may get the same place. */
async function lockAgenda(db: Tx, templateId: number) {
  await db.selectFrom('agendaTemplates').select('id').where('id', '=', templateId).forUpdate().execute()
}

function columnsOf({ nameEn, nameJa, entryConditionEn, entryConditionJa }: BlockDescription) {
  return {
    nameEn,
    nameJa,
    entryConditionEn: entryConditionEn ?? null,
    entryConditionJa: entryConditionJa ?? null,
  }
}
