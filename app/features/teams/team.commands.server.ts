import type { Recorder } from '#app/domain/recorder.ts'
import { brokenConstraintOf, type Db, inTransaction } from '#db/transaction.ts'
import type { TeamDescription } from './team.form.ts'

/** The short name belongs to another team, also to an archived one: its pages keep their address. */
export class SlugTaken extends Error {
  override name = 'SlugTaken'
}

export async function createTeam(db: Db, by: Recorder, team: TeamDescription): Promise<{ teamId: number }> {
  return refusingTakenSlug(() =>
    inTransaction(db, by, async (db) => {
      const { id } = await db
        .insertInto('teams')
        .values({ ...columnsOf(team), createdOn: by.today, createdAt: by.now, createdBy: by.actor.name })
        .returning('id')
        .executeTakeFirstOrThrow()
      return { teamId: id }
    }),
  )
}

export async function describeTeam(
  db: Db,
  by: Recorder,
  teamId: number,
  team: TeamDescription,
): Promise<void> {
  await refusingTakenSlug(() =>
    inTransaction(db, by, async (db) => {
      await db.updateTable('teams').set(columnsOf(team)).where('id', '=', teamId).execute()
    }),
  )
}

/** An archived team leaves the pickers; everything it said stays where it is. */
export async function archiveTeam(db: Db, by: Recorder, teamId: number): Promise<void> {
  await inTransaction(db, by, (db) =>
    db
      .updateTable('teams')
      .set({ archivedAt: by.now })
      .where('id', '=', teamId)
      .where('archivedAt', 'is', null)
      .execute(),
  )
}

export async function restoreTeam(db: Db, by: Recorder, teamId: number): Promise<void> {
  await inTransaction(db, by, (db) =>
    db.updateTable('teams').set({ archivedAt: null }).where('id', '=', teamId).execute(),
  )
}

function columnsOf({ name, slug, phase, headcount, cadenceDays }: TeamDescription) {
  return { name, slug, phase, headcount: headcount ?? null, cadenceDays }
}

async function refusingTakenSlug<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (brokenConstraintOf(error) === 'teams_slug_key') throw new SlugTaken()
    throw error
  }
}
