import { useTranslation } from 'react-i18next'
import { type SeverityRank, severityOfRank } from '#app/domain/pain-points/severity.ts'

/** Severity as one to four bars, with its word for screen readers. */
export function SeverityBars({ rank }: { rank: SeverityRank }) {
  const { t } = useTranslation('glossary')
  return <SeverityMark rank={rank} word={t(`severities.${severityOfRank(rank)}`)} />
}

/** The same for long tables, which look up its word once for all rows. */
export function SeverityMark({ rank, word }: { rank: SeverityRank; word: string }) {
  return (
    <span className="severity-bars" data-rank={rank} title={word}>
      <span className="sr-only">{word}</span>
    </span>
  )
}
