import { sql } from 'kysely'
import type { Recorder } from '#app/domain/recorder.ts'
import { indexTitle } from '#app/features/pain-points/similar/similar-terms.commands.server.ts'
import { brokenConstraintOf, type Tx } from '#db/transaction.ts'
import { AlreadyMentioned } from './mention.commands.server.ts'

// A split moves facts that pain points own: split_moves names the facts, and splits the pain point they move to.

/** Creates a pain point with nothing but its title, to which facts are then moved. */
export async function openPainPoint(db: Tx, by: Recorder, title: string): Promise<number> {
  const { id } = await db
    .insertInto('painPoints')
    .values({ title, createdAt: by.now, createdBy: by.actor.name })
    .returning('id')
    .executeTakeFirstOrThrow()
  await indexTitle(db, id, title)
  return id
}

/**
 * Copies the resolutions that hold for both sides to the other pain point, with their author and time. Returns the ids
 * of the copies.
 */
export async function copyResolutions(
  db: Tx,
  resolutionIds: number[],
  painPointId: number,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    insert into resolutions (pain_point_id, kind, reason, sync_id, team_id, resolved_on, recorded_at, recorded_by)
    select ${painPointId}, kind, reason, sync_id, team_id, resolved_on, recorded_at, recorded_by
    from resolutions where id = any (${resolutionIds}::bigint[]) order by id
    returning id`.execute(db)
  return rows.map(({ id }) => id)
}

/** Moves mentions, resolutions and categories to the target of a split. */
export async function moveFacts(db: Tx, splitId: number): Promise<void> {
  await sql`
    with gone as (
      delete from pain_point_categories as one using split_moves
      where split_id = ${splitId} and one.pain_point_id = from_id and one.category_id = split_moves.category_id
      returning one.category_id
    )
    insert into pain_point_categories (pain_point_id, category_id)
    select target_id, category_id from gone, splits where splits.id = ${splitId}`.execute(db)
  await sql`
    update resolutions set pain_point_id = target_id
    from split_moves join splits on splits.id = split_id
    where split_id = ${splitId} and resolutions.id = resolution_id and from_id is not null`.execute(db)
  await sql`
    update mentions set pain_point_id = target_id
    from split_moves join splits on splits.id = split_id
    where split_id = ${splitId} and mentions.id = mention_id`.execute(db)
}

/**
 * Moves them back, unless somebody deleted them since, and deletes the target. Throws AlreadyMentioned when a team
 * would then have two mentions of the same pain point in one sync.
 */
export async function moveFactsBack(db: Tx, splitId: number): Promise<void> {
  await refusingTwice(() =>
    sql`
      update mentions set pain_point_id = from_id
      from split_moves join splits on splits.id = split_id
      where split_id = ${splitId} and mentions.id = mention_id and mentions.pain_point_id = target_id`.execute(
      db,
    ),
  )
  await sql`
    update resolutions set pain_point_id = from_id
    from split_moves join splits on splits.id = split_id
    where split_id = ${splitId} and resolutions.id = resolution_id and resolutions.pain_point_id = target_id
      and from_id is not null`.execute(db)
  await sql`
    with gone as (
      delete from pain_point_categories as one using split_moves join splits on splits.id = split_id
      where split_id = ${splitId} and one.pain_point_id = target_id and one.category_id = split_moves.category_id
      returning from_id, one.category_id
    )
    insert into pain_point_categories (pain_point_id, category_id) select from_id, category_id from gone
    on conflict do nothing`.execute(db)
  await sql`delete from pain_points where id = (select target_id from splits where id = ${splitId})`.execute(
    db,
  )
}

async function refusingTwice<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (/^mentions_once_/.test(brokenConstraintOf(error) ?? '')) throw new AlreadyMentioned()
    throw error
  }
}
