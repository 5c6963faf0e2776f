import { type RawBuilder, sql } from 'kysely'
import type { StateWord } from '#app/domain/backlog-query/meant-states.ts'
import { statesMeantBy } from '#app/domain/backlog-query/meant-states.ts'
import { firstDayOf, lastDayOf, type Month } from '#app/domain/calendar/day.ts'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import type { Db } from '#db/transaction.ts'
import type { HeatAddress } from './heat-address.ts'

/** The counts of one team in one category; category null is the whole team, each pain point once. */
export type HeatCell = {
  teamId: number
  categoryId: number | null
  painPoints: number
  notEstimated: number
  /** Those the team itself rates high or critical; severities are not kept by month. */
  severe: number
  /** The sum of those that are estimated. */
  hoursPerMonth: number
}

type Listed = [number, number | null, number, number, number, number]

/**
 * The cells for an address, in no order; cells without a pain point are missing. Current figures cover the pain points
 * in a state, those of a month the ones that counted in its toil: all of them (active or any), or those in a state on
 * its last day.
 */
export async function listCells(
  db: Db,
  { period, state }: Pick<HeatAddress, 'period' | 'state'>,
): Promise<HeatCell[]> {
  const source = period === null ? cellsNow(state) : cellsOfMonth(period, state)
  // As one JSON value: reading thousands of rows would take longer than finding them.
  const { rows } = await sql<{ cells: Listed[] }>`
    select coalesce(json_agg(json_build_array(team_id, category_id, points, unknown, severe, hours)), '[]') as cells
    from (
      select team_id, category_id, sum(pain_points) as points, sum(not_estimated) as unknown, sum(severe) as severe,
        sum(hours_per_month) as hours
      from ${source}
      group by team_id, category_id having sum(pain_points) > 0
    ) as counted`.execute(db)
  return (rows[0]?.cells ?? []).map(
    ([teamId, categoryId, painPoints, notEstimated, severe, hoursPerMonth]) => ({
      teamId,
      categoryId,
      painPoints,
      notEstimated,
      severe,
      hoursPerMonth,
    }),
  )
}

function cellsNow(state: StateWord): RawBuilder<unknown> {
  return sql`heat_cells where severity_rank is null and state = any (${statesMeantBy([state])}::text[])`
}

function cellsOfMonth(month: Month, state: StateWord): RawBuilder<unknown> {
  return state === 'active' || state === 'any' ? allOfMonth(month) : endedMonthAs(month, state)
}

function allOfMonth(month: Month): RawBuilder<unknown> {
  return sql`(select *, 0 as severe from toil_steps) as steps where month <= ${firstDayOf(month)}`
}

function endedMonthAs(month: Month, state: PainPointState): RawBuilder<unknown> {
  const [monthOn, lastOn] = [firstDayOf(month), lastDayOf(month)]
  return sql`(
    select team_id, category_id, 1 as pain_points, (hours_per_month is null)::int as not_estimated, 0 as severe,
      coalesce(hours_per_month, 0) as hours_per_month
    from toil_spans join state_spans using (pain_point_id), unnest(category_ids || null::bigint) as category_id
    where from_month <= ${monthOn} and (until_month is null or until_month > ${monthOn})
      and state = ${state} and from_day <= ${lastOn} and (until_day is null or until_day > ${lastOn})
  ) as ended`
}
