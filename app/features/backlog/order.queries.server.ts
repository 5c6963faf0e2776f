import { type RawBuilder, sql } from 'kysely'
import type { BacklogSort } from './backlog-address.ts'
import type { BacklogScope } from './scope.queries.server.ts'

/** By what rows of `standings s` are sorted, ties by id; `join` brings what the key is read from. */
export type Order = {
  key: RawBuilder<unknown>
  type: RawBuilder<unknown>
  isAscending: boolean
  join: RawBuilder<unknown>
}

/** What is searched for. */
type Searched = Pick<BacklogScope, 'texts' | 'terms'>

type Plain = Omit<Order, 'isAscending' | 'join'>

// The indexes of standings are on these very expressions. Not estimated is least known.
const plain: Record<Exclude<BacklogSort, 'match'>, Plain> = {
  hours: { key: sql`coalesce(s.hours_per_month, -1)`, type: sql`numeric` },
  teams: { key: sql`s.teams`, type: sql`integer` },
  mentions: { key: sql`s.mentions`, type: sql`integer` },
  heard: { key: sql`s.last_heard_on`, type: sql`date` },
  age: { key: sql`s.first_heard_on`, type: sql`date` },
  severity: { key: sql`s.severity_rank`, type: sql`smallint` },
}

/** The worst first, or the least: the oldest is the one that was heard first. */
export function orderBy(sort: BacklogSort, isReversed: boolean, scope: Searched): Order {
  if (sort === 'match') return { ...bestMatch(scope), isAscending: isReversed }
  return { ...plain[sort], isAscending: (sort === 'age') !== isReversed, join: sql`` }
}

/** The order in which too many to rank are taken. */
export const orderOfTooMany: BacklogSort = 'heard'

// First what says it in its title, which is the first line of the searched text; then what is about the same, by the
// glossary; then what was heard last. In one number, so that a page can begin after it.
function bestMatch({ texts, terms }: Searched): Omit<Order, 'isAscending'> {
  const inTitle = texts.map((text) => sql`strpos(split_part(t.text, E'\n', 1), ${text}) > 0`)
  return {
    key: sql`(case when ${sql.join(inTitle, sql` and `)} then 200000 else 0 end
      + case when like_terms.terms && ${terms}::text[] then 100000 else 0 end
      + (s.last_heard_on - date '2000-01-01'))`,
    type: sql`integer`,
    join: sql`join search_texts t on t.pain_point_id = s.pain_point_id
      left join similar_terms like_terms on like_terms.pain_point_id = s.pain_point_id`,
  }
}
