import { type RawBuilder, sql } from 'kysely'
import { type PainPointState, states } from '#app/domain/pain-points/pain-point-state.ts'

/** The cells of the heat map that count what is asked for. */
export type CellScope = {
  states: PainPointState[]
  /** Null: any. */
  severityRanks: number[] | null
  categoryId: number | null
  /** The one team that is meant. */
  teamId: number | null
}

/** All cells of one team, or of all. */
export function allCells(teamId: number | null): CellScope {
  return { states: [...states], severityRanks: null, categoryId: null, teamId }
}

/** What no cell knows. */
export const notInCells = () => null

type CellsRequest = Omit<CellScope, 'categoryId'> & { categoryId: CellScope['categoryId'] | 'each' }

/** The condition on rows of heat_cells; without a category those of whole teams, or those of each category. */
export function inTheseCells({
  states,
  severityRanks,
  categoryId,
  teamId,
}: CellsRequest): RawBuilder<boolean> {
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
