import { seriate } from '#app/domain/seriation.ts'
import type { HeatMeasure, HeatOrder } from './heat-address.ts'
import type { HeatCell } from './heat-cells.queries.server.ts'
import type { HeatCategory, HeatTeam } from './heat-choices.queries.server.ts'
import { measureOfTotal } from './heat-figures.ts'

/** Null: there are pain points, but the measure is unknown for them. 0 pain points are 0 in any measure. */
export type HeatValue = number | null

export type HeatRow = {
  slug: string
  name: string
  isHeard: boolean
  /** One per column. */
  values: HeatValue[]
  /** Each pain point once, whatever its categories; for shares the hours they are shares of. */
  total: HeatValue
  /** The number of the team's pain points without an estimate. */
  notEstimated: number
}

type Cells = Map<number | null, HeatCell>

/** The columns: every category that can be chosen, archived ones only while they have counts. */
export function listColumns(cells: readonly HeatCell[], categories: readonly HeatCategory[]): HeatCategory[] {
  const counting = new Set(cells.map(({ categoryId }) => categoryId))
  return categories.filter(({ id, isArchived }) => !isArchived || counting.has(id))
}

/** A row for every active team, in the order given; for an archived one only while it has counts. */
export function buildRows(
  cells: readonly HeatCell[],
  measure: HeatMeasure,
  teams: readonly HeatTeam[],
  columns: readonly HeatCategory[],
): HeatRow[] {
  const cellsByTeam = new Map<number, Cells>()
  for (const cell of cells) {
    const ofTeam: Cells = cellsByTeam.get(cell.teamId) ?? new Map()
    cellsByTeam.set(cell.teamId, ofTeam.set(cell.categoryId, cell))
  }
  return teams
    .filter(({ id, isArchived }) => !isArchived || cellsByTeam.has(id))
    .map(({ id, slug, name, isHeard }) => {
      const ofTeam: Cells = cellsByTeam.get(id) ?? new Map()
      const whole = ofTeam.get(null)
      return {
        slug,
        name,
        isHeard,
        values: columns.map((column) => heatOf(ofTeam.get(column.id), measure, whole)),
        total: heatOf(whole, measureOfTotal(measure), whole),
        notEstimated: whole?.notEstimated ?? 0,
      }
    })
}

function heatOf(cell: HeatCell | undefined, measure: HeatMeasure, whole: HeatCell | undefined): HeatValue {
  if (!cell) return 0
  if (measure === 'count') return cell.painPoints
  if (measure === 'severity') return cell.severe
  if (cell.painPoints === cell.notEstimated) return null
  if (measure === 'hours') return cell.hoursPerMonth
  return whole && whole.hoursPerMonth > 0 ? cell.hoursPerMonth / whole.hoursPerMonth : null
}

/** The teams with the largest totals, in the order given; of equals the first ones. */
export function keepWorst(rows: readonly HeatRow[], count: number): HeatRow[] {
  const worst = new Set(byTotal(rows).slice(0, count))
  return rows.filter((row) => worst.has(row))
}

/** Sorts rows that come by name. Teams not heard come last in any other order. */
export function orderRows(rows: readonly HeatRow[], order: HeatOrder): HeatRow[] {
  if (order === 'name') return [...rows]
  if (order === 'hurt') return byTotal(rows)
  const profiled = rows
    .filter(({ isHeard }) => isHeard)
    .map((row) => ({ name: row.name, profile: row.values.map((value) => value ?? 0), row }))
  return [...seriate(profiled).map(({ row }) => row), ...rows.filter(({ isHeard }) => !isHeard)]
}

const byTotal = (rows: readonly HeatRow[]) => rows.toSorted((a, b) => totalRank(b) - totalRank(a))

// Unknown ranks above nothing and below any figure; teams not heard come last.
function totalRank({ isHeard, total }: HeatRow): number {
  return isHeard ? (total ?? Number.MIN_VALUE) : -1
}
