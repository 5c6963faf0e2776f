import type { Phase } from '#app/domain/pain-points/phase.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import { addressOfForm, slugOf } from '#app/domain/text/slug.ts'
import { type Db, inTransaction, type Tx } from '#db/transaction.ts'
import type { AgendaDescription } from './agenda.form.ts'

/** Every sync has an agenda, so one must remain to choose. */
export class LastAgenda extends Error {
  override name = 'LastAgenda'
}

/** A new agenda without blocks. Its short name comes from its English one and never changes. */
export async function createAgenda(
  db: Db,
  by: Recorder,
  agenda: AgendaDescription,
): Promise<{ slug: string }> {
  return inTransaction(db, by, async (db) => {
    await freePhase(db, agenda.suggestedForPhase)
    return { slug: await insertUnderFreeSlug(db, agenda) }
  })
}

async function insertUnderFreeSlug(db: Tx, agenda: AgendaDescription): Promise<string> {
  const stem = slugOf(agenda.nameEn, 'agenda')
  for (let number = 1; ; number++) {
    const slug = number === 1 && stem !== addressOfForm ? stem : `${stem}-${number}`
    const inserted = await db
      .insertInto('agendaTemplates')
      .values({ slug, ...columnsOf(agenda) })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (inserted) return slug
  }
}

/** Renames an agenda and sets the phase it is suggested for; its syncs show it under the new name. */
export async function describeAgenda(
  db: Db,
  by: Recorder,
  templateId: number,
  agenda: AgendaDescription,
): Promise<void> {
  await inTransaction(db, by, async (db) => {
    await freePhase(db, agenda.suggestedForPhase, templateId)
    await db.updateTable('agendaTemplates').set(columnsOf(agenda)).where('id', '=', templateId).execute()
  })
}

/** A phase has one suggested agenda: suggesting another takes the phase from the previous one. */
async function freePhase(db: Tx, phase: Phase | undefined, exceptId = 0) {
  if (!phase) return
  await db
    .updateTable('agendaTemplates')
    .set({ suggestedForPhase: null })
    .where('suggestedForPhase', '=', phase)
    .where('id', '<>', exceptId)
    .execute()
}

function columnsOf({ nameEn, nameJa, suggestedForPhase }: AgendaDescription) {
  return { nameEn, nameJa, suggestedForPhase: suggestedForPhase ?? null }
}

/**
 * An archived agenda cannot be chosen any more; its syncs keep it. The last one cannot be archived: throws LastAgenda.
 */
export async function archiveAgenda(db: Db, by: Recorder, templateId: number): Promise<void> {
  await inTransaction(db, by, async (db) => {
    // All rows are locked, so that of two agendas archived at once one remains.
    const choosable = await db
      .selectFrom('agendaTemplates')
      .select('id')
      .where('archivedAt', 'is', null)
      .orderBy('id')
      .forUpdate()
      .execute()
    if (!choosable.some(({ id }) => id === templateId)) return
    if (choosable.length === 1) throw new LastAgenda()
    await db.updateTable('agendaTemplates').set({ archivedAt: by.now }).where('id', '=', templateId).execute()
  })
}

export async function restoreAgenda(db: Db, by: Recorder, templateId: number): Promise<void> {
  await inTransaction(db, by, (db) =>
    db.updateTable('agendaTemplates').set({ archivedAt: null }).where('id', '=', templateId).execute(),
  )
}
