import type { Day } from '#app/domain/calendar/day.ts'
import { findEarliest, findLatest, type Moment } from '#app/domain/calendar/moment.ts'
import {
  findResolutionInForce,
  type MentionFact,
  momentHeard,
  type PainPointFacts,
  type TicketFact,
} from '#app/domain/pain-points/pain-point-state.ts'
import { latestHoursPerMonth, listTeamIds } from '#app/domain/pain-points/summary.ts'
import type { ToilSettings } from '#app/domain/settings.ts'
import { toilHoursPerMonth } from '#app/domain/toil/toil.ts'

/** A team's toil when the ticket was done, and the next thing recorded about it. */
export type TicketEffect = {
  teamId: number
  /** null: the team had not estimated it. */
  hoursBefore: number | null
  after: EffectAfter
}

export type EffectAfter =
  | { kind: 'not_measured' }
  | { kind: 'relieved'; hours: 0; on: Day }
  /** null: heard again, and nobody estimated it. */
  | { kind: 'heard'; hours: number | null; on: Day }

/**
 * The effect of a ticket done on day d on one pain point, for each team that had mentioned it by then, by team id: its
 * last estimate up to d against the first one after it. A mention on d itself still describes the time before. Relieved
 * is 0 h after, if that comes first; also if it was recorded up to d and still held then: the team had noticed before
 * the tracker did. Mentioned again without an estimate is unknown (null), not 0; neither mentioned nor relieved since
 * is not measured yet. A decline measures nothing, and a team that mentioned it only later has nothing to compare with.
 * Hours per month, not rounded; never typed by hand. Source: DOMAIN, section 4.
 */
export function effectOfTicket(facts: PainPointFacts, doneOn: Day, settings: ToilSettings): TicketEffect[] {
  const isBefore = ({ heardOn }: MentionFact) => heardOn <= doneOn
  const ofTeams = new Map<number, MentionFact[]>()
  for (const mention of facts.mentions) {
    const own = ofTeams.get(mention.teamId) ?? []
    ofTeams.set(mention.teamId, own)
    own.push(mention)
  }
  return listTeamIds(facts.mentions.filter(isBefore)).map((teamId) => {
    const own = ofTeams.get(teamId) ?? []
    return {
      teamId,
      hoursBefore: latestHoursPerMonth(own.filter(isBefore), settings),
      after: findAfter(facts, doneOn, own, settings),
    }
  })
}

/**
 * The day on which a ticket was seen done, if that is its latest outcome: the first observation of the unbroken run of
 * `done` at the end. Undefined for a ticket that is not done, or was opened again.
 */
export function doneDayOf(ticket: TicketFact): Day | undefined {
  let doneOn: Day | undefined
  let rest = [...ticket.outcomes]
  while (rest.length > 0) {
    const latest = findLatest(rest, ({ observedOn, recordedAt }) => ({ on: observedOn, recordedAt }))
    if (latest?.outcome !== 'done') break
    doneOn = latest.observedOn
    rest = rest.filter((seen) => seen !== latest)
  }
  return doneOn
}

function findAfter(
  facts: PainPointFacts,
  doneOn: Day,
  ownMentions: MentionFact[],
  settings: ToilSettings,
): EffectAfter {
  const resolutionInForce = findResolutionInForce(facts, { resolvedUpTo: doneOn, heardUpTo: doneOn })
  if (resolutionInForce?.kind === 'relieved')
    return { kind: 'relieved', hours: 0, on: resolutionInForce.resolvedOn }
  const since = ownMentions.filter(({ heardOn }) => heardOn > doneOn)
  const measured = [
    ...since.flatMap((mention) => measureOf(mention, settings)),
    ...reliefsAfter(facts, doneOn),
  ]
  const first = findEarliest(measured, ({ moment }) => moment)
  if (first) return first.after
  const heard = findEarliest(since, momentHeard)
  return heard ? { kind: 'heard', hours: null, on: heard.heardOn } : { kind: 'not_measured' }
}

type Measured = { moment: Moment; after: EffectAfter }

function measureOf(mention: MentionFact, settings: ToilSettings): Measured[] {
  const { estimate, heardOn } = mention
  if (!estimate) return []
  const hours = toilHoursPerMonth(estimate, settings)
  return [{ moment: momentHeard(mention), after: { kind: 'heard', hours, on: heardOn } }]
}

function reliefsAfter({ resolutions }: PainPointFacts, doneOn: Day): Measured[] {
  return resolutions
    .filter(({ kind, resolvedOn }) => kind === 'relieved' && resolvedOn > doneOn)
    .map(({ resolvedOn, recordedAt }) => ({
      moment: { on: resolvedOn, recordedAt },
      after: { kind: 'relieved', hours: 0, on: resolvedOn },
    }))
}
