import type { EarlierDecision } from '#app/domain/minutes.ts'
import { formatDayBeside } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Words } from '#app/i18n/translator.server.ts'
import type { Minutes } from './minutes.report.server.ts'
import { itemOf, listSaid, type SaidGroup, type SaidItem } from './said-item.ts'

/** As many as one can go through at the start of the next sync. */
const carriedAtMost = 50

/** The language and the sync, which every sentence of the minutes needs. */
export type Saying = { t: Words; language: Language; heldOn: string; namesTeams: boolean }

/** What the next sync starts with. */
export function sayCarried({ decisions, owed }: Minutes['carried'], saying: Saying): SaidGroup[] {
  const { t } = saying
  return [
    cut(
      t('minutesText:openDecisions'),
      decisions.map((decision) => sayEarlier(decision, saying)),
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
export function sayEarlier(decision: EarlierDecision, saying: Saying): SaidItem {
  const { t, language, heldOn } = saying
  const decidedOn = formatDayBeside(decision.decidedOn, heldOn, language)
  return itemOf(decision.text, {
    about: [t('minutesText:decidedOn', { day: decidedOn }), ...sayPromise(decision, saying)],
  })
}

function cut(heading: string, items: SaidItem[], t: Words): SaidGroup {
  const left = items.length - carriedAtMost
  const more = left > 0 ? t('minutesText:andMore', { count: left }) : null
  return { heading, items: items.slice(0, carriedAtMost), more }
}

type Promised = { owner: string | null; dueOn: string | null; doneOn: string | null }

/** The owner, the due day, and when it was done. */
export function sayPromise({ owner, dueOn, doneOn }: Promised, { t, language, heldOn }: Saying): string[] {
  const day = (on: string) => formatDayBeside(on, heldOn, language)
  return listSaid([
    owner !== null && t('minutesText:ownedBy', { owner }),
    dueOn !== null && t('minutesText:dueOn', { day: day(dueOn) }),
    doneOn !== null && t('minutesText:doneOn', { day: day(doneOn) }),
  ])
}
