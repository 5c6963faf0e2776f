import { type RawBuilder, sql } from 'kysely'
import { type Rarity, rarityAmong } from '#app/domain/similar/rank-similar.ts'
import type { WeightedTerms } from '#app/domain/similar/terms.ts'
import type { Db } from '#db/transaction.ts'

/** Bounds the work, whatever is typed and however many titles have it. */
const bounds = {
  /** Titles looked at because of rare terms. */
  fewTitles: 1_500,
  /** Of the common terms, this many of the most distinctive are combined in pairs … */
  pairedTerms: 4,
  /** … and this many titles looked at per pair. */
  titlesOfPair: 150,
  /** Titles compared term by term. */
  compared: 60,
}

/** `rootId` is the root, after merges. */
export type SimilarCandidate = { rootId: number; title: string; terms: WeightedTerms }
type SimilarCandidates = { candidates: SimilarCandidate[]; rarity: Rarity }

/** Titles with the rarest terms of a text, the largest common weight first, and the rarity of their terms. */
export async function listSimilarCandidates(db: Db, asked: WeightedTerms): Promise<SimilarCandidates> {
  const counts = await countTitlesWith(db, [...asked.keys()])
  const rarity = rarityIn(counts)
  const looks = planCandidateQueries(asked, counts, rarity)
  if (looks.length === 0) return { candidates: [], rarity }
  const weighed = [...asked].map(([term, weight]) => weight * rarity(term))
  const { rows } = await sql<{ rootId: number; title: string; terms: string[]; weights: number[] }>`
    with looked_at as materialized (
      select distinct on (pain_point_id) pain_point_id, terms, weights
      from (${sql.join(looks, sql` union all `)}) as looks),
    alike as (
      select pain_point_id, sum(asked.weight * said.weight) / sqrt(max(cardinality(terms))) as likeness
      from looked_at, unnest(terms, weights) as said (term, weight)
      join unnest(${[...asked.keys()]}::text[], ${weighed}::real[]) as asked (term, weight) using (term)
      group by pain_point_id
      order by likeness desc, pain_point_id desc
      limit ${bounds.compared})
    select root_id as "rootId", title, terms, weights
    from alike join looked_at using (pain_point_id) join pain_point_roots using (pain_point_id)
    join pain_points on id = pain_point_id
    order by likeness desc, pain_point_id desc`.execute(db)
  const known = await countTitlesWith(db, [...new Set(rows.flatMap((row) => row.terms))])
  return {
    candidates: rows.map(({ rootId, title, terms, weights }) => ({
      rootId,
      title,
      terms: new Map(terms.map((term, index) => [term, weights[index] ?? 0])),
    })),
    rarity: rarityIn(new Map([...counts, ...known])),
  }
}

/** By term; the empty term is in every title. A term that is missing is in one title at most. */
async function countTitlesWith(db: Db, terms: string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('similarTermCounts')
    .selectAll()
    .where('term', '=', sql<string>`any (${['', ...terms]}::text[])`)
    .execute()
  return new Map(rows.map(({ term, painPoints }) => [term, painPoints]))
}

function rarityIn(counts: Map<string, number>): Rarity {
  return rarityAmong(counts.get('') ?? 1, counts)
}

/** Which titles to look at: all with one of the rare terms, and some with two of the others. */
function planCandidateQueries(
  terms: WeightedTerms,
  counts: Map<string, number>,
  rarity: Rarity,
): RawBuilder<unknown>[] {
  const countOf = (term: string) => counts.get(term) ?? 1
  const byRarity = [...terms.keys()].sort((a, b) => countOf(a) - countOf(b))
  const ofFew: string[] = []
  let titles = 0
  for (const term of byRarity) {
    titles += countOf(term)
    if (titles > bounds.fewTitles) break
    ofFew.push(term)
  }
  const weightOf = (term: string) => (terms.get(term) ?? 0) * rarity(term)
  const ofMany = byRarity
    .slice(ofFew.length)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, bounds.pairedTerms)
  const pairs = ofMany.flatMap((term, index) => ofMany.slice(index + 1).map((other) => [term, other]))
  // For a text with a single, common term some of its titles are better than none.
  if (ofFew.length === 0 && ofMany.length === 1) pairs.push(ofMany)
  const looks = pairs.map(
    (pair) => sql`(select pain_point_id, terms, weights from similar_terms
      where terms @> ${pair}::text[] limit ${bounds.titlesOfPair})`,
  )
  if (ofFew.length > 0)
    looks.push(sql`(select pain_point_id, terms, weights from similar_terms
      where terms && ${ofFew}::text[] limit ${bounds.fewTitles})`)
  return looks
}
