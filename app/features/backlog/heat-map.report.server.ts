import { sql } from 'kysely'
import type { PainPointState } from '#app/domain/pain-point-state.ts'
import type { Phase } from '#app/domain/phase.ts'
import type { Db } from '#db/transaction.ts'
import type { HeatMeasure } from './backlog-address.ts'
import type { BacklogCategory, BacklogTeam } from './choices.queries.server.ts'

/** Null: there are pain points, but none of them is estimated. 0 pain points are 0 in either measure. */
export type HeatValue = number | null

export type HeatRow = {
  teamId: number
  isHeard: boolean
  /** One for each column. */
  values: HeatValue[]
  /** Each pain point once, whatever its categories. */
  total: HeatValue
}

export type HeatMap = { categoryIds: number[]; rows: HeatRow[] }

type Cell = {
  teamId: number
  /** Null for the whole team, each pain point once. */
  categoryId: number | null
  painPoints: number
  notEstimated: number
  hoursPerMonth: number
}

/**
 * Team × category of the pain points in these states: hours of the team a month, or how many. Every team that
 * can be heard has a row, and every category that can be given a column; archived ones only while they count.
 */
export async function getHeatMap(
  db: Db,
  { states, phase, measure }: { states: PainPointState[]; phase: Phase | null; measure: HeatMeasure },
  teams: readonly BacklogTeam[],
  categories: readonly BacklogCategory[],
): Promise<HeatMap> {
  return buildHeatMap(
    await listCells(db, states),
    measure,
    teams.filter((team) => phase === null || team.phase === phase),
    categories,
  )
}

async function listCells(db: Db, states: PainPointState[]): Promise<Cell[]> {
  const { rows } = await sql<Cell>`
    select team_id as "teamId", category_id as "categoryId", sum(pain_points) as "painPoints",
      sum(not_estimated) as "notEstimated", sum(hours_per_month) as "hoursPerMonth"
    from heat_cells where state = any (${states}::text[])
    group by team_id, category_id having sum(pain_points) > 0`.execute(db)
  return rows
}

function buildHeatMap(
  cells: Cell[],
  measure: HeatMeasure,
  teams: readonly BacklogTeam[],
  categories: readonly BacklogCategory[],
): HeatMap {
  const values = new Map(cells.map((cell) => [placeOf(cell.teamId, cell.categoryId), heatOf(cell, measure)]))
  const counting = new Set(cells.map((cell) => cell.categoryId))
  const valueAt = (teamId: number, categoryId: number | null) => {
    const value = values.get(placeOf(teamId, categoryId))
    return value === undefined ? 0 : value
  }
  const columns = categories.filter((category) => !category.isArchived || counting.has(category.id))
  return {
    categoryIds: columns.map((category) => category.id),
    rows: teams
      .filter((team) => !team.isArchived || values.has(placeOf(team.id, null)))
      .map((team) => ({
        teamId: team.id,
        isHeard: team.isHeard,
        values: columns.map((category) => valueAt(team.id, category.id)),
        total: valueAt(team.id, null),
      })),
  }
}

const placeOf = (teamId: number, categoryId: number | null) => `${teamId} ${categoryId}`

function heatOf(cell: Cell, measure: HeatMeasure): HeatValue {
  if (measure === 'count') return cell.painPoints
  return cell.painPoints === cell.notEstimated ? null : cell.hoursPerMonth
}
