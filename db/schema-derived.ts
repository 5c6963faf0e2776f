// Tables that triggers keep from the facts (db/migrations/0007), the way an index is kept; no command writes them.

type Day = string

export type StandingState = 'unplanned' | 'in_progress' | 'to_confirm' | 'stranded' | 'relieved' | 'declined'

export type StandingsTable = {
  painPointId: number
  state: StandingState
  cameBack: boolean
  severityRank: number
  hoursPerMonth: number | null
  notEstimatedTeams: number
  teams: number
  mentions: number
  firstHeardOn: Day
  lastHeardOn: Day
  teamIds: number[]
  categoryIds: number[]
  searchText: string
}

export type TeamStandingsTable = {
  painPointId: number
  teamId: number
  mentions: number
  firstHeardOn: Day
  lastHeardOn: Day
  severityRank: number
  hoursPerMonth: number | null
}

export type ToilSpansTable = {
  painPointId: number
  teamId: number
  fromMonth: Day
  untilMonth: Day | null
  hoursPerMonth: number | null
  categoryIds: number[]
}

export type HeatCellsTable = {
  teamId: number
  /** Null: the whole team, each pain point once whatever its categories. */
  categoryId: number | null
  state: StandingState
  painPoints: number
  notEstimated: number
  hoursPerMonth: number
}
