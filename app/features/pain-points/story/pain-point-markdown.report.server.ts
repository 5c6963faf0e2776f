import { isActive } from '#app/domain/pain-points/pain-point-state.ts'
import { severityOfRank } from '#app/domain/pain-points/severity.ts'
import { thresholds } from '#app/domain/settings.ts'
import { escapeMarkdown, escapeProse, linkMarkdown } from '#app/domain/text/markdown.ts'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import type { PainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { formatDay, formatHours } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import { getWords } from '#app/i18n/translator.server.ts'
import type { MeasuredTicket, PainPointStory } from './pain-point-story.report.server.ts'

type WrittenTicket = { ticketId: number; key: string; url: string; outcome: Outcome; linkedOn: string }

export type WrittenPainPoint = {
  painPoint: PainPoint
  story: PainPointStory
  tickets: WrittenTicket[]
  language: Language
}

/**
 * One pain point as Markdown, in one language. Typed text is escaped; only notes, which are Markdown, stay as they are.
 */
export function writePainPointMarkdown({ painPoint, story, tickets, language }: WrittenPainPoint): string {
  const writer = openWriter(language)
  const blocks = [
    `# ${escapeMarkdown(painPoint.title)}`,
    writer.facts(painPoint, story).join('\n'),
    ...story.notes.flatMap(({ painPointId, title, notes }) =>
      writer.notes(painPointId === painPoint.id, title, notes),
    ),
    ...writer.list(
      'painPoints:tickets',
      tickets.map((ticket) => writer.ticket(ticket, story.effects)),
    ),
    ...writer.list('painPoints:mentions', story.mentions.map(writer.mention)),
    ...writer.list('painPoint:stateHistory', story.states.map(writer.state)),
    ...writer.list('painPoints:resolutions', story.resolutions.map(writer.resolution)),
  ]
  return `${blocks.join('\n\n')}\n`
}

function openWriter(language: Language) {
  const t = getWords(language)
  const day = (on: string) => formatDay(on, language)
  const hours = (perMonth: number | null) =>
    perMonth === null
      ? t('glossary:notEstimated')
      : t('glossary:hoursValue', { hours: formatHours(perMonth, language) })
  const stateWords = (state: PainPointStory['states'][number]['state'], cameBack: boolean) =>
    [t(`glossary:states.${state}`), ...(cameBack && isActive(state) ? [t('glossary:cameBack')] : [])].join(
      ', ',
    )
  const fact = (name: string, value: string) => `- ${escapeMarkdown(name)}: ${escapeMarkdown(value)}`
  const item = (...parts: string[]) => `- ${parts.filter((part) => part !== '').join(' · ')}`

  const facts = ({ standing, teams, categories }: PainPoint, { knownBy }: PainPointStory) => {
    const missing = standing?.hoursPerMonth != null ? standing.notEstimatedTeams : 0
    const toil = [
      hours(standing?.hoursPerMonth ?? null),
      ...(missing > 0 ? [t('painPoints:teamsWithoutEstimate', { count: missing })] : []),
    ]
    const people = knownBy.length === 0 ? [t('painPoints:knownByNobody')] : [knownBy.join(', ')]
    if (knownBy.length === thresholds.blackBoxPeople) people.push(t('painPoints:knownByOne'))
    return [
      ...(standing
        ? [
            fact(t('glossary:state'), stateWords(standing.state, standing.cameBack)),
            fact(t('glossary:severity'), t(`glossary:severities.${severityOfRank(standing.severityRank)}`)),
            fact(t('painPoints:toil'), toil.join(' · ')),
            fact(t('painPoints:teams'), teams.map(({ name }) => name).join(', ')),
          ]
        : []),
      fact(
        t('glossary:category'),
        categories.map(({ nameEn, nameJa }) => (language === 'ja' ? nameJa : nameEn)).join(', '),
      ),
      fact(t('glossary:knownBy'), people.join(' · ')),
      ...(standing
        ? [
            fact(t('painPoints:firstHeard'), day(standing.firstHeardOn)),
            fact(t('painPoints:lastHeard'), day(standing.lastHeardOn)),
          ]
        : []),
    ]
  }

  // Quoted, so that headings and lists in notes stay inside them.
  const notes = (isOwn: boolean, title: string, text: string) => [
    `## ${isOwn ? t('painPoint:notes') : escapeMarkdown(t('painPoint:notesOf', { title }))}`,
    text
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
  ]

  const ticket = ({ ticketId, key, url, outcome, linkedOn }: WrittenTicket, effects: MeasuredTicket[]) => {
    const effect = effects.find((measured) => measured.ticketId === ticketId)
    const linked = `${t('tickets:linkedOn')} ${day(linkedOn)}`
    const seen = `${t(`glossary:outcomes.${outcome}`)}${effect ? ` ${day(effect.doneOn)}` : ''}`
    const teams = (effect?.teams ?? []).map(({ teamName, hoursBefore, after }) => {
      const measured = after.kind === 'not_measured' ? t('tickets:notMeasured') : hours(after.hours)
      return `  - ${escapeMarkdown(`${teamName}: ${hours(hoursBefore)} → ${measured}`)}`
    })
    return [item(linkMarkdown(key, url), linked, seen), ...teams].join('\n')
  }

  const mention = ({
    heardOn,
    teamName,
    severity,
    hoursPerMonth,
    quote,
  }: PainPointStory['mentions'][number]) => {
    const entry = item(
      day(heardOn),
      escapeMarkdown(teamName),
      t(`glossary:severities.${severity}`),
      hours(hoursPerMonth),
    )
    return quote === null ? entry : `${entry}\\\n  ${escapeProse(quote, '  ')}`
  }

  const state = ({ state, cameBack, from, because }: PainPointStory['states'][number]) =>
    item(day(from), stateWords(state, cameBack), escapeMarkdown(because))

  const resolution = (entry: PainPointStory['resolutions'][number]) =>
    item(
      day(entry.resolvedOn),
      t(`glossary:states.${entry.kind}`),
      entry.reason === null ? '' : escapeProse(entry.reason, '  '),
      escapeMarkdown(
        entry.teamName
          ? t('painPoints:saidBy', { team: entry.teamName })
          : t('painPoints:recordedBy', { name: entry.recordedBy }),
      ),
    )

  type Heading =
    | 'painPoints:tickets'
    | 'painPoints:mentions'
    | 'painPoint:stateHistory'
    | 'painPoints:resolutions'
  const list = (heading: Heading, items: string[]) =>
    items.length === 0 ? [] : [`## ${t(heading)} (${items.length})`, items.join('\n')]

  return { facts, notes, ticket, mention, state, resolution, list }
}
