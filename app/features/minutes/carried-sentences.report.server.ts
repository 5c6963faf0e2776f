import type { EarlierDecision } from '#app/domain/syncs/minutes.ts'
import { formatDayBeside } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Words } from '#app/i18n/translator.server.ts'
import type { Minutes } from './minutes.report.server.ts'
import { itemOf, listPresent, type WrittenGroup, type WrittenItem } from './written-minutes.ts'

/** As many as one can go through at the start of the next sync. */
const carriedAtMost = 50

/** The language and the sync, which every sentence of the minutes needs. */
export type SentenceContext = { t: Words; language: Language; heldOn: string; namesTeams: boolean }

/** What the next sync starts with. */
export function describeCarried(
  { decisions, owed }: Minutes['carried'],
  context: SentenceContext,
): WrittenGroup[] {
  const { t } = context
  return [
    cut(
      t('minutesText:openDecisions'),
      decisions.map((decision) => describeEarlierDecision(decision, context)),
      t,
    ),
    cut(
      t('minutesText:notDiscussed'),
      owed.map(({ painPointId, title, state }) =>
        itemOf(title, { painPointId, about: [t(`glossary:states.${state}`)] }),
      ),
      t,
    ),
  ].filter(({ items }) => items.length > 0)
}

/** A decision of an earlier sync. */
export function describeEarlierDecision(decision: EarlierDecision, context: SentenceContext): WrittenItem {
  const { t, language, heldOn } = context
  const decidedOn = formatDayBeside(decision.decidedOn, heldOn, language)
  return itemOf(decision.text, {
    about: [t('minutesText:decidedOn', { day: decidedOn }), ...describePromise(decision, context)],
  })
}

function cut(heading: string, items: WrittenItem[], t: Words): WrittenGroup {
  const left = items.length - carriedAtMost
  const more = left > 0 ? t('minutesText:andMore', { count: left }) : null
  return { heading, items: items.slice(0, carriedAtMost), more }
}

type Promised = { owner: string | null; dueOn: string | null; doneOn: string | null }

/** The owner, the due day, and when it was done. */
export function describePromise(
  { owner, dueOn, doneOn }: Promised,
  { t, language, heldOn }: SentenceContext,
): string[] {
  const day = (on: string) => formatDayBeside(on, heldOn, language)
  return listPresent([
    owner !== null && t('minutesText:ownedBy', { owner }),
    dueOn !== null && t('minutesText:dueOn', { day: day(dueOn) }),
    doneOn !== null && t('minutesText:doneOn', { day: day(doneOn) }),
  ])
}
