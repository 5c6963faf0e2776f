import type { Month } from '#app/domain/day.ts'
import type { PainPointState } from '#app/domain/pain-point-state.ts'
import type { Phase } from '#app/domain/phase.ts'
import type { Severity } from '#app/domain/severity.ts'

export const backlogSorts = ['hours', 'teams', 'heard', 'age', 'severity'] as const
export type BacklogSort = (typeof backlogSorts)[number]

export const heatMeasures = ['hours', 'count'] as const
export type HeatMeasure = (typeof heatMeasures)[number]

/** Which teams the heat map shows: those that hurt most, or all. */
export const heatExtents = ['worst', 'all'] as const
export type HeatExtent = (typeof heatExtents)[number]

/** `active` is what still hurts: neither relieved nor declined. */
export type StateChoice = PainPointState | 'active' | 'any'

/** What the address of the backlog asks for; teams and categories by their short names. */
export type BacklogAddress = {
  team: string | null
  category: string | null
  state: StateChoice
  /** This severity or a worse one. */
  severity: Severity | null
  phase: Phase | null
  /** Heard in this month. */
  month: Month | null
  text: string | null
  sort: BacklogSort
  heat: HeatMeasure
  map: HeatExtent
}

export const plainAddress: BacklogAddress = {
  team: null,
  category: null,
  state: 'active',
  severity: null,
  phase: null,
  month: null,
  text: null,
  sort: 'hours',
  heat: 'hours',
  map: 'worst',
}

/** What can be asked for beside the order and the look of the heat map. */
const backlogFilters = ['team', 'category', 'state', 'severity', 'phase', 'month', 'text'] as const

/** How it is shown; kept while the filters change. */
export const backlogLooks = ['sort', 'heat', 'map'] as const

/** Only the look of an address, or all but its look. */
export const lookOf = ({ sort, heat, map }: BacklogAddress) => ({ sort, heat, map })
export const withoutLook = (address: BacklogAddress) => ({ ...address, ...lookOf(plainAddress) })

const parameterOf = (key: keyof BacklogAddress) => (key === 'text' ? 'q' : key)

/** The query of an address, always in one order and without what goes without saying: '?team=orders' or ''. */
export function searchOf(address: BacklogAddress, page: { after?: string; before?: string } = {}): string {
  const parameters = new URLSearchParams()
  for (const key of [...backlogFilters, ...backlogLooks]) {
    const value = address[key]
    if (value !== null && value !== plainAddress[key]) parameters.set(parameterOf(key), value)
  }
  if (page.after) parameters.set('after', page.after)
  if (page.before) parameters.set('before', page.before)
  return parameters.size === 0 ? '' : `?${parameters}`
}

/** The path of the backlog as asked for, with some of it changed. */
export function backlogPath(address: BacklogAddress, changes: Partial<BacklogAddress> = {}): string {
  return `/backlog${searchOf({ ...address, ...changes })}`
}

/**
 * The path of the list behind each cell of the heat map. What the cells count knows neither severity nor month
 * nor text, so these lists must not either. Short names need no escaping, and there are hundreds of cells.
 */
export function heatPathsOf(address: BacklogAddress) {
  const counted = { ...address, team: null, category: null, severity: null, month: null, text: null }
  const rest = searchOf(counted).slice(1)
  return (team: string | null, category: string | null): string => {
    const asked = [team && `team=${team}`, category && `category=${category}`, rest].filter(Boolean).join('&')
    return asked === '' ? '/backlog' : `/backlog?${asked}`
  }
}
