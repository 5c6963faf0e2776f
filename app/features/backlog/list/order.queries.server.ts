import { type RawBuilder, sql } from 'kysely'
import type { BacklogSort } from '#app/features/backlog/address/backlog-address.ts'
import type { Access } from '#app/features/backlog/scope/condition.queries.server.ts'
import { areInTitle } from '#app/features/backlog/scope/found-text.queries.server.ts'
import type { BacklogScope } from '#app/features/backlog/scope/scope.queries.server.ts'

/**
 * By what rows of `summaries s` are sorted, ties by id. Part of the rank of a match is not in the row: `more` reads it
 * by `s.pain_point_id`, and is added to the key once it is known that few enough were found.
 */
export type Order = {
  key: RawBuilder<unknown>
  more: RawBuilder<unknown> | null
  type: RawBuilder<unknown>
  isAscending: boolean
}

/** What is searched for. */
type Searched = Pick<BacklogScope, 'text' | 'texts' | 'terms'>

type ColumnOrder = Omit<Order, 'isAscending' | 'more'>

// The indexes of summaries are on these very expressions. Not estimated is least known.
const plain: Record<Exclude<BacklogSort, 'match'>, ColumnOrder> = {
  hours: { key: sql`coalesce(s.hours_per_month, -1)`, type: sql`numeric` },
  teams: { key: sql`s.teams`, type: sql`integer` },
  mentions: { key: sql`s.mentions`, type: sql`integer` },
  heard: { key: sql`s.last_heard_on`, type: sql`date` },
  age: { key: sql`s.first_heard_on`, type: sql`date` },
  severity: { key: sql`s.severity_rank`, type: sql`smallint` },
}

/** The worst first, or the least: the oldest is the one that was heard first. */
export function orderBy(sort: BacklogSort, isReversed: boolean, scope: Searched, access: Access): Order {
  if (sort === 'match') return { ...bestMatch(scope, access), isAscending: isReversed }
  return { ...plain[sort], isAscending: (sort === 'age') !== isReversed, more: null }
}

/** The order in which too many to rank are taken. */
export const orderOfTooMany: BacklogSort = 'heard'

// First what says it in its title; then what is about the same, by the glossary; then what was heard last. In one
// number, so that a page can begin after it. What an index found was read whole then, as `matched`.
function bestMatch({ text, texts, terms }: Searched, access: Access): Omit<Order, 'isAscending'> {
  const inTitle =
    access === 'lookup' && text?.matches
      ? sql`matched.in_title`
      : sql`(select ${areInTitle(texts)} from search_texts t where t.pain_point_id = s.pain_point_id)`
  return {
    key: sql`(case when ${inTitle} then 200000 else 0 end + (s.last_heard_on - date '2000-01-01'))`,
    more: sql`case when (select like_terms.terms && ${terms}::text[] from similar_terms like_terms
      where like_terms.pain_point_id = s.pain_point_id) then 100000 else 0 end`,
    type: sql`integer`,
  }
}
