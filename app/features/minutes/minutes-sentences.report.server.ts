import type { HeardPainPoint, MinutesPart, Voice } from '#app/domain/syncs/minutes.ts'
import { formatDay, formatDayBeside, formatHours } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import { getWords } from '#app/i18n/translator.server.ts'
import {
  describeCarried,
  describeEarlierDecision,
  describePromise,
  type SentenceContext,
} from './carried-sentences.report.server.ts'
import type { Minutes } from './minutes.report.server.ts'
import {
  itemOf,
  listPresent,
  type WrittenGroup,
  type WrittenItem,
  type WrittenMinutes,
  type WrittenPart,
} from './written-minutes.ts'

/** The minutes as sentences in one language, for the page and the Markdown. */
export function describeMinutes({ sync, parts, carried }: Minutes, language: Language): WrittenMinutes {
  const t = getWords(language)
  const context = { t, language, heldOn: sync.heldOn, namesTeams: sync.teams.length > 1 }
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
    parts: parts.map((part) => ({
      ...describePart(part, context),
      ...(parts.length === 1 && hideNoBlock(part)),
    })),
    nothing: t('minutesText:nothing'),
    carried: { heading: t('minutesText:carried'), groups: describeCarried(carried, context) },
    nothingCarried: t('minutesText:nothingCarried'),
  }
}

/** If no block was used at all, "outside the agenda" needs no heading. */
function hideNoBlock({ block }: MinutesPart) {
  return block === null ? { heading: null } : {}
}

function describePart(part: MinutesPart, context: SentenceContext): WrittenPart {
  const { t, language } = context
  const { block } = part
  return {
    heading: block === null ? t('minutesText:noBlock') : language === 'ja' ? block.nameJa : block.nameEn,
    groups: [
      groupOf(
        t('minutesText:finished'),
        part.finished.map((decision) => describeEarlierDecision(decision, context)),
      ),
      groupOf(
        t('minutesText:relieved'),
        part.relieved.map((entry) => describeResolved(entry, context)),
      ),
      groupOf(
        t('minutesText:declined'),
        part.declined.map((entry) => describeResolved(entry, context)),
      ),
      groupOf(
        t('minutesText:firstHeard'),
        part.firstHeard.map((entry) => describeHeard(entry, context)),
      ),
      groupOf(
        t('minutesText:heardAgain'),
        part.heardAgain.map((entry) => describeHeard(entry, context)),
      ),
      groupOf(
        t('minutesText:verdicts'),
        part.verdicts.map(({ alert, verdict, recordedOn }) =>
          itemOf(alert, { about: [t(`glossary:verdicts.${verdict}`), describeLate(recordedOn, context)] }),
        ),
      ),
      groupOf(
        t('minutesText:notes'),
        part.notes.map(({ body, recordedOn }) =>
          itemOf(body, { about: [describeLate(recordedOn, context)] }),
        ),
      ),
      groupOf(
        t('minutesText:decisions'),
        part.decisions.map((decision) =>
          itemOf(decision.text, {
            about: [...describePromise(decision, context), describeLate(decision.recordedOn, context)],
          }),
        ),
      ),
    ].filter(({ items }) => items.length > 0),
  }
}

function describeHeard(
  { voices, cameBack, ...spoken }: HeardPainPoint,
  context: SentenceContext,
): WrittenItem {
  const { t, language } = context
  const [voice, ...others] = voices
  const isAlone = voice !== undefined && others.length === 0
  return itemOf(spoken.title, {
    painPointId: spoken.painPointId,
    tickets: spoken.tickets,
    about: [
      cameBack && t('glossary:cameBack'),
      ...spoken.categories.map(({ nameEn, nameJa }) => (language === 'ja' ? nameJa : nameEn)),
      ...(isAlone ? describeVoice(voice, context) : []),
    ],
    below: isAlone
      ? [voice.quote !== null && t('minutesText:quoted', { quote: voice.quote })]
      : voices.map((each) =>
          [
            ...describeVoice(each, context),
            each.quote !== null && t('minutesText:quoted', { quote: each.quote }),
          ]
            .filter((part) => part !== false)
            .join(' · '),
        ),
  })
}

function describeVoice(
  { teamName, severity, hoursPerMonth, recordedOn }: Voice,
  context: SentenceContext,
): string[] {
  const { t, language, namesTeams } = context
  return listPresent([
    namesTeams && teamName,
    `${t('glossary:severity')}: ${t(`glossary:severities.${severity}`)}`,
    hoursPerMonth === null
      ? t('glossary:notEstimated')
      : t('glossary:hoursValue', { hours: formatHours(hoursPerMonth, language) }),
    describeLate(recordedOn, context),
  ])
}

function describeResolved(entry: MinutesPart['relieved'][number], context: SentenceContext): WrittenItem {
  const { painPointId, title, tickets, teamName, reason, recordedOn } = entry
  return itemOf(title, {
    painPointId,
    tickets,
    about: [context.namesTeams && teamName, describeLate(recordedOn, context)],
    below: [reason],
  })
}

function describeLate(recordedOn: string | null, { t, language, heldOn }: SentenceContext): string | null {
  if (recordedOn === null) return null
  return t('minutesText:recordedOn', { day: formatDayBeside(recordedOn, heldOn, language) })
}

function groupOf(heading: string, items: WrittenItem[]): WrittenGroup {
  return { heading, items, more: null }
}
