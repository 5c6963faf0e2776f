import { useTranslation } from 'react-i18next'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import { type SeverityRank, severityOfRank } from '#app/domain/pain-points/severity.ts'
import type { Language } from '#app/i18n/languages.ts'
import { useLanguage } from '#app/i18n/use-language.ts'

export type BacklogWords = {
  language: Language
  /** Days of its year do without the year. */
  today: string
  severities: Record<SeverityRank, string>
  states: Record<PainPointState, string>
  cameBack: string
  notEstimated: string
  select: (title: string) => string
  heardMonths: (count: number) => string
  moreTeams: (count: number) => string
  moreTickets: (count: number) => string
  partlyEstimated: (count: number) => string
}

/** What every row of the backlog says, looked up once for all of them: 50 rows of hooks would cost more than the SQL. */
export function useBacklogWords(today: string): BacklogWords {
  const { t } = useTranslation(['backlog', 'glossary'])
  const severity = (rank: SeverityRank) => t(`glossary:severities.${severityOfRank(rank)}`)
  // Each row says these; what differs is put in its place without looking the words up again.
  const selectWords = t('select', { title: '\0' }).split('\0')
  const counting = (words: string) => (count: number) => words.replace('\0', String(count))
  return {
    language: useLanguage(),
    today,
    severities: { 1: severity(1), 2: severity(2), 3: severity(3), 4: severity(4) },
    states: t('glossary:states', { returnObjects: true }),
    cameBack: t('glossary:cameBack'),
    notEstimated: t('glossary:notEstimated'),
    select: (title) => selectWords.join(title),
    heardMonths: counting(t('heardMonths', { number: '\0' })),
    moreTeams: counting(t('moreTeams', { number: '\0' })),
    moreTickets: counting(t('moreTickets', { number: '\0' })),
    partlyEstimated: (count) => t('partlyEstimated', { count }),
  }
}
