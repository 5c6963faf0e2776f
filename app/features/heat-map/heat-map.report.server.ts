import type { Db } from '#db/transaction.ts'
import type { HeatAddress } from './heat-address.ts'
import { listCellsNow, listCellsOfMonth } from './heat-cells.queries.server.ts'
import { type HeatCategory, listHeatCategories, listHeatTeams } from './heat-choices.queries.server.ts'
import { buildRows, type HeatRow, keepWorst, listColumns, orderRows } from './heat-rows.ts'

export type HeatMap = {
  columns: HeatCategory[]
  rows: HeatRow[]
  /** Of all teams, shown or not: what the colours are measured by. */
  greatest: number
  teams: number
  /** How many rows are shown when not all are asked for. */
  worst: number
}

/** As many as can be taken in at a glance. */
const worstTeams = 12

/** Team × category as the address asks for it: what is known now, or what counted in the toil of a month. */
export async function getHeatMap(db: Db, address: HeatAddress): Promise<HeatMap> {
  const { period, measure, order, extent } = address
  const [cells, teams, categories] = await Promise.all([
    period === null ? listCellsNow(db, address.state) : listCellsOfMonth(db, period),
    listHeatTeams(db, address),
    listHeatCategories(db),
  ])
  const columns = listColumns(cells, categories)
  const rows = buildRows(cells, measure, teams, columns)
  const heard = rows.filter(({ isHeard }) => isHeard)
  return {
    columns,
    rows: orderRows(extent === 'all' ? rows : keepWorst(rows, worstTeams), order),
    greatest: Math.max(0, ...heard.flatMap(({ values }) => values.map((value) => value ?? 0))),
    teams: rows.length,
    worst: worstTeams,
  }
}
