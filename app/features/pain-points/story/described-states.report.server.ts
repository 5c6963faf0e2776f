import { type Day, daysBetween } from '#app/domain/calendar/day.ts'
import type { PainPointState, ResolutionFact } from '#app/domain/pain-points/pain-point-state.ts'
import type { StateCause, StateSpan } from '#app/domain/pain-points/state-history.ts'
import type { Language } from '#app/i18n/languages.ts'
import { getWords, type Words } from '#app/i18n/translator.server.ts'
import type { ResolutionRow } from './history.queries.server.ts'

export type DescribedState = {
  state: PainPointState
  cameBack: boolean
  from: Day
  /** How long it held; null: it still does. */
  days: number | null
  /** In the reader's words. */
  because: string
}

type DescriptionContext = {
  teamNames: Map<number, string>
  tickets: { ticketId: number; key: string }[]
  resolutions: ResolutionRow[]
  language: Language
}

/** The history of a state with its causes as sentences: who mentioned it, which ticket, who resolved it. */
export function describeStates(spans: StateSpan[], known: DescriptionContext): DescribedState[] {
  const t = getWords(known.language)
  return spans.map(({ state, cameBack, from, until, because }) => ({
    state,
    cameBack,
    from,
    days: until === null ? null : daysBetween(from, until),
    because: describeCause(because, known, t),
  }))
}

function describeCause(
  cause: StateCause,
  { teamNames, tickets, resolutions }: DescriptionContext,
  t: Words,
): string {
  if (cause.kind === 'mention')
    return t('painPoint:causes.mention', { team: teamNames.get(cause.teamId) ?? `#${cause.teamId}` })
  if (cause.kind === 'resolution') return describeResolution(cause.resolution, resolutions, t)
  const { ticketId } = cause
  const key = tickets.find((ticket) => ticket.ticketId === ticketId)?.key ?? `#${ticketId}`
  return cause.kind === 'ticket_linked'
    ? t('painPoint:causes.linked', { key })
    : t('painPoint:causes.outcome', { key, outcome: t(`glossary:outcomes.${cause.outcome}`) })
}

function describeResolution(fact: ResolutionFact, resolutions: ResolutionRow[], t: Words): string {
  const resolution = resolutions.find(
    ({ kind, resolvedOn, recordedAt }) =>
      kind === fact.kind && resolvedOn === fact.resolvedOn && recordedAt.toISOString() === fact.recordedAt,
  )
  return resolution?.teamName
    ? t('painPoint:causes.saidBy', { team: resolution.teamName })
    : t('painPoint:causes.recordedBy', { name: resolution?.recordedBy ?? '' })
}
