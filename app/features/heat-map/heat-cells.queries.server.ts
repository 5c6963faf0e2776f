import { sql } from 'kysely'
import type { StateWord } from '#app/domain/backlog-query/clause.ts'
import { firstDayOf, type Month } from '#app/domain/day.ts'
import { type PainPointState, states } from '#app/domain/pain-point-state.ts'
import type { Db } from '#db/transaction.ts'

/** What counts of one team in one category; category null is the whole team, each pain point once. */
export type HeatCell = {
  teamId: number
  categoryId: number | null
  painPoints: number
  notEstimated: number
  /** Those which the team itself calls high or critical; of a month nobody keeps them. */
  severe: number
  /** Of those that are estimated. */
  hoursPerMonth: number
}

type Listed = [number, number | null, number, number, number, number]

/** The cells of the pain points that are in this state now, in no order; those that count nothing are not there. */
export async function listCellsNow(db: Db, state: StateWord): Promise<HeatCell[]> {
  // As one value: thousands of rows would take longer to read than to find.
  const { rows } = await sql<{ cells: Listed[] }>`
    select coalesce(json_agg(json_build_array(team_id, category_id, points, unknown, severe, hours)), '[]') as cells
    from (
      select team_id, category_id, sum(pain_points) as points, sum(not_estimated) as unknown, sum(severe) as severe,
        sum(hours_per_month) as hours
      from heat_cells where state = any (${statesOf(state)}::text[])
      group by team_id, category_id having sum(pain_points) > 0
    ) as counted`.execute(db)
  return cellsOf(rows[0]?.cells)
}

/** The cells of what counts in the toil of a month, in no order; those that count nothing are not there. */
export async function listCellsOfMonth(db: Db, month: Month): Promise<HeatCell[]> {
  const { rows } = await sql<{ cells: Listed[] }>`
    select coalesce(json_agg(json_build_array(team_id, category_id, points, unknown, 0, hours)), '[]') as cells
    from (
      select team_id, category_id, sum(pain_points) as points, sum(not_estimated) as unknown,
        sum(hours_per_month) as hours
      from toil_steps where month <= ${firstDayOf(month)}
      group by team_id, category_id having sum(pain_points) > 0
    ) as counted`.execute(db)
  return cellsOf(rows[0]?.cells)
}

function cellsOf(listed: readonly Listed[] = []): HeatCell[] {
  return listed.map(([teamId, categoryId, painPoints, notEstimated, severe, hoursPerMonth]) => ({
    teamId,
    categoryId,
    painPoints,
    notEstimated,
    severe,
    hoursPerMonth,
  }))
}

function statesOf(word: StateWord): readonly PainPointState[] {
  if (word === 'any') return states
  return word === 'active' ? states.filter((state) => state !== 'relieved' && state !== 'declined') : [word]
}
