import type { ToilFigure } from '#app/domain/review/month-figures.ts'
import { type ReviewedEvent, reviewedEvents } from '#app/domain/review/monthly-review.ts'
import { escapeMarkdown, linkMarkdown } from '#app/domain/text/markdown.ts'
import { signalWords } from '#app/features/review/charts/signal-words.ts'
import type { Review } from '#app/features/review/review.report.server.ts'
import type { Closed } from '#app/features/review/shown-review.report.server.ts'
import { formatDay, formatHours, formatMonth, formatShare } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import { getWords, type Words } from '#app/i18n/translator.server.ts'
import { tableMarkdown } from './markdown-table.ts'
import { describeReview, wordsOf } from './review-sentences.report.server.ts'

type Decision = { text: string; owner: string | null; dueOn: string | null; doneOn: string | null }

export type WrittenReview = {
  review: Review
  decisions: Decision[]
  closed: Closed | null
  language: Language
}

/** The complete review as Markdown, in one language: the same sentences, figures and lists as the page. */
export function writeReviewMarkdown({ review, decisions, closed, language }: WrittenReview): string {
  const t = getWords(language)
  const month = formatMonth(review.month, language)
  const parts = [
    `# ${t('review:of', { month })}`,
    ...describeClosing(closed, language, t),
    describeReview(review, language)
      .map((sentence) => `- ${escapeMarkdown(sentence)}`)
      .join('\n'),
    `## ${t('review:total')}`,
    writeTotal(review, language, t),
    `## ${t('review:byTeam')}`,
    writeLines(review, t('glossary:team'), nameTeams(review), language, t),
    `## ${t('review:byCategory')}`,
    t('review:byCategoryNote'),
    writeLines(review, t('glossary:category'), nameCategories(review, language, t), language, t),
    `## ${t('review:share')}`,
    writeShares(review, language, t),
    ...reviewedEvents.flatMap((event) => writeEvent(review, event, language, t)),
    ...writeTickets(review, language, t),
    ...writeNotHeard(review, language, t),
    ...writeDecisions(decisions, language, t),
  ]
  return `${parts.join('\n\n')}\n`
}

function describeClosing(closed: Closed | null, language: Language, t: Words): string[] {
  if (!closed) return []
  const { redacted } = closed
  const sentences = [
    t('review:frozen', { day: formatDay(closed.on, language), name: closed.by }),
    ...(redacted ? [t('review:redacted', { day: formatDay(redacted.on, language), name: redacted.by })] : []),
  ]
  return [escapeMarkdown(sentences.join(' '))]
}

function writeHours({ hours, gap, isPartial }: ToilFigure, language: Language, t: Words): string {
  if (hours === null) return t(gap === 'not_estimated' ? 'glossary:notEstimated' : 'glossary:notHeard')
  const written = formatHours(hours, language)
  return isPartial ? `${written} (${t('review:partial')})` : written
}

function writeTotal({ total }: Review, language: Language, t: Words): string {
  const heading = ['month', 'hours', 'estimated', 'missing', 'signalsFound'] as const
  return tableMarkdown(
    heading.map((word) => t(`review:${word}`)),
    total.figures.map((figure, index) => [
      formatMonth(figure.month, language),
      writeHours(figure, language, t),
      String(figure.estimated),
      String(figure.notEstimated),
      total.xmr.signals
        .filter(({ indexes }) => indexes.includes(index))
        .map((signal) => signalWords(signal, wordsOf(language)))
        .join(', '),
    ]),
    [1, 2, 3],
  )
}

type Named = { name: string; figures: ToilFigure[] }

function nameTeams({ teams }: Review): Named[] {
  return teams
}

function nameCategories({ categories }: Review, language: Language, t: Words): Named[] {
  return categories.map(({ category, figures }) => ({
    name: category ? (language === 'ja' ? category.nameJa : category.nameEn) : t('review:noCategory'),
    figures,
  }))
}

