import { useTranslation } from 'react-i18next'
import type { Piece } from '#app/domain/entry-line/pieces.ts'
import { severityRank } from '#app/domain/pain-points/severity.ts'
import { describeProblem, type Problem, problem } from '#app/forms/problem.ts'
import { formatDay } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { CategoryTag } from '#app/ui/category-tag.tsx'
import { SeverityBars } from '#app/ui/severity-bars.tsx'
import type { ColouredCategory } from './coloured-category.ts'

/** The marks of a line as chips, which can be removed where that is possible. */
export function EntryChips({
  pieces,
  categories = [],
  inOneRow = false,
  onRemove,
}: {
  pieces: Piece[]
  categories?: ColouredCategory[]
  /** For places where a second row would move the line above. */
  inOneRow?: boolean
  onRemove?: (index: number) => void
}) {
  const { t } = useTranslation('capture')
  const chips = pieces.flatMap((piece, index) =>
    piece.kind === 'text' && !piece.refused ? [] : [{ piece, index }],
  )
  if (chips.length === 0) return null
  return (
    <ul className={`inline-flex gap-1.5 ${inOneRow ? 'shrink-0' : 'flex-wrap'}`} aria-label={t('readAs')}>
      {chips.map(({ piece, index }) => (
        <li
          key={index}
          className={`inline-flex min-h-target items-center gap-1 rounded-control border px-1.5 text-xs ${
            piece.kind === 'text' ? 'border-dashed border-warn text-warn' : 'border-line-strong'
          }`}
        >
          <Chip piece={piece} categories={categories} />
          {onRemove && piece.kind !== 'text' && (
            <button
              type="button"
              tabIndex={-1}
              className="min-h-target min-w-target text-muted hover:text-bad"
              aria-label={t('removeChip', { chip: piece.raw })}
              onClick={() => onRemove(index)}
            >
              ×
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

const refusals: Record<string, Problem> = {
  pull_request: 'urlPullRequest',
  credentials: 'urlCredentials',
  too_long: 'urlTooLong',
}

function Chip({ piece, categories }: { piece: Piece; categories: ColouredCategory[] }) {
  const { t } = useTranslation(['glossary', 'painPoints'])
  const { t: tProblem } = useTranslation('problems')
  const language = useLanguage()
  switch (piece.kind) {
    case 'category': {
      const { id, nameEn, nameJa } = piece.category
      const coloured = categories.find((category) => category.id === id)
      return coloured ? <CategoryTag category={coloured} /> : <>#{language === 'ja' ? nameJa : nameEn}</>
    }
    case 'severity':
      return (
        <>
          <SeverityBars rank={severityRank(piece.severity)} />
          <span aria-hidden="true">{t(`severities.${piece.severity}`)}</span>
        </>
      )
    case 'toil': {
      const { occurrences, per, minutesEach, people } = piece.estimate
      const rate = t(`rates.${per}`)
      return (
        <>{t('painPoints:estimateText', { times: occurrences, rate, minutes: minutesEach, count: people })}</>
      )
    }
    case 'person':
      return <>@{piece.name}</>
    case 'ticket':
      return <>{piece.key}</>
    case 'due':
      return <>{formatDay(piece.day, language)}</>
    case 'text':
      return <>{describeProblem(problem(refusals[piece.refused ?? ''] ?? 'notAUrl'), tProblem)}</>
  }
}
