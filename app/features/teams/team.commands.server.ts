import type { Recorder } from '#app/domain/recorder.ts'
import { freeShortNameOf } from '#app/domain/short-name/short-name.ts'
import { addressOfForm } from '#app/domain/text/slug.ts'
import { brokenConstraintOf, type Db, inTransaction } from '#db/transaction.ts'
import type { TeamDescription } from './team.form.ts'
import { listTakenSlugs } from './teams.queries.server.ts'

/** The short name belongs to another team, maybe an archived one: its pages keep their address. */
export class SlugTaken extends Error {
  override name = 'SlugTaken'
}

/** Creates a team. Without a short name it gets a free one, derived from its name. */
export async function createTeam(db: Db, by: Recorder, team: TeamDescription): Promise<{ teamId: number }> {
  return inTransaction(db, by, async (db) => {
    for (;;) {
      const slug = team.slug ?? (await proposeSlug(db, team.name))
      if (slug === addressOfForm) throw new SlugTaken()
      const inserted = await db
        .insertInto('teams')
        .values({
          ...columnsOf(team),
          slug,
          createdOn: by.today,
          createdAt: by.now,
          createdBy: by.actor.name,
        })
        .onConflict((conflict) => conflict.column('slug').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (inserted) return { teamId: inserted.id }
      if (team.slug !== undefined) throw new SlugTaken()
      // A concurrent request took it: try the next free one.
    }
  })
}

export async function describeTeam(
  db: Db,
  by: Recorder,
  teamId: number,
  team: TeamDescription,
): Promise<{ slug: string }> {
  return inTransaction(db, by, async (db) => {
    const slug = team.slug ?? (await proposeSlug(db, team.name, teamId))
    if (slug === addressOfForm) throw new SlugTaken()
    await refusingTakenSlug(() =>
      db
        .updateTable('teams')
        .set({ ...columnsOf(team), slug })
        .where('id', '=', teamId)
        .execute(),
    )
    return { slug }
  })
}

async function proposeSlug(db: Db, name: string, ownId?: number): Promise<string> {
  return freeShortNameOf(name, new Set(await listTakenSlugs(db, ownId)))
}

/** Archives a team: it cannot be chosen any more; everything it mentioned stays. */
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

function columnsOf({ name, phase, headcount, cadenceDays }: TeamDescription) {
  return { name, phase, headcount: headcount ?? null, cadenceDays }
}

async function refusingTakenSlug<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (brokenConstraintOf(error) === 'teams_slug_key') throw new SlugTaken()
    throw error
  }
}
