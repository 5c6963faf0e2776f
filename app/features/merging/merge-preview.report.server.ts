import type { Day } from '#app/domain/calendar/day.ts'
import { chooseKept } from '#app/domain/pain-points/kept-pain-point.ts'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import { deriveSummary } from '#app/domain/pain-points/summary.ts'
import type { ToilSettings } from '#app/domain/settings.ts'
import type { Db } from '#db/transaction.ts'
import { type Chosen, listTeamNames } from './chosen.queries.server.ts'
import { type CountedFacts, getFactsOf } from './family-facts.queries.server.ts'

/** The figures of one pain point, or of several read as one. */
export type Weighed = {
  state: PainPointState
  cameBack: boolean
  hoursPerMonth: number | null
  notEstimatedTeams: number
  teamNames: string[]
  mentions: number
  quotes: number
  estimates: number
  tickets: number
  resolutions: number
}

export type MergePreview = {
  /** The one that is kept, first; then those that would become part of it. */
  parts: (Chosen & Weighed)[]
  after: Weighed
}

/**
 * What merging some pain points would give, from their facts. `keptId` names the one to keep; without it, or if it is
 * not among them, the one that most teams mention.
 */
export async function previewMerge(
  db: Db,
  chosen: Chosen[],
  { keptId, today, settings }: { keptId: number | undefined; today: Day; settings: ToilSettings },
): Promise<MergePreview> {
  const all = await getFactsOf(
    db,
    chosen.map(({ painPointId }) => painPointId),
  )
  const names = await listTeamNames(db, [...new Set(all.mentions.map(({ teamId }) => teamId))])
  const weigh = (facts: CountedFacts) => weighFacts(facts, names, today, settings)
  const parts = []
  for (const one of chosen) {
    const facts = await getFactsOf(db, [one.painPointId])
    parts.push({ ...one, ...weigh(facts), firstHeardOn: deriveSummary(facts, today, settings).firstHeardOn })
  }
  const kept =
    parts.find(({ painPointId }) => painPointId === keptId) ??
    chooseKept(parts.map((part) => ({ ...part, teams: part.teamNames.length })))
  const inOrder = parts.toSorted((a, b) => rankOf(a, kept) - rankOf(b, kept))
  return { parts: inOrder.map(({ firstHeardOn: _, ...part }) => part), after: weigh(all) }
}

function rankOf({ painPointId }: Chosen, kept: Chosen): number {
  return painPointId === kept.painPointId ? 0 : 1
}

function weighFacts(
  facts: CountedFacts,
  names: Map<number, string>,
  today: Day,
  settings: ToilSettings,
): Weighed {
  const { state, cameBack, hoursPerMonth, notEstimatedTeams, perTeam } = deriveSummary(facts, today, settings)
  return {
    state,
    cameBack,
    hoursPerMonth,
    notEstimatedTeams,
    teamNames: perTeam.flatMap(({ teamId }) => names.get(teamId) ?? []).toSorted(),
    mentions: facts.mentions.length,
    quotes: facts.quotes,
    estimates: facts.mentions.filter(({ estimate }) => estimate !== null).length,
    tickets: facts.tickets.length,
    resolutions: facts.resolutions.length,
  }
}
