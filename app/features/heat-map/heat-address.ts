import type { StateWord } from '#app/domain/backlog-query/meant-states.ts'
import type { Month } from '#app/domain/calendar/day.ts'
import { states } from '#app/domain/pain-points/pain-point-state.ts'
import type { Phase } from '#app/domain/pain-points/phase.ts'

/** `severity`: what the team itself rates high or critical. `share`: of the team's own hours. */
export const heatMeasures = ['hours', 'count', 'severity', 'share'] as const
export type HeatMeasure = (typeof heatMeasures)[number]

/** `hurt`: the largest totals first. */
export const heatOrders = ['similar', 'hurt', 'name'] as const
export type HeatOrder = (typeof heatOrders)[number]

/** Which teams are shown: those with the largest totals, or all. */
export const heatExtents = ['worst', 'all'] as const
export type HeatExtent = (typeof heatExtents)[number]

/** As many as can be drawn at once: with a dozen categories that is six hundred links. */
export const teamsAPage = 50

export const stateChoices = ['active', ...states, 'any'] as const satisfies StateWord[]

/** What the address of the heat map asks for. */
export type HeatAddress = {
  measure: HeatMeasure
  /** The month whose toil is shown; null: the current figures. */
  period: Month | null
  phase: Phase | null
  /** For a month the state on its last day; active and any are then all that counted in its toil. */
  state: StateWord
  order: HeatOrder
  extent: HeatExtent
  /** The number of teams before the first one on this page. */
  from: number
}

export const defaultHeat: HeatAddress = {
  measure: 'hours',
  period: null,
  phase: null,
  state: 'active',
  order: 'similar',
  extent: 'worst',
  from: 0,
}

// why: Object.keys() forgets which keys they are.
const parameters = Object.keys(defaultHeat) as (keyof HeatAddress)[]

/** The parameters of an address that differ from the defaults, always in the same order. */
export function listChangedParameters(address: HeatAddress): [keyof HeatAddress, string][] {
  return parameters.flatMap((name): [keyof HeatAddress, string][] => {
    const value = address[name]
    return value === null || value === defaultHeat[name] ? [] : [[name, String(value)]]
  })
}

/** The query string of an address: '?measure=share' or ''. */
export function heatSearch(address: HeatAddress): string {
  const changedParameters = listChangedParameters(address)
  return changedParameters.length === 0 ? '' : `?${new URLSearchParams(changedParameters)}`
}

/** The path of the heat map with some parameters changed; a change starts again at the first team. */
export function heatPath(address: HeatAddress, changes: Partial<HeatAddress> = {}): string {
  return `/backlog/map${heatSearch({ ...address, from: defaultHeat.from, ...changes })}`
}

/**
 * The path of the list behind each cell. The list shows current figures only, so for a month it shows everything the
 * team ever mentioned. Short names need no escaping, and there are thousands of cells.
 */
export function listPathsOf({ measure, period, phase, state }: HeatAddress) {
  const shown = period === null ? state : 'any'
  const rest = [shown !== defaultHeat.state && `state=${shown}`, measure === 'severity' && 'severity=high']
  return (team: string | null, category: string | null): string => {
    const ofTeams = team ? `team=${team}` : phase && `phase=${phase}`
    const asked = [ofTeams, category && `category=${category}`, ...rest].filter(Boolean).join('&')
    return asked === '' ? '/backlog' : `/backlog?${asked}`
  }
}
