import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { type LiveMerge, rootOf, wouldCycle } from '#app/domain/pain-points/merge.ts'
import type { Db, Tx } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { inPassing } from './in-passing.ts'

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
})

const anyAct = fc.record({
  kind: fc.constantFrom('merge', 'merge', 'merge', 'unmerge', 'add', 'remove'),
  one: fc.nat(50),
  others: fc.uniqueArray(fc.nat(50), { minLength: 1, maxLength: 3 }),
})

test('the root of every pain point is what the domain finds by its merges, whatever is merged, undone or removed', async () => {
  const seen = { nested: 0, several: 0, undone: 0, rootsRemoved: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 8, maxLength: 24 }), (acts) =>
      inPassing(db, async (db) => {
        await addPainPoints(db, 7)
        for (const act of acts) {
          await perform(db, act, seen)
          await expectRoots(db)
        }
        await sql`select rebuild_roots()`.execute(db)
        await expectRoots(db)
        await sql`set constraints all immediate`.execute(db)
      }),
    ),
    { numRuns: 25, seed: 5 },
  )
  // The law must have been tried where it is hard.
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(5)
}, 120_000)

async function expectRoots(db: Tx) {
  const { ids, merges } = await loadMerges(db)
  const kept = await db.selectFrom('painPointRoots').selectAll().orderBy('painPointId').execute()
  const found = ids.map((id) => ({ painPointId: id, rootId: rootOf(id, merges) }))
  expect(kept).toEqual(found.map((row) => ({ ...row, isMerged: row.painPointId !== row.rootId })))
}

async function perform(
  db: Tx,
  { kind, one, others }: { kind: string; one: number; others: number[] },
  seen: { nested: number; several: number; undone: number; rootsRemoved: number },
) {
  const { ids, merges } = await loadMerges(db)
  const idAt = (place: number) => ids[place % ids.length] ?? 0
  if (kind === 'add' || ids.length < 2) return addPainPoints(db, others.length)
  if (kind === 'merge') {
    const targetId = idAt(one)
    const sourceIds = [...new Set(others.map(idAt))].filter(
      (id) => rootOf(id, merges) === id && !wouldCycle(id, targetId, merges),
    )
    if (sourceIds.length === 0) return
    if (sourceIds.length > 1) seen.several += 1
    if (merges.some(({ targetId }) => sourceIds.includes(targetId))) seen.nested += 1
    await sql`
      insert into merges (source_id, target_id, merged_on, merged_at, merged_by)
      select source_id, ${targetId}, '2026-01-05', now(), 'Mori'
      from unnest(${sourceIds}::bigint[]) as source_id`.execute(db)
  }
  if (kind === 'unmerge' && merges.length > 0) {
    seen.undone += 1
    const sourceIds = others.flatMap((place) => merges[place % merges.length]?.sourceId ?? [])
    await sql`
      update merges set undone_at = now(), undone_by = 'Mori'
      where undone_at is null and source_id = any (${sourceIds}::bigint[])`.execute(db)
  }
  if (kind === 'remove') {
    const id = idAt(one)
    if (merges.some(({ targetId }) => targetId === id)) seen.rootsRemoved += 1
    await db.deleteFrom('painPoints').where('id', '=', id).execute()
  }
}

async function loadMerges(db: Tx): Promise<{ ids: number[]; merges: LiveMerge[] }> {
  const { rows } = await sql<{ ids: number[]; merges: LiveMerge[] }>`
    select array(select id from pain_points order by id) as ids, coalesce((
      select json_agg(json_build_object('sourceId', source_id, 'targetId', target_id))
      from merges where undone_at is null), '[]') as merges`.execute(db)
  const [row] = rows
  if (!row) throw new Error('A query without a condition gave no row.')
  return row
}

async function addPainPoints(db: Tx, count: number) {
  await sql`
    insert into pain_points (title, created_at, created_by)
    select 'n' || n, now(), 'Mori' from generate_series(1, ${count}::integer) as n`.execute(db)
}
