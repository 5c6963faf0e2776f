import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#db/transaction.ts'

const judgement = {
  /** A pair of letters in more texts than one in this many finds too much to be looked up: each row is read instead. */
  commonOneIn: 100,
  /** More pairs than these, the rarest, make the look no shorter. */
  pairsLookedUp: 3,
}

/**
 * Folded texts that all stand in a title, a quote or the notes. An index knows of every two neighbouring letters in
 * which texts they are; what the rarest of them find is then read whole.
 */
export async function textCondition(db: Db, texts: string[]): Promise<RawBuilder<boolean>> {
  const isThere = sql.join(
    texts.map((text) => sql`strpos(t.text, ${text}) > 0`),
    sql` and `,
  )
  const rarest = await listRarePairs(db, [...new Set(texts.flatMap(listPairs))])
  if (rarest.length === 0)
    return sql`exists (select from search_texts t where t.pain_point_id = s.pain_point_id and ${isThere})`
  return sql`s.pain_point_id in (
    select t.pain_point_id from search_texts t where bigrams(t.text) @> ${rarest}::text[] and ${isThere})`
}

/** As the database cuts them: by characters, not by what a reader takes for one. */
function listPairs(text: string): string[] {
  const characters = [...text]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** By what the database knows of its own texts; a pair it does not list is rare. */
async function listRarePairs(db: Db, pairs: string[]): Promise<string[]> {
  const { rows } = await sql<{ pair: string; share: number }>`
    select known.pair, known.share
    from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as known (pair, share)
    where tablename = 'search_texts_bigrams' and schemaname = current_schema
      and known.pair = any (${pairs}::text[])`.execute(db)
  const shares = new Map(rows.map(({ pair, share }) => [pair, share]))
  return pairs
    .map((pair) => ({ pair, share: shares.get(pair) ?? 0 }))
    .filter(({ share }) => share <= 1 / judgement.commonOneIn)
    .sort((a, b) => a.share - b.share)
    .slice(0, judgement.pairsLookedUp)
    .map(({ pair }) => pair)
}
