import { addMonths, type Day, monthOf } from '#app/domain/calendar/day.ts'
import { phases } from '#app/domain/pain-points/phase.ts'
import {
  defaultHeat,
  heatExtents,
  heatMeasures,
  heatOrders,
  heatPath,
} from '#app/features/heat-map/heat-address.ts'

const monthsBack = [0, 1, 6, 11]

/** The heat map in every measure, order and extent, now and of months, by phase and state. */
export function listMapPaths(today: Day): string[] {
  const months = monthsBack.map((back) => addMonths(monthOf(today), -back))
  return [
    ...heatMeasures.flatMap((measure) =>
      heatExtents.flatMap((extent) =>
        heatOrders.map((order) => heatPath(defaultHeat, { measure, extent, order })),
      ),
    ),
    ...months.flatMap((period) => [
      heatPath(defaultHeat, { period }),
      heatPath(defaultHeat, { period, measure: 'share', extent: 'all' }),
    ]),
    ...phases.map((phase) => heatPath(defaultHeat, { phase })),
    heatPath(defaultHeat, { state: 'any', measure: 'count', extent: 'all' }),
    heatPath(defaultHeat, { state: 'to_confirm', measure: 'severity' }),
  ]
}
