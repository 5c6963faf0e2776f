import { sql } from 'kysely'
import type { PainPointState } from '#app/domain/pain-point-state.ts'
import type { Db } from '#db/transaction.ts'
import type { BacklogAddress, HeatMeasure } from './backlog-address.ts'
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

export type HeatMap = {
  categoryIds: number[]
  rows: HeatRow[]
  /** Of all teams, shown or not: what the colours are measured by. */
  greatest: number
  teams: number
  /** How many rows are shown when not all are asked for. */
  worst: number
}

/** As many as can be taken in at a glance; fifty would be half the page. */
const worstTeams = 12

/** Category null is the whole team, each pain point once. */
type Cell = [
  teamId: number,
  categoryId: number | null,
  painPoints: number,
  notEstimated: number,
  hoursPerMonth: number,
]

/** What of an address the heat map goes by. */
type HeatAsked = { states: PainPointState[] } & Pick<BacklogAddress, 'phase' | 'team' | 'heat' | 'map'>

/**
 * Team × category of the pain points in these states: hours of the team a month, or how many. Every team that
 * can be heard has a row, and every category that can be given a column; archived ones only while they count.
 * Unless all are asked for, the rows are the {@link worstTeams} teams with the greatest totals and the team the list
 * is narrowed to; by name either way, so that a team keeps its place among the others.
 */
export async function getHeatMap(
  db: Db,
  asked: HeatAsked,
  teams: readonly BacklogTeam[],
  categories: readonly BacklogCategory[],
): Promise<HeatMap> {
  const cells = await listCells(db, asked.states)
  const ofPhase = teams.filter(({ phase }) => asked.phase === null || phase === asked.phase)
  const { categoryIds, rows } = buildHeatMap(cells, asked.heat, ofPhase, categories)
  const filtered = teams.find(({ slug }) => slug === asked.team)?.id
  return {
    categoryIds,
    rows: asked.map === 'all' ? rows : keepWorst(rows, filtered),
    greatest: Math.max(0, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0))),
    teams: rows.length,
    worst: worstTeams,
  }
}

function keepWorst(rows: HeatRow[], filteredTeamId: number | undefined): HeatRow[] {
  const worst = new Set([...rows].sort((a, b) => hurtOf(b) - hurtOf(a)).slice(0, worstTeams))
  return rows.filter((row) => worst.has(row) || row.teamId === filteredTeamId)
}

// Not estimated is more than nothing and less than any figure; who was never heard comes last.
function hurtOf({ isHeard, total }: HeatRow): number {
  if (!isHeard) return -1
  return total ?? Number.MIN_VALUE
}

// As one value: hundreds of rows would take longer to read than to find.
async function listCells(db: Db, states: PainPointState[]): Promise<Cell[]> {
  const { rows } = await sql<{ cells: Cell[] }>`
    select coalesce(json_agg(json_build_array(team_id, category_id, points, unknown, hours)), '[]') as cells
    from (
      select team_id, category_id, sum(pain_points) as points, sum(not_estimated) as unknown,
        sum(hours_per_month) as hours
      from heat_cells where state = any (${states}::text[])
      group by team_id, category_id having sum(pain_points) > 0
    ) as counted`.execute(db)
  return rows[0]?.cells ?? []
}

function buildHeatMap(
  cells: Cell[],
  measure: HeatMeasure,
  teams: readonly BacklogTeam[],
  categories: readonly BacklogCategory[],
): Pick<HeatMap, 'categoryIds' | 'rows'> {
  const values = new Map<number, Map<number | null, HeatValue>>()
  for (const cell of cells) {
    const [teamId, categoryId] = cell
    const ofTeam = values.get(teamId) ?? new Map<number | null, HeatValue>()
    values.set(teamId, ofTeam.set(categoryId, heatOf(cell, measure)))
  }
  const counting = new Set(cells.map(([, categoryId]) => categoryId))
  const columns = categories.filter((category) => !category.isArchived || counting.has(category.id))
  const valueAt = (teamId: number, categoryId: number | null) => {
    const value = values.get(teamId)?.get(categoryId)
    return value === undefined ? 0 : value
  }
  return {
    categoryIds: columns.map((category) => category.id),
    rows: teams
      .filter((team) => !team.isArchived || values.has(team.id))
      .map((team) => ({
        teamId: team.id,
        isHeard: team.isHeard,
        values: columns.map((category) => valueAt(team.id, category.id)),
        total: valueAt(team.id, null),
      })),
  }
}

function heatOf([, , painPoints, notEstimated, hours]: Cell, measure: HeatMeasure): HeatValue {
  if (measure === 'count') return painPoints
  return painPoints === notEstimated ? null : hours
}
