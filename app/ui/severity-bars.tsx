import { useTranslation } from 'react-i18next'
import { severityOfRank } from '#app/domain/severity.ts'

const heights = ['h-[5px]', 'h-[8px]', 'h-[11px]', 'h-[14px]']

/** Severity as one to four bars, with its word for those who do not see them. */
export function SeverityBars({ rank }: { rank: 1 | 2 | 3 | 4 }) {
  const { t } = useTranslation('glossary')
  const word = t(`severities.${severityOfRank(rank)}`)
  const filled = rank === 4 ? 'bg-bad' : 'bg-text'
  return (
    <span className="inline-flex items-end gap-0.5" title={word}>
      {heights.map((height, index) => (
        <span
          key={height}
          className={`w-[3px] rounded-[1px] ${height} ${index < rank ? filled : 'bg-line-strong'}`}
        />
      ))}
      <span className="sr-only">{word}</span>
    </span>
  )
}