function writeLines({ months }: Review, kind: string, lines: Named[], language: Language, t: Words): string {
  return tableMarkdown(
    [kind, ...months],
    lines.map(({ name, figures }) => [
      escapeMarkdown(name),
      ...figures.map((figure) => writeHours(figure, language, t)),
    ]),
    months.map((_, index) => index + 1),
  )
}

function writeShares({ teams, toilBudgetShare, hoursPerPersonMonth }: Review, language: Language, t: Words) {
  const rule = t('review:shareNote', {
    hours: formatHours(hoursPerPersonMonth, language),
    budget: formatShare(toilBudgetShare, language),
  })
  const rows = teams.map(({ name, headcount, toilShare, figures }) => [
    escapeMarkdown(name),
    ...figures.slice(-1).map((figure) => writeHours(figure, language, t)),
    headcount === null ? t('review:noHeadcount') : String(headcount),
    toilShare === null ? t('review:unknownShare') : formatShare(toilShare, language),
  ])
  const heading = [t('glossary:team'), t('review:hours'), t('review:headcount'), t('review:toilShare')]
  return `${rule}\n\n${tableMarkdown(heading, rows, [1, 2, 3])}`
}

function writeEvent({ events, month }: Review, event: ReviewedEvent, language: Language, t: Words): string[] {
  const { total, shown } = events[event]
  const heading = `## ${t(`review:events.${event}`)} (${total})`
  if (total === 0) return [heading, t(`review:noEvents.${event}`)]
  const rows = shown.map(({ title, teams, hoursPerMonth }) => [
    escapeMarkdown(title),
    escapeMarkdown(teams.map(({ name }) => name).join(', ')),
    hoursPerMonth === null ? t('glossary:notEstimated') : formatHours(hoursPerMonth, language),
  ])
  const hours = t('review:hoursIn', { month: formatMonth(month, language) })
  const table = tableMarkdown([t('glossary:painPoint'), t('review:teams'), hours], rows, [2])
  return [heading, table, ...describeRest(total, shown.length, 'firstOf', t)]
}

function writeTickets({ ticketsDone: { total, shown } }: Review, language: Language, t: Words): string[] {
  const heading = `## ${t('review:ticketsDone')} (${total})`
  if (total === 0) return [heading, t('review:noTicketsDone')]
  const rows = shown.map(({ key, url, doneOn, painPoints }) => [
    linkMarkdown(key, url),
    formatDay(doneOn, language),
    escapeMarkdown(painPoints.map(({ title }) => title).join(', ')),
  ])
  const columns = [t('glossary:ticket'), t('review:doneOn'), t('review:serves')]
  return [heading, tableMarkdown(columns, rows), ...describeRest(total, shown.length, 'firstOfTickets', t)]
}

function describeRest(total: number, shown: number, words: 'firstOf' | 'firstOfTickets', t: Words): string[] {
  return total > shown ? [t(`review:${words}`, { shown, total })] : []
}

function writeNotHeard({ notHeard }: Review, language: Language, t: Words): string[] {
  const heading = `## ${t('review:notHeard')} (${notHeard.length})`
  if (notHeard.length === 0) return [heading, t('review:allHeard')]
  const rows = notHeard.map(({ name, lastSyncOn }) => [
    escapeMarkdown(name),
    lastSyncOn === null ? t('review:neverHeard') : formatDay(lastSyncOn, language),
  ])
  return [heading, tableMarkdown([t('glossary:team'), t('review:lastHeard')], rows)]
}

function writeDecisions(decisions: Decision[], language: Language, t: Words): string[] {
  const heading = `## ${t('review:decisions')} (${decisions.length})`
  if (decisions.length === 0) return [heading, t('review:noDecisions')]
  const rows = decisions.map(({ text, owner, dueOn, doneOn }) => [
    escapeMarkdown(text),
    escapeMarkdown(owner ?? ''),
    dueOn === null ? '' : formatDay(dueOn, language),
    t(doneOn === null ? 'review:open' : 'review:done'),
  ])
  const columns = [t('review:decisions'), t('review:owner'), t('review:dueOn'), t('review:state')]
  return [heading, tableMarkdown(columns, rows)]
}
