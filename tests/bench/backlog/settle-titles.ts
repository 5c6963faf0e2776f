import { sql } from 'kysely'
import { termsVersion } from '#app/domain/similar/terms.ts'
import { indexAllTitles } from '#app/features/pain-points/similar/similar.job.server.ts'
import { countTerms } from '#app/features/pain-points/similar/similar-terms.commands.server.ts'
import { type Db, inTransaction, systemName } from '#db/transaction.ts'

const system = { actor: { id: null, name: systemName }, now: new Date(), requestId: null }

/**
 * Finds the terms of the first `most` titles, so that the server has nothing left to do while it is measured.
 * The others count as titles without terms: a million would take minutes, and no list depends on them.
 */
export async function settleTitles(db: Db, most = Number.MAX_SAFE_INTEGER): Promise<void> {
  await inTransaction(db, system, async (db) => {
    await sql`alter table similar_terms disable trigger user`.execute(db)
    await sql`
      insert into similar_terms (pain_point_id, version, terms, weights)
      select id, ${termsVersion}, '{}', '{}' from pain_points
      where id > ${most} and not exists (select from similar_terms where pain_point_id = id)`.execute(db)
    await sql`alter table similar_terms enable trigger user`.execute(db)
  })
  await indexAllTitles(db)
  await countTerms(db)
  // Similar pairs are searched in the background, for hours if there are many.
  await sql`delete from same_awaiting`.execute(db)
  await sql`vacuum analyze similar_terms, similar_term_counts, same_awaiting`.execute(db)
}
