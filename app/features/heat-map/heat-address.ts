import type { StateWord } from '#app/domain/backlog-query/clause.ts'
import type { Month } from '#app/domain/day.ts'
import { states } from '#app/domain/pain-point-state.ts'
import type { Phase } from '#app/domain/phase.ts'

/** `severity`: what the team itself calls high or critical. `share`: of the team's own hours. */
export const heatMeasures = ['hours', 'count', 'severity', 'share'] as const
export type HeatMeasure = (typeof heatMeasures)[number]

/** `hurt`: the greatest totals first. */
export const heatOrders = ['similar', 'hurt', 'name'] as const
export type HeatOrder = (typeof heatOrders)[number]

/** Which teams are shown: those that hurt most, or all. */
export const heatExtents = ['worst', 'all'] as const
export type HeatExtent = (typeof heatExtents)[number]

/** As many as can be drawn at once: with a dozen categories that is six hundred links. */
export const teamsAPage = 50

export const stateChoices = ['active', ...states, 'any'] as const satisfies StateWord[]

/** What the address of the heat map asks for. */
export type HeatAddress = {
  measure: HeatMeasure
  /** The month whose toil is shown; null: what is known now. */
  period: Month | null
  phase: Phase | null
  /** Of what is known now; the toil of a month has its own rule of what counts. */
  state: StateWord
  order: HeatOrder
  extent: HeatExtent
  /** Of all teams, how many come before the first that is shown. */
  from: number
}

export const plainHeat: HeatAddress = {
  measure: 'hours',
  period: null,
  phase: null,
  state: 'active',
  order: 'similar',
  extent: 'worst',
  from: 0,
}

// why: Object.keys() forgets which keys they are.
const parameters = Object.keys(plainHeat) as (keyof HeatAddress)[]

/** What an address says beyond what goes without saying, always in one order. */
export function listSaid(address: HeatAddress): [keyof HeatAddress, string][] {
  return parameters.flatMap((name): [keyof HeatAddress, string][] => {
    const value = address[name]
    return value === null || value === plainHeat[name] ? [] : [[name, String(value)]]
  })
}

/** The query of an address: '?measure=share' or ''. */
export function heatSearch(address: HeatAddress): string {
  const said = listSaid(address)
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`
}

/** The path of the heat map as asked for, with some of it changed; what changes it begins it anew. */
export function heatPath(address: HeatAddress, changes: Partial<HeatAddress> = {}): string {
  return `/backlog/map${heatSearch({ ...address, from: plainHeat.from, ...changes })}`
}

/**
 * The path of the list behind each cell. A month's toil has no list of its own, since the list knows what stands now:
 * there it is everything the team ever mentioned. Short names need no escaping, and there are thousands of cells.
 */
export function listPathsOf({ measure, period, phase, state }: HeatAddress) {
  const shown = period === null ? state : 'any'
  const rest = [shown !== plainHeat.state && `state=${shown}`, measure === 'severity' && 'severity=high']
  return (team: string | null, category: string | null): string => {
    const ofTeams = team ? `team=${team}` : phase && `phase=${phase}`
    const asked = [ofTeams, category && `category=${category}`, ...rest].filter(Boolean).join('&')
    return asked === '' ? '/backlog' : `/backlog?${asked}`
  }
}
