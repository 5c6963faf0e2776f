import { type RawBuilder, sql } from 'kysely'
import { type BulkAct, type ChangedFact, factsOfSort } from '#app/domain/pain-points/bulk-act.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import type { Tx } from '#db/transaction.ts'

type Name = Extract<BulkAct, { names: string[] }>
type Named = { painPointId: number; namedOn: number; name: string; recordedAt: string; recordedBy: string }

const families = (painPointIds: number[]): RawBuilder<unknown> => sql`
  family as (
    select root_id, pain_point_id as member_id from pain_point_roots
    where root_id = any (${painPointIds}::bigint[]))`

/** Names people on many, or removes them. A person named on a merged pain point is named on that one. */
export async function nameOnMany(
  db: Tx,
  by: Recorder,
  painPointIds: number[],
  { kind, names }: Name,
): Promise<ChangedFact[]> {
  const isAdded = kind === 'add_known_by'
  const named = isAdded
    ? await addNames(db, by, painPointIds, names)
    : await takeNames(db, painPointIds, names)
  return named.map(({ painPointId, ...fact }) => ({
    painPointId,
    what: isAdded ? 'known_by_added' : 'known_by_removed',
    fact,
  }))
}

/** Restores removed people and removes added ones; returns the pain points that were changed since. */
export async function restoreNames(db: Tx, changed: ChangedFact[]): Promise<number[]> {
  const added = factsOfSort(changed, 'known_by_added')
  const removed = factsOfSort(changed, 'known_by_removed')
  const { rows: back } = await sql<Key>`
    insert into known_by (pain_point_id, name, recorded_at, recorded_by)
    select pain_points.id, name, "recordedAt", "recordedBy"
    from ${namedOf(removed)} join pain_points on pain_points.id = "namedOn"
    on conflict do nothing
    returning pain_point_id as "namedOn", name`.execute(db)
  const { rows: gone } = await sql<Key>`
    delete from known_by using ${namedOf(added)}
    where pain_point_id = "namedOn" and known_by.name = named.name
      and recorded_at = "recordedAt" and recorded_by = "recordedBy"
    returning pain_point_id as "namedOn", known_by.name`.execute(db)
  return [...without(removed, back), ...without(added, gone)]
}

async function addNames(db: Tx, by: Recorder, painPointIds: number[], names: string[]): Promise<Named[]> {
  const { rows } = await sql<Named>`
    with ${families(painPointIds)}
    insert into known_by (pain_point_id, name, recorded_at, recorded_by)
    select *, ${by.now}::timestamptz, ${by.actor.name}
    from (
      select root_id, name from unnest(${painPointIds}::bigint[]) as root_id, unnest(${names}::text[]) as name
      except
      select root_id, name from family join known_by on pain_point_id = member_id
    ) as missing (root_id, name)
    returning pain_point_id as "painPointId", pain_point_id as "namedOn", name,
      recorded_at::text as "recordedAt", recorded_by as "recordedBy"`.execute(db)
  return rows
}

async function takeNames(db: Tx, painPointIds: number[], names: string[]): Promise<Named[]> {
  const { rows } = await sql<Named>`
    with ${families(painPointIds)}
    delete from known_by using family
    where pain_point_id = member_id and name = any (${names}::text[])
    returning root_id as "painPointId", pain_point_id as "namedOn", name,
      recorded_at::text as "recordedAt", recorded_by as "recordedBy"`.execute(db)
  return rows
}

type Key = { namedOn: number; name: string }
const keyOf = ({ namedOn, name }: Key) => `${namedOn} ${name}`

function namedOf(named: Named[]): RawBuilder<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(named)}::jsonb)
    as named ("namedOn" bigint, name text, "recordedAt" timestamptz, "recordedBy" text)`
}

function without(named: Named[], done: Key[]): number[] {
  const keys = new Set(done.map(keyOf))
  return named.filter((one) => !keys.has(keyOf(one))).map(({ painPointId }) => painPointId)
}
