import type { Day } from '#app/domain/calendar/day.ts'
import { findLatest } from '#app/domain/calendar/moment.ts'
import type { WorkingDays } from '#app/domain/settings.ts'
import { toilHoursPerMonth } from '#app/domain/toil/toil.ts'
import {
  hasComeBack,
  type MentionFact,
  momentHeard,
  type PainPointFacts,
  type PainPointState,
  painPointState,
} from './pain-point-state.ts'
import { type SeverityRank, severityRank } from './severity.ts'

/** One team's view of a pain point. */
export type TeamSummary = {
  teamId: number
  mentions: number
  firstHeardOn: Day
  lastHeardOn: Day
  severityRank: SeverityRank
  hoursPerMonth: number | null
}

/** A pain point's figures on a day, for all teams together and for each (by team id). */
export type PainPointSummary = {
  state: PainPointState
  cameBack: boolean
  severityRank: SeverityRank | null
  hoursPerMonth: number | null
  notEstimatedTeams: number
  teams: number
  mentions: number
  firstHeardOn: Day | null
  lastHeardOn: Day | null
  perTeam: TeamSummary[]
}

/**
 * The figures of a pain point as of a day. A team's severity is that of its latest mention; its hours are those of its
 * latest mention with an estimate, because a mention without figures does not take the earlier ones back. The pain
 * point has the worst severity and the sum of the hours; teams without an estimate are counted beside the sum, and
 * without any estimate the hours are unknown (null), never 0. Before the first mention severity, hours and days are
 * null. The database keeps the same figures in its summaries.
 */
export function deriveSummary(facts: PainPointFacts, asOf: Day, settings: WorkingDays): PainPointSummary {
  const mentions = facts.mentions.filter((mention) => mention.heardOn <= asOf)
  const perTeam = listTeamIds(mentions).map((teamId) =>
    deriveTeamSummary(
      teamId,
      mentions.filter((mention) => mention.teamId === teamId),
      settings,
    ),
  )
  const estimates = perTeam.flatMap((team) => (team.hoursPerMonth === null ? [] : [team.hoursPerMonth]))
  const days = mentions.map((mention) => mention.heardOn).sort()
  const ranks = perTeam.map((team) => team.severityRank).sort()
  return {
    state: painPointState(facts, asOf),
    cameBack: hasComeBack(facts, asOf),
    severityRank: ranks.at(-1) ?? null,
    hoursPerMonth: estimates.length === 0 ? null : estimates.reduce((sum, hours) => sum + hours, 0),
    notEstimatedTeams: perTeam.length - estimates.length,
    teams: perTeam.length,
    mentions: mentions.length,
    firstHeardOn: days[0] ?? null,
    lastHeardOn: days.at(-1) ?? null,
    perTeam,
  }
}

/** The teams that mentioned it, without duplicates, by id ascending. */
export function listTeamIds(mentions: readonly MentionFact[]): number[] {
  return [...new Set(mentions.map((mention) => mention.teamId))].sort((a, b) => a - b)
}

/** The hours per month of the latest estimate among one team's mentions; null when none has an estimate. */
export function latestHoursPerMonth(mentions: readonly MentionFact[], settings: WorkingDays): number | null {
  const estimated = mentions.filter((mention) => mention.estimate !== null)
  const estimate = findLatest(estimated, momentHeard)?.estimate
  return estimate ? toilHoursPerMonth(estimate, settings) : null
}

function deriveTeamSummary(
  teamId: number,
  mentions: readonly MentionFact[],
  settings: WorkingDays,
): TeamSummary {
  const latest = findLatest(mentions, momentHeard)
  const first = mentions.map((mention) => mention.heardOn).sort()[0]
  if (!latest || first === undefined) throw new RangeError(`team ${teamId} has no mention to stand on`)
  return {
    teamId,
    mentions: mentions.length,
    firstHeardOn: first,
    lastHeardOn: latest.heardOn,
    severityRank: severityRank(latest.severity),
    hoursPerMonth: latestHoursPerMonth(mentions, settings),
  }
}
