import type { Day } from '#app/domain/calendar/day.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { type Db, inTransaction, type Tx } from '#db/transaction.ts'
import type { Decision } from './decision.form.ts'

/** A decision is dated to the day of its sync, whenever it is typed up; one of a review to the day it is recorded. */
export async function recordDecision(
  db: Db,
  by: Recorder,
  { text, owner, dueOn, agendaBlockId, ...madeIn }: Decision,
): Promise<{ decisionId: number }> {
  return inTransaction(db, by, async (db) => {
    const decidedOn = 'syncId' in madeIn ? await lockDayOf(db, madeIn.syncId) : by.today
    const { id } = await db
      .insertInto('decisions')
      .values({
        ...madeIn,
        text,
        owner: owner ?? null,
        dueOn: dueOn ?? null,
        agendaBlockId: agendaBlockId ?? null,
        decidedOn,
        recordedAt: by.now,
        recordedBy: by.actor.name,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { decisionId: id }
  })
}

export async function correctDecision(
  db: Db,
  by: Recorder,
  decisionId: number,
  { text, owner, dueOn }: Pick<Decision, 'text' | 'owner' | 'dueOn'>,
): Promise<void> {
  await inTransaction(db, by, (db) =>
    db
      .updateTable('decisions')
      .set({ text, owner: owner ?? null, dueOn: dueOn ?? null })
      .where('id', '=', decisionId)
      .execute(),
  )
}

/** Deletes a decision recorded by mistake. */
export async function withdrawDecision(db: Db, by: Recorder, decisionId: number): Promise<void> {
  await inTransaction(db, by, (db) => db.deleteFrom('decisions').where('id', '=', decisionId).execute())
}

/** Shared lock: the sync's day cannot change before the decision is recorded on it. */
async function lockDayOf(db: Tx, syncId: number): Promise<Day> {
  const sync = await db
    .selectFrom('syncs')
    .select('heldOn')
    .where('id', '=', syncId)
    .forShare()
    .executeTakeFirst()
  if (!sync) throw new UnknownId('syncId')
  return sync.heldOn
}

/** Ticking it again keeps who finished it first, and when. */
export async function finishDecision(db: Db, by: Recorder, decisionId: number): Promise<void> {
  await inTransaction(db, by, (db) =>
    db
      .updateTable('decisions')
      .set({ doneOn: by.today, doneAt: by.now, doneBy: by.actor.name })
      .where('id', '=', decisionId)
      .where('doneAt', 'is', null)
      .execute(),
  )
}

export async function reopenDecision(db: Db, by: Recorder, decisionId: number): Promise<void> {
  await inTransaction(db, by, (db) =>
    db
      .updateTable('decisions')
      .set({ doneOn: null, doneAt: null, doneBy: null })
      .where('id', '=', decisionId)
      .execute(),
  )
}
