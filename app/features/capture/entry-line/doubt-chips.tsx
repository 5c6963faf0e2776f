import { useTranslation } from 'react-i18next'
import type { Doubt } from '#app/domain/entry-line/doubts.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import type { ColouredCategory } from './coloured-category.ts'

/**
 * What looks like a mark but will be recorded as text, each with the mark that was probably meant as a button, or else
 * with the reason: so several fit into one row.
 */
export function DoubtChips({
  doubts,
  categories,
  onTake,
}: {
  doubts: Doubt[]
  categories: ColouredCategory[]
  onTake?: (doubt: Doubt, nearest: string) => void
}) {
  const { t } = useTranslation('capture')
  const language = useLanguage()
  if (doubts.length === 0) return null
  const nameOf = (mark: string) => {
    const category = categories.find(({ slug }) => mark === `#${slug}`)
    return category ? `#${language === 'ja' ? category.nameJa : category.nameEn}` : mark
  }
  const sentenceOf = ({ looksLike, raw }: Doubt) => t(`doubts.${looksLike}`, { raw })
  return (
    <ul className="inline-flex flex-wrap gap-1" aria-label={t('readAsText')}>
      {doubts.map((doubt) => (
        <li
          key={doubt.from}
          className="inline-flex min-h-target items-center gap-1 rounded-control border border-warn border-dashed px-1.5 text-warn text-xs"
        >
          {onTake && doubt.nearest !== undefined ? (
            <>
              <span aria-hidden="true" title={sentenceOf(doubt)}>
                {doubt.raw}
              </span>
              <span className="sr-only">{sentenceOf(doubt)}</span>
              <span aria-hidden="true">→</span>
              <button
                type="button"
                tabIndex={-1}
                className="min-h-target min-w-target px-1 font-semibold text-text underline"
                aria-label={t('takeNearest', { mark: nameOf(doubt.nearest) })}
                onClick={() => onTake(doubt, doubt.nearest ?? '')}
              >
                {nameOf(doubt.nearest)}
              </button>
            </>
          ) : (
            sentenceOf(doubt)
          )}
        </li>
      ))}
    </ul>
  )
}
