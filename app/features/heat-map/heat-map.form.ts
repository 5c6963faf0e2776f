import { addMonths, type Day, type Month, monthOf, parseMonth } from '#app/domain/calendar/day.ts'
import { phases } from '#app/domain/pain-points/phase.ts'
import { oneOf, readParameters } from '#app/forms/address-values.ts'
import {
  defaultHeat,
  type HeatAddress,
  heatExtents,
  heatMeasures,
  heatOrders,
  stateChoices,
} from './heat-address.ts'

/** How many months back one can look. */
export const monthsBack = 24

/** Which parameters were ignored, and why; the last reason is a valid measure, but not for a month. */
export type HeatLeftOut = {
  reason: keyof HeatAddress | 'severityOfMonth'
  value: string
}

export type ReadHeatAddress = { address: HeatAddress; leftOut: HeatLeftOut[] }

/**
 * Reads the address of the heat map. Empty parameters, as a form sends them, count as missing; an unknown value is
 * ignored and reported, and the others still apply.
 */
export function readHeatAddress(parameters: URLSearchParams, today: Day): ReadHeatAddress {
  const { read, wrong } = readParameters<keyof HeatAddress>(parameters)
  const address: HeatAddress = {
    measure: read('measure', oneOf(heatMeasures)) ?? defaultHeat.measure,
    period: read('period', monthUpTo(monthOf(today))),
    phase: read('phase', oneOf(phases)),
    state: read('state', oneOf(stateChoices)) ?? defaultHeat.state,
    order: read('order', oneOf(heatOrders)) ?? defaultHeat.order,
    extent: read('extent', oneOf(heatExtents)) ?? defaultHeat.extent,
    from: read('from', (text) => (/^\d{1,5}$/.test(text) ? Number(text) : undefined)) ?? defaultHeat.from,
  }
  const leftOut: HeatLeftOut[] = wrong.map(({ parameter, value }) => ({ reason: parameter, value }))
  if (address.period === null || address.measure !== 'severity') return { address, leftOut }
  leftOut.push({ reason: 'severityOfMonth', value: address.period })
  return { address: { ...address, measure: defaultHeat.measure }, leftOut }
}

/** Null is 'now', as the form sends it. */
function monthUpTo(thisMonth: Month) {
  return (text: string): Month | null | undefined => {
    if (text === 'now') return null
    const month = parseMonth(text)
    const isOffered = month && month <= thisMonth && month >= addMonths(thisMonth, -monthsBack)
    return isOffered ? month : undefined
  }
}
