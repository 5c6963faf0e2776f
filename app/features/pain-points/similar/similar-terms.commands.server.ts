import { sql } from 'kysely'
import { termsVersion, weighTerms } from '#app/domain/similar/terms.ts'
import { type Db, inTransaction, systemName, type Tx } from '#db/transaction.ts'

const titlesAtOnce = 100
const enlistedAtOnce = 5_000
/** Enough titles to know which terms are rare. */
const countedTitles = 20_000

/** Stores the terms of a title just written, so that the next line finds it. */
export async function indexTitle(db: Tx, painPointId: number, title: string): Promise<void> {
  const terms = weighTerms(title)
  await sql`
    insert into similar_terms (pain_point_id, version, terms, weights)
    values (${painPointId}, ${termsVersion}, ${[...terms.keys()]}::text[], ${[...terms.values()]}::real[])
    on conflict (pain_point_id) do update
    set version = excluded.version, terms = excluded.terms, weights = excluded.weights`.execute(db)
}

/** Queues titles that bypassed the triggers, as from a restored dump; returns how many, 0 when none is left. */
export async function queueTitles(db: Db): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into similar_terms (pain_point_id, version, terms, weights)
    select id, 0, '{}', '{}' from pain_points
    where not exists (select from similar_terms where pain_point_id = pain_points.id)
    limit ${enlistedAtOnce}
    on conflict do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/**
 * Stores the terms of some titles that have none yet, or those of an older glossary; returns how many, 0 when all are
 * done. Several processes share the queue: each skips what another is working on.
 */
export async function indexQueued(db: Db): Promise<number> {
  return asSystem(db, async (db) => {
    const { rows } = await sql<{ id: number; title: string }>`
      select id, title from similar_terms join pain_points on id = pain_point_id
      where version < ${termsVersion} order by version, pain_point_id limit ${titlesAtOnce}
      for update of similar_terms skip locked`.execute(db)
    if (rows.length === 0) return 0
    const found = rows.map(({ id, title }) => {
      const terms = weighTerms(title)
      return { id, terms: [...terms.keys()], weights: [...terms.values()] }
    })
    await sql`
      update similar_terms set version = ${termsVersion}, terms = found.terms, weights = found.weights
      from json_to_recordset(${JSON.stringify(found)}::json) as found (id bigint, terms text[], weights real[])
      where pain_point_id = found.id`.execute(db)
    return rows.length
  })
}

/**
 * Recounts how many titles each term is in, on a sample if there are many titles. A term of one title is not stored.
 */
export async function countTerms(db: Db): Promise<void> {
  await asSystem(db, async (db) => {
    // One process counts; a concurrent one has nothing to add.
    const { rows } = await sql<{ isMine: boolean; titles: number }>`
      select pg_try_advisory_xact_lock(hashtext('similar_term_counts')) as "isMine",
        (select count(*) from similar_terms where version > 0) as titles`.execute(db)
    const { isMine, titles } = rows[0] ?? { isMine: false, titles: 0 }
    if (!isMine) return
    const share = Math.min(1, countedTitles / Math.max(titles, 1))
    await sql`delete from similar_term_counts`.execute(db)
    await sql`
      insert into similar_term_counts (term, pain_points)
      select term, round(count(*) / ${share}::float8)
      from similar_terms tablesample system (${share * 100}), unnest(terms) as term
      group by term having count(*) > 1
      union all select '', ${titles}`.execute(db)
  })
}

/** As the system: data derived from titles leaves no audit event. */
function asSystem<T>(db: Db, work: (db: Tx) => Promise<T>): Promise<T> {
  return inTransaction(db, { actor: { id: null, name: systemName }, now: new Date(), requestId: null }, work)
}
