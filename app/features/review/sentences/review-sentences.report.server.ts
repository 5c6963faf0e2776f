import { thresholds } from '#app/domain/settings.ts'
import { signalWords } from '#app/features/review/charts/signal-words.ts'
import type { Review } from '#app/features/review/review.report.server.ts'
import { formatHours, formatMonth, formatNames, formatShare } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import { getTranslator } from '#app/i18n/translator.server.ts'

/** The month in a few sentences: counts as counts, and "signal" only where the chart found one. */
export function describeReview(review: Review, language: Language): string[] {
  return [
    ...describePartial(review, language),
    describeToil(review, language),
    ...describeVerdict(review, language),
    ...describeTeamSignals(review, language),
    describeEvents(review, language),
    ...describeCameBack(review, language),
    ...describeBudget(review, language),
    ...describeNotHeard(review, language),
  ]
}

/** The most names in a sentence; the list below has all. */
const namesShown = 5

/** The translations of a review in one language. */
export function wordsOf(language: Language) {
  return getTranslator(language).getFixedT(language, 'review')
}

function describePartial({ isPartial, month }: Review, language: Language): string[] {
  return isPartial ? [wordsOf(language)('say.partial', { month: formatMonth(month, language) })] : []
}

function describeToil({ total, month, teamsHeard, syncs }: Review, language: Language): string {
  const t = wordsOf(language)
  const { hours, gap, notEstimated } = total.figures.at(-1) ?? {
    hours: null,
    gap: 'not_heard',
    notEstimated: 0,
  }
  const values = {
    month: formatMonth(month, language),
    notEstimated: t('say.notEstimated', { count: notEstimated }),
  }
  if (gap === 'not_estimated') return t('say.toilNotEstimated', values)
  if (hours === null) return t('say.toilNotHeard', values)
  return t('say.toil', {
    ...values,
    hours: formatHours(hours, language),
    teams: t('say.teamsHeard', { count: teamsHeard }),
    syncs: getTranslator(language).getFixedT(language, 'glossary')('sync', { count: syncs }),
  })
}

function describeVerdict({ total, months, month, isPartial }: Review, language: Language): string[] {
  const t = wordsOf(language)
  const { limits, limitsFrom } = total.xmr
  if (!limits) {
    return [t('say.notEnough', { measured: limitsFrom, needed: thresholds.xmrMeasuredMonths })]
  }
  if (isPartial || total.figures.at(-1)?.hours == null) return []
  const found = total.xmr.signals.filter(({ indexes }) => indexes.includes(months.length - 1))
  if (found.length === 0) {
    const { lower, upper } = limits
    return [t('say.noSignal', { lower: formatHours(lower, language), upper: formatHours(upper, language) })]
  }
  const signals = formatNames([...new Set(found.map((signal) => signalWords(signal, t)))], language)
  return [t('say.signal', { month: formatMonth(month, language), signals })]
}

/** The teams whose month is beyond their own limits; if there are many, those with most hours. */
function describeTeamSignals({ teams, months, isPartial }: Review, language: Language): string[] {
  if (isPartial) return []
  const t = wordsOf(language)
  return teams
    .flatMap(({ name, figures, xmr }) => {
      const hours = figures.at(-1)?.hours ?? null
      const found = xmr.signals.filter(
        ({ rule, indexes }) => rule === 1 && indexes.includes(months.length - 1),
      )
      if (hours === null || found.length === 0) return []
      const signals = formatNames(
        found.map((signal) => signalWords(signal, t)),
        language,
      )
      return [t('say.teamSignal', { team: name, signals, hours: formatHours(hours, language) })]
    })
    .slice(0, namesShown)
}

function describeEvents({ events, ticketsDone }: Review, language: Language): string {
  return wordsOf(language)('say.events', {
    firstHeard: events.first_heard.total,
    relieved: events.relieved.total,
    cameBack: events.came_back.total,
    declined: events.declined.total,
    done: ticketsDone.total,
  })
}

function describeCameBack({ events }: Review, language: Language): string[] {
  const { total, shown } = events.came_back
  if (total === 0) return []
  const titles = shorten(
    shown.map(({ title }) => title),
    total,
    language,
  )
  return [wordsOf(language)('say.cameBack', { titles })]
}

function describeBudget({ teams, toilBudgetShare }: Review, language: Language): string[] {
  const t = wordsOf(language)
  const budget = formatShare(toilBudgetShare, language)
  const known = teams.filter(({ toilShare }) => toilShare !== null)
  const over = known.filter(({ toilShare }) => (toilShare ?? 0) > toilBudgetShare)
  if (known.length === 0) return []
  if (over.length === 0) return [t('say.withinBudget', { budget })]
  const shares = over.map(({ name, toilShare }) =>
    t('say.shareOf', { team: name, share: formatShare(toilShare ?? 0, language) }),
  )
  return [t('say.overBudget', { budget, teams: shorten(shares, over.length, language) })]
}

function describeNotHeard({ notHeard, month }: Review, language: Language): string[] {
  if (notHeard.length === 0) return []
  const teams = shorten(
    notHeard.map(({ name }) => name),
    notHeard.length,
    language,
  )
  return [wordsOf(language)('say.notHeard', { month: formatMonth(month, language), teams })]
}

function shorten(names: string[], total: number, language: Language): string {
  const shown = names.slice(0, namesShown)
  if (total <= shown.length) return formatNames(shown, language)
  return wordsOf(language)('say.andMore', {
    names: shown.join(language === 'ja' ? '、' : ', '),
    count: total - shown.length,
  })
}
