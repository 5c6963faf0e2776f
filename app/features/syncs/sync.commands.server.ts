import { type ExpressionBuilder, sql } from 'kysely'
import type { Recorder } from '#app/domain/recorder.ts'
import { UnknownId } from '#app/domain/unknown-id.ts'
import type { Database } from '#db/schema.ts'
import { brokenConstraintOf, type Db, inTransaction, type Tx } from '#db/transaction.ts'
import type { SyncDescription } from './sync.form.ts'
import { listSyncsOfDay, type SyncRow } from './syncs.queries.server.ts'

/** The team has mentions in this sync, so it was heard there and cannot be removed. */
export class TeamWasHeard extends Error {
  override name = 'TeamWasHeard'
}

/** What this sync recorded cannot have happened on a day still to come. */
export class SaidInFuture extends Error {
  override name = 'SaidInFuture'
}

/** One of the teams has these on that day already. */
export class SameDaySync extends Error {
  override name = 'SameDaySync'
  readonly syncs: SyncRow[]
  constructor(syncs: SyncRow[]) {
    super('There is a sync on that day.')
    this.syncs = syncs
  }
}

export async function openSync(db: Db, by: Recorder, sync: SyncDescription): Promise<{ syncId: number }> {
  return refusingUnknown(() =>
    inTransaction(db, by, async (db) => {
      const { id: syncId } = await db
        .insertInto('syncs')
        .values((eb) => ({
          heldOn: sync.heldOn,
          facilitator: sync.facilitator ?? null,
          templateId: sync.templateId ?? usualAgenda(eb),
          createdAt: by.now,
          createdBy: by.actor.name,
        }))
        .returning('id')
        .executeTakeFirstOrThrow()
      await hearTeams(db, syncId, sync.teamIds)
      await seatAttendees(db, syncId, sync.attendees)
      return { syncId }
    }),
  )
}

/** As openSync, unless one of the teams has a sync on that day already, which may be this one: SameDaySync. */
export async function openSyncOfDay(
  db: Db,
  by: Recorder,
  sync: SyncDescription,
): Promise<{ syncId: number }> {
  const sameDay = await listSyncsOfDay(db, sync)
  if (sameDay.length > 0) throw new SameDaySync(sameDay)
  return openSync(db, by, sync)
}

/** The one that is called so, or, should its short name be another by now, the first. */
function usualAgenda(eb: ExpressionBuilder<Database, 'syncs'>) {
  return eb
    .selectFrom('agendaTemplates')
    .select('id')
    .orderBy(({ eb }) => eb('slug', '=', 'sync'), 'desc')
    .orderBy('id')
    .limit(1)
}

/** Corrects the day, teams and agenda of a sync. Its mentions, resolutions and decisions move with its day. */
export async function describeSync(
  db: Db,
  by: Recorder,
  syncId: number,
  sync: SyncDescription,
): Promise<void> {
  await refusingUnknown(() =>
    inTransaction(db, by, async (db) => {
      const before = await db
        .selectFrom('syncs')
        .select('heldOn')
        .where('id', '=', syncId)
        .forUpdate()
        .executeTakeFirst()
      if (!before) throw new UnknownId('syncId')
      if (sync.heldOn > by.today && (await wasHeard(db, syncId))) throw new SaidInFuture()
      await db
        .updateTable('syncs')
        .set({
          heldOn: sync.heldOn,
          facilitator: sync.facilitator ?? null,
          ...(sync.templateId ? { templateId: sync.templateId } : {}),
        })
        .where('id', '=', syncId)
        .execute()
      if (before.heldOn !== sync.heldOn) await moveSaid(db, syncId, before.heldOn, sync.heldOn)
      await hearTeams(db, syncId, sync.teamIds)
      await db
        .deleteFrom('syncTeams')
        .where('syncId', '=', syncId)
        .where('teamId', 'not in', sync.teamIds)
        .execute()
      await db.deleteFrom('syncAttendees').where('syncId', '=', syncId).execute()
      await seatAttendees(db, syncId, sync.attendees)
    }),
  )
}

/** Something was recorded in it. */
export class SyncNotEmpty extends Error {
  override name = 'SyncNotEmpty'
}

/** Removes a sync without records, such as one opened by mistake. */
export async function removeEmptySync(db: Db, by: Recorder, syncId: number): Promise<void> {
  await inTransaction(db, by, async (db) => {
    // A concurrent recording waits for this lock, and then finds no sync.
    await db.selectFrom('syncs').select('id').where('id', '=', syncId).forUpdate().execute()
    const isEmpty = await db
      .selectFrom('syncs')
      .select('id')
      .where('id', '=', syncId)
      .where('closedAt', 'is', null)
      .where('id', 'not in', db.selectFrom('heardSyncs').select('id').where('id', '=', syncId))
      .executeTakeFirst()
    if (!isEmpty) throw new SyncNotEmpty()
    await db.deleteFrom('syncs').where('id', '=', syncId).execute()
  })
}

async function hearTeams(db: Tx, syncId: number, teamIds: number[]) {
  await db
    .insertInto('syncTeams')
    .values([...new Set(teamIds)].map((teamId) => ({ syncId, teamId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function seatAttendees(db: Tx, syncId: number, names: string[]) {
  if (names.length === 0) return
  await db
    .insertInto('syncAttendees')
    .values(names.map((name, index) => ({ syncId, position: index + 1, name })))
    .execute()
}

async function wasHeard(db: Tx, syncId: number): Promise<boolean> {
  const { rows } = await sql`
    select from mentions where sync_id = ${syncId} union all
    select from resolutions where sync_id = ${syncId} union all
    select from decisions where sync_id = ${syncId} limit 1`.execute(db)
  return rows.length > 0
}

async function moveSaid(db: Tx, syncId: number, from: string, to: string) {
  await db.updateTable('mentions').set({ heardOn: to }).where('syncId', '=', syncId).execute()
  await db
    .updateTable('resolutions')
    .set({ resolvedOn: to })
    .where('syncId', '=', syncId)
    .where('resolvedOn', '=', from)
    .execute()
  await db.updateTable('decisions').set({ decidedOn: to }).where('syncId', '=', syncId).execute()
}

async function refusingUnknown<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const constraint = brokenConstraintOf(error)
    if (constraint === 'sync_teams_team_id_fkey') throw new UnknownId('teamIds')
    if (constraint === 'syncs_template_id_fkey') throw new UnknownId('templateId')
    if (constraint === 'mentions_sync_id_team_id_fkey') throw new TeamWasHeard()
    throw error
  }
}
