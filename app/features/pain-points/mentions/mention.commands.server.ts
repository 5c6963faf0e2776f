import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { brokenConstraintOf, type Db, inTransaction, type Tx } from '#db/transaction.ts'

/** A team's mention of a pain point; without an estimate it is not estimated, which is not 0 h. */
export type MentionInput = {
  severity: Severity
  estimate?: ToilEstimate | null
  quote?: string | null
  agendaBlockId?: number | null
}

/** The team mentioned it in this sync already: a team counts once per sync. */
export class AlreadyMentioned extends Error {
  override name = 'AlreadyMentioned'
}

/** The pain point was taken back, or never existed. */
export class PainPointGone extends Error {
  override name = 'PainPointGone'
}

/** Only a team of the sync can mention something there. */
export class TeamNotHeard extends Error {
  override name = 'TeamNotHeard'
}

/** Records a mention of a known pain point in a sync. */
export async function recordMention(
  db: Db,
  by: Recorder,
  {
    syncId,
    teamId,
    painPointId,
    ...input
  }: MentionInput & { syncId: number; teamId: number; painPointId: number },
): Promise<{ mentionId: number }> {
  return inTransaction(db, by, async (db) => {
    const [mentionId] = await hearTeams(db, by, { syncId, teamIds: [teamId], painPointId, ...input })
    if (mentionId === undefined) throw new UnknownId('teamId')
    return { mentionId }
  })
}

export async function correctMention(
  db: Db,
  by: Recorder,
  mentionId: number,
  { severity, estimate, quote }: MentionInput,
): Promise<void> {
  await inTransaction(db, by, (db) =>
    db
      .updateTable('mentions')
      .set({ severity, quote: quote ?? null, ...columnsOf(estimate) })
      .where('id', '=', mentionId)
      .execute(),
  )
}

/**
 * Deletes a mention recorded by mistake. A pain point without mentions is deleted with it, unless it is part of a merge
 * or of a split, because both can be undone.
 */
export async function withdrawMention(db: Db, by: Recorder, mentionId: number): Promise<void> {
  await inTransaction(db, by, async (db) => {
    const withdrawn = await db
      .deleteFrom('mentions')
      .where('id', '=', mentionId)
      .returning('painPointId')
      .executeTakeFirst()
    if (!withdrawn) return
    await sql`
      delete from pain_points where id = ${withdrawn.painPointId}
        and not exists (select from mentions where pain_point_id = pain_points.id)
        and not exists (select from merges where pain_points.id in (source_id, target_id))
        and not exists (
          select from splits where pain_points.id in (source_id, target_id) and undone_at is null)`.execute(
      db,
    )
  })
}

/**
 * One mention per team, all in one statement, on the day of the sync; ids in the order of the teams. A merged pain
 * point's mention goes to its root.
 */
export async function hearTeams(
  db: Tx,
  by: Recorder,
  {
    syncId,
    teamIds,
    painPointId,
    ...input
  }: MentionInput & { syncId: number; teamIds: number[]; painPointId: number },
): Promise<number[]> {
  // Shared lock: the sync's day cannot change between reading it and recording a mention on it.
  const sync = await db
    .selectFrom('syncs')
    .select(['heldOn', sql<number>`pain_point_root(${painPointId})`.as('root')])
    .where('id', '=', syncId)
    .forShare()
    .executeTakeFirst()
  if (!sync) throw new UnknownId('syncId')
  const mention = {
    syncId,
    painPointId: sync.root,
    heardOn: sync.heldOn,
    severity: input.severity,
    quote: input.quote ?? null,
    agendaBlockId: input.agendaBlockId ?? null,
    ...columnsOf(input.estimate),
    recordedAt: by.now,
    recordedBy: by.actor.name,
  }
  return refusingUnheard(async () => {
    const rows = await db
      .insertInto('mentions')
      .values([...new Set(teamIds)].map((teamId) => ({ ...mention, teamId })))
      .returning('id')
      .execute()
    return rows.map((row) => row.id)
  })
}

/**
 * Records a mention outside a sync, from a hallway or a chat, on a day up to today: once a day per team. A merged pain
 * point's mention goes to its root.
 */
export async function hearOutside(
  db: Db,
  by: Recorder,
  {
    teamId,
    painPointId,
    heardOn,
    ...input
  }: Omit<MentionInput, 'agendaBlockId'> & { teamId: number; painPointId: number; heardOn: Day },
): Promise<{ mentionId: number }> {
  if (heardOn > by.today) throw new RangeError(`nobody can have said it on ${heardOn} yet`)
  return inTransaction(db, by, (db) =>
    refusingUnheard(async () => {
      const { id } = await db
        .insertInto('mentions')
        .values({
          syncId: null,
          painPointId: sql<number>`pain_point_root(${painPointId})`,
          teamId,
          heardOn,
          severity: input.severity,
          quote: input.quote ?? null,
          ...columnsOf(input.estimate),
          recordedAt: by.now,
          recordedBy: by.actor.name,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return { mentionId: id }
    }),
  )
}

function columnsOf(estimate: ToilEstimate | null | undefined) {
  return {
    occurrences: estimate?.occurrences ?? null,
    per: estimate?.per ?? null,
    minutesEach: estimate?.minutesEach ?? null,
    people: estimate?.people ?? null,
  }
}

async function refusingUnheard<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const constraint = brokenConstraintOf(error)
    if (constraint === 'mentions_once_per_sync') throw new AlreadyMentioned()
    if (constraint === 'mentions_once_a_day_outside') throw new AlreadyMentioned()
    if (constraint === 'mentions_team_id_fkey') throw new UnknownId('teamId')
    if (constraint === 'mentions_pain_point_id_fkey') throw new PainPointGone()
    if (constraint === 'mentions_sync_id_team_id_fkey') throw new TeamNotHeard()
    if (constraint === 'mentions_agenda_block_id_fkey') throw new UnknownId('agendaBlockId')
    throw error
  }
}
