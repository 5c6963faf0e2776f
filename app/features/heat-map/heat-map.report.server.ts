import type { Db } from '#db/transaction.ts'
import { type HeatAddress, teamsAPage } from './heat-address.ts'
import { listCells } from './heat-cells.queries.server.ts'
import { type HeatCategory, listHeatCategories, listHeatTeams } from './heat-choices.queries.server.ts'
import { buildRows, type HeatRow, keepWorst, listColumns, orderRows } from './heat-rows.ts'

export type HeatMap = {
  columns: HeatCategory[]
  rows: HeatRow[]
  /** The largest cell of all teams, shown or not: the scale of the colours. */
  greatest: number
  teams: number
  /** How many rows are shown unless all are requested. */
  worst: number
  /** Where this page starts, and the next one; null if there is none. */
  from: number
  next: number | null
}

/** As many as one can take in at a glance. */
const worstTeams = 12

/** The teams × categories of an address: current figures, or those of a month's toil. */
export async function getHeatMap(db: Db, address: HeatAddress, limit = teamsAPage): Promise<HeatMap> {
  const { measure, order, extent } = address
  const [cells, teams, categories] = await Promise.all([
    listCells(db, address),
    listHeatTeams(db, address),
    listHeatCategories(db),
  ])
  const columns = listColumns(cells, categories)
  const all = buildRows(cells, measure, teams, columns)
  const rows = orderRows(extent === 'all' ? all : keepWorst(all, worstTeams), order)
  const from = address.from < rows.length ? address.from : 0
  const heard = all.filter(({ isHeard }) => isHeard)
  return {
    columns,
    rows: rows.slice(from, from + limit),
    greatest: Math.max(0, ...heard.flatMap(({ values }) => values.map((value) => value ?? 0))),
    teams: all.length,
    worst: worstTeams,
    from,
    next: from + limit < rows.length ? from + limit : null,
  }
}
