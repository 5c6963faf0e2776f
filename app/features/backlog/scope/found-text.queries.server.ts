import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#db/transaction.ts'
import { type Condition, eitherWay } from './condition.queries.server.ts'

/** A pair in more texts than one in this many is read for row by row where something else narrows the rows already. */
const commonOneIn = 20
/** More pairs of a text than these, the rarest, make a look no shorter. */
const pairsLookedUp = 3

/** A condition of texts, and, where an index finds them, what matches: rows of (pain_point_id, in_title). */
export type TextCondition = Condition & { matches: RawBuilder<unknown> | null }

/**
 * Folded texts that all stand in a title, a quote or the notes. An index knows of every two neighbouring letters in
 * which texts they are; what the rarest of them find is then read whole. `isNarrowed`: something else narrows the rows.
 */
export async function textCondition(db: Db, texts: string[], isNarrowed: boolean): Promise<TextCondition> {
  const isThere = areIn(sql`t.text`, texts)
  const shares = await findShares(db, [...new Set(texts.flatMap(listPairs))])
  const shareOf = (pair: string) => shares.get(pair) ?? 0
  const rarest = texts.map((text) => listPairs(text).sort((a, b) => shareOf(a) - shareOf(b)))
  const looked = rarest.flatMap((pairs) => pairs.slice(0, pairsLookedUp))
  // As a value and not as a set, which would be joined as a whole.
  const scan = sql<boolean>`(select ${isThere} from search_texts t where t.pain_point_id = s.pain_point_id)`
  const isCommon = Math.min(...looked.map(shareOf)) > 1 / commonOneIn
  if (isCommon && isNarrowed) return { ...eitherWay(scan), matches: null }
  const matches = sql`select t.pain_point_id, ${areInTitle(texts)} as in_title
    from search_texts t where bigrams(t.text) @> ${looked}::text[] and ${isThere}`
  return {
    lookup: sql<boolean>`s.pain_point_id in (select pain_point_id from (${matches}) as matched)`,
    scan,
    matches,
  }
}

/** Whether they all stand in the title, which is the first line of a row of `search_texts t`. */
export function areInTitle(texts: string[]): RawBuilder<boolean> {
  return areIn(sql`split_part(t.text, E'\n', 1)`, texts)
}

function areIn(where: RawBuilder<unknown>, texts: string[]): RawBuilder<boolean> {
  return sql.join(
    texts.map((text) => sql`strpos(${where}, ${text}) > 0`),
    sql` and `,
  )
}

/** As the database cuts them: by characters, not by what a reader takes for one. */
function listPairs(text: string): string[] {
  const characters = [...text]
  return [...new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))]
}

/** In what share of the texts pairs are, as the database knows of its own; what it does not list is rare. */
async function findShares(db: Db, pairs: string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ pair: string; share: number }>`
    select known.pair, known.share
    from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as known (pair, share)
    where tablename = 'search_texts_bigrams' and schemaname = current_schema
      and known.pair = any (${pairs}::text[])`.execute(db)
  return new Map(rows.map(({ pair, share }) => [pair, share]))
}
