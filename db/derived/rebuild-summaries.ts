import { sql } from 'kysely'
import { rulesVersion } from '#app/domain/pain-points/stored-summary.ts'
import { type Db, inTransaction, systemName, type Tx } from '../transaction.ts'
import { deriveLeft, deriveSummaries } from './derive-summaries.ts'

const painPointsAtOnce = 500

/** Asks that everything be derived again; whatever was asked before begins from the start. */
async function requestRebuild(db: Db): Promise<void> {
  await sql`
    insert into summary_rules (version, derived_up_to) values (${rulesVersion}, 0)
    on conflict (id) do update set version = excluded.version, derived_up_to = 0`.execute(db)
}

/** The same where summaries are derived by older rules than this build has; there is nothing to do without any. */
export async function requestOutdated(db: Db): Promise<void> {
  await sql`
    insert into summary_rules as kept (version, derived_up_to)
    select ${rulesVersion}::integer, case when exists (select from pain_points) then 0 end
    on conflict (id) do update set version = excluded.version, derived_up_to = excluded.derived_up_to
    where kept.version < excluded.version`.execute(db)
}

/** Derives everything again and does not rest until that is done. Inside a transaction it is part of it. */
export async function rebuildSummaries(db: Db): Promise<void> {
  await asSystem(db, (db) => sql`select rebuild_roots()`.execute(db))
  await requestRebuild(db)
  await finishRebuild(db)
}

/** Derives all that is left of a rebuild, if one was asked for. */
export async function finishRebuild(db: Db): Promise<void> {
  while (await rebuildNext(db, { isPatient: true }));
}

/**
 * Derives some more of what a rebuild was asked for; false when nothing is left of it. Several processes take turns:
 * while one is at it, another finds nothing to do unless it is patient.
 */
export async function rebuildNext(db: Db, { isPatient } = { isPatient: false }): Promise<boolean> {
  return asSystem(db, async (db) => {
    const turn = isPatient ? sql`for update` : sql`for update skip locked`
    const { rows } = await sql<{ derivedUpTo: number }>`
      select derived_up_to as "derivedUpTo" from summary_rules where derived_up_to is not null ${turn}`.execute(
      db,
    )
    const [rebuild] = rows
    if (!rebuild) return false
    const batch = await listAfter(db, rebuild.derivedUpTo)
    await deriveSummaries(db, batch)
    const last = batch.at(-1)
    if (last === undefined) await finish(db)
    await db
      .updateTable('summaryRules')
      .set({ derivedUpTo: last ?? null })
      .execute()
    return last !== undefined
  })
}

/** Derives what somebody marked past inTransaction(); gives how many pain points, 0 when none is left. */
export function deriveLeftMarks(db: Db): Promise<number> {
  return asSystem(db, deriveLeft)
}

async function listAfter(db: Tx, painPointId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('painPoints')
    .select('id')
    .where('id', '>', painPointId)
    .orderBy('id')
    .limit(painPointsAtOnce)
    .execute()
  return rows.map(({ id }) => id)
}

/** What is left of pain points that are gone, and the sums over all. */
async function finish(db: Tx) {
  for (const table of ['summaries', 'team_summaries', 'toil_spans', 'state_spans', 'search_texts'])
    await sql`delete from ${sql.table(table)} as old
      where not exists (select from pain_points where id = old.pain_point_id)`.execute(db)
  await sql`select sum_summaries()`.execute(db)
}

/** Nobody's doing: what is derived leaves no audit event. */
function asSystem<T>(db: Db, work: (db: Tx) => Promise<T>): Promise<T> {
  return inTransaction(db, { actor: { id: null, name: systemName }, now: new Date(), requestId: null }, work)
}
