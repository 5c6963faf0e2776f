import { type RawBuilder, sql } from 'kysely'
import type { Clause } from '#app/domain/backlog-query/clause.ts'
import { statesMeantBy } from '#app/domain/backlog-query/meant-states.ts'
import { type PainPointState, states } from '#app/domain/pain-point-state.ts'
import { type BacklogCategory, idsWith } from './choices.queries.server.ts'
import { ranksOf } from './clause-figures.queries.server.ts'

/** The cells of the heat map that count what is asked for. */
export type CellScope = {
  states: PainPointState[]
  /** Null: any. */
  severityRanks: number[] | null
  categoryId: number | null
  teamId: number | null
}

/**
 * What the cells know: state, severity, at most one team and at most one category. `teamId`: the one team that is meant.
 */
export function cellScopeOf(
  clauses: readonly Clause[],
  categories: readonly BacklogCategory[],
  teamId: number | null,
): CellScope | null {
  const scope: CellScope = { states: [...states], severityRanks: null, categoryId: null, teamId }
  for (const clause of clauses) {
    if (clause.field === 'state') {
      const meant = statesMeantBy(clause.states)
      scope.states = scope.states.filter((state) => meant.includes(state) !== clause.isExcluded)
    } else if (clause.field === 'severity') {
      const ranks = ranksOf(clause)
      scope.severityRanks = (scope.severityRanks ?? [1, 2, 3, 4]).filter(
        (rank) => ranks.includes(rank) !== clause.isExcluded,
      )
    } else if (clause.field === 'category' && !clause.isExcluded && scope.categoryId === null) {
      const [categoryId, ...others] = idsWith(categories, clause.slugs)
      if (categoryId === undefined || others.length > 0) return null
      scope.categoryId = categoryId
    } else if (
      clause.isExcluded ||
      teamId === null ||
      (clause.field !== 'team' && clause.field !== 'phase')
    ) {
      return null
    }
  }
  return scope
}

type CellsAsked = Omit<CellScope, 'categoryId'> & { categoryId: CellScope['categoryId'] | 'each' }

/** The condition on rows of heat_cells; without a category those of whole teams, or those of each category. */
export function inTheseCells({ states, severityRanks, categoryId, teamId }: CellsAsked): RawBuilder<boolean> {
  const ofCategory =
    categoryId === null
      ? sql`category_id is null`
      : categoryId === 'each'
        ? sql`category_id is not null`
        : sql`category_id = ${categoryId}`
  return sql`${ofCategory} and state = any (${states}::text[])
    and ${teamId === null ? sql`true` : sql`team_id = ${teamId}`}
    and ${severityRanks === null ? sql`severity_rank is null` : sql`severity_rank = any (${severityRanks}::smallint[])`}`
}
