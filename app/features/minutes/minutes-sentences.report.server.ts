import type { HeardPainPoint, MinutesPart, Voice } from '#app/domain/minutes.ts'
import { formatDay, formatDayBeside, formatHours } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import { getWords } from '#app/i18n/translator.server.ts'
import { type Saying, sayCarried, sayEarlier, sayPromise } from './carried-sentences.report.server.ts'
import type { Minutes } from './minutes.report.server.ts'
import {
  itemOf,
  listSaid,
  type SaidGroup,
  type SaidItem,
  type SaidMinutes,
  type SaidPart,
} from './said-item.ts'

/** The minutes as sentences in one language, for the page and the Markdown. */
export function sayMinutes({ sync, parts, carried }: Minutes, language: Language): SaidMinutes {
  const t = getWords(language)
  const saying = { t, language, heldOn: sync.heldOn, namesTeams: sync.teams.length > 1 }
  const teams = sync.teams.map(({ name }) => name).join(' × ')
  return {
    language,
    title: t('minutesText:of', { teams, day: formatDay(sync.heldOn, language) }),
    facts: [
      {
        name: t('minutesText:attendees'),
        value: sync.attendees.join(t('syncs:nameSeparator')) || t('minutesText:nobody'),
      },
      { name: t('minutesText:facilitator'), value: sync.facilitator ?? t('minutesText:nobody') },
      { name: t('minutesText:agenda'), value: language === 'ja' ? sync.agendaJa : sync.agendaEn },
    ],
    parts: parts.map((part) => ({ ...sayPart(part, saying), ...(parts.length === 1 && hideNoBlock(part)) })),
    nothing: t('minutesText:nothing'),
    carried: { heading: t('minutesText:carried'), groups: sayCarried(carried, saying) },
    nothingCarried: t('minutesText:nothingCarried'),
  }
}

/** If no block was used at all, "outside the agenda" needs no heading. */
function hideNoBlock({ block }: MinutesPart) {
  return block === null ? { heading: null } : {}
}

function sayPart(part: MinutesPart, saying: Saying): SaidPart {
  const { t, language } = saying
  const { block } = part
  return {
    heading: block === null ? t('minutesText:noBlock') : language === 'ja' ? block.nameJa : block.nameEn,
    groups: [
      groupOf(
        t('minutesText:finished'),
        part.finished.map((decision) => sayEarlier(decision, saying)),
      ),
      groupOf(
        t('minutesText:relieved'),
        part.relieved.map((entry) => sayResolved(entry, saying)),
      ),
      groupOf(
        t('minutesText:declined'),
        part.declined.map((entry) => sayResolved(entry, saying)),
      ),
      groupOf(
        t('minutesText:firstHeard'),
        part.firstHeard.map((entry) => sayHeard(entry, saying)),
      ),
      groupOf(
        t('minutesText:heardAgain'),
        part.heardAgain.map((entry) => sayHeard(entry, saying)),
      ),
      groupOf(
        t('minutesText:verdicts'),
        part.verdicts.map(({ alert, verdict, recordedOn }) =>
          itemOf(alert, { about: [t(`glossary:verdicts.${verdict}`), sayLate(recordedOn, saying)] }),
        ),
      ),
      groupOf(
        t('minutesText:notes'),
        part.notes.map(({ body, recordedOn }) => itemOf(body, { about: [sayLate(recordedOn, saying)] })),
      ),
      groupOf(
        t('minutesText:decisions'),
        part.decisions.map((decision) =>
          itemOf(decision.text, {
            about: [...sayPromise(decision, saying), sayLate(decision.recordedOn, saying)],
          }),
        ),
      ),
    ].filter(({ items }) => items.length > 0),
  }
}

function sayHeard({ voices, cameBack, ...spoken }: HeardPainPoint, saying: Saying): SaidItem {
  const { t, language } = saying
  const [voice, ...others] = voices
  const isAlone = voice !== undefined && others.length === 0
  return itemOf(spoken.title, {
    painPointId: spoken.painPointId,
    tickets: spoken.tickets,
    about: [
      cameBack && t('glossary:cameBack'),
      ...spoken.categories.map(({ nameEn, nameJa }) => (language === 'ja' ? nameJa : nameEn)),
      ...(isAlone ? sayVoice(voice, saying) : []),
    ],
    below: isAlone
      ? [voice.quote !== null && t('minutesText:quoted', { quote: voice.quote })]
      : voices.map((each) =>
          [...sayVoice(each, saying), each.quote !== null && t('minutesText:quoted', { quote: each.quote })]
            .filter((part) => part !== false)
            .join(' · '),
        ),
  })
}

function sayVoice({ teamName, severity, hoursPerMonth, recordedOn }: Voice, saying: Saying): string[] {
  const { t, language, namesTeams } = saying
  return listSaid([
    namesTeams && teamName,
    `${t('glossary:severity')}: ${t(`glossary:severities.${severity}`)}`,
    hoursPerMonth === null
      ? t('glossary:notEstimated')
      : t('glossary:hoursValue', { hours: formatHours(hoursPerMonth, language) }),
    sayLate(recordedOn, saying),
  ])
}

function sayResolved(entry: MinutesPart['relieved'][number], saying: Saying): SaidItem {
  const { painPointId, title, tickets, teamName, reason, recordedOn } = entry
  return itemOf(title, {
    painPointId,
    tickets,
    about: [saying.namesTeams && teamName, sayLate(recordedOn, saying)],
    below: [reason],
  })
}

function sayLate(recordedOn: string | null, { t, language, heldOn }: Saying): string | null {
  if (recordedOn === null) return null
  return t('minutesText:recordedOn', { day: formatDayBeside(recordedOn, heldOn, language) })
}

function groupOf(heading: string, items: SaidItem[]): SaidGroup {
  return { heading, items, more: null }
}
