import { type RawBuilder, sql } from 'kysely'
import { cameBackFacet } from '#app/domain/backlog-facets.ts'

/** Facets that it must have all. `areExact`: they express all that is asked, so that nothing else is looked up. */
export type Facets = { facets: number[]; areExact: boolean }

export const noFacets: Facets = { facets: [], areExact: false }

/** Facets that express all that is asked, if there are any. */
export function exactFacets(facets: number[]): Facets {
  return { facets, areExact: facets.length > 0 }
}

/** What a list is when it has one item only: of several, facets cannot express that any one will do. */
export function onlyOne<Value>(values: readonly Value[]): readonly Value[] {
  return values.length === 1 ? values : []
}

/** The facets of rows of `summaries s`, in the very words of the index. */
export const facetsOfRow = sql<number[]>`
  summary_facets(s.state, s.severity_rank, s.known_by, s.tickets, s.came_back, s.heard_months)`

/**
 * On rows of `summaries s`. What came back has an index of its own, which is the quicker one where it is
 * `allThatIsAsked` of this one.
 */
export function hasFacets(facets: number[], allThatIsAsked: boolean): RawBuilder<boolean> {
  if (allThatIsAsked && facets.every((facet) => facet === cameBackFacet)) return sql`s.came_back`
  return sql`${facetsOfRow} @> ${facets}::integer[]`
}
