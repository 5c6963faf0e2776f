import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { PainPointGone } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { brokenConstraintOf, type Db, inTransaction, type Tx } from '#db/transaction.ts'

export type Resolution = {
  painPointId: number
  kind: 'relieved' | 'declined'
  /** Required to decline. */
  reason?: string | null
  syncId?: number | null
  teamId?: number | null
  resolvedOn: Day
}

/** Nobody had mentioned it by that day. */
export class ResolvedBeforeHeard extends Error {
  override name = 'ResolvedBeforeHeard'
}

/**
 * Records who, when and in which sync resolved a pain point as relieved or declined; a later mention brings it back.
 */
export async function resolvePainPoint(
  db: Db,
  by: Recorder,
  { painPointId, kind, reason, syncId, teamId, resolvedOn }: Resolution,
): Promise<{ resolutionId: number }> {
  return refusingUnknown(() =>
    inTransaction(db, by, async (db) => {
      await refuseBeforeHeard(db, painPointId, resolvedOn)
      const { id } = await db
        .insertInto('resolutions')
        .values({
          painPointId: sql<number>`pain_point_root(${painPointId})`,
          kind,
          reason: reason ?? null,
          syncId: syncId ?? null,
          teamId: teamId ?? null,
          resolvedOn,
          recordedAt: by.now,
          recordedBy: by.actor.name,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return { resolutionId: id }
    }),
  )
}

async function refuseBeforeHeard(db: Tx, painPointId: number, resolvedOn: Day) {
  // Of the mentions themselves: one of the same line has no summary yet.
  const heard = await db
    .selectFrom('mentions')
    .select((eb) => eb.fn.min('heardOn').as('firstOn'))
    .where(
      sql<boolean>`pain_point_id in (select pain_point_id from pain_point_roots where root_id = pain_point_root(${painPointId}))`,
    )
    .executeTakeFirst()
  if (heard?.firstOn && resolvedOn < heard.firstOn) throw new ResolvedBeforeHeard()
}

/** Deletes a resolution recorded by mistake; the one before holds again. */
export async function withdrawResolution(db: Db, by: Recorder, resolutionId: number): Promise<void> {
  await inTransaction(db, by, (db) => db.deleteFrom('resolutions').where('id', '=', resolutionId).execute())
}

async function refusingUnknown<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const constraint = brokenConstraintOf(error)
    if (constraint === 'resolutions_pain_point_id_fkey') throw new PainPointGone()
    if (constraint === 'resolutions_sync_id_fkey') throw new UnknownId('syncId')
    if (constraint === 'resolutions_team_id_fkey') throw new UnknownId('teamId')
    throw error
  }
}
