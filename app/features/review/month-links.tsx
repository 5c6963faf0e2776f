import { useTranslation } from 'react-i18next'
import { formatMonth } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { ButtonLink } from '#app/ui/button.tsx'

/** Links to the previous and the next month; the running month has no next one. */
export function MonthLinks({ previous, next }: { previous: string | null; next: string | null }) {
  const { t } = useTranslation('review')
  const language = useLanguage()
  return (
    <nav aria-label={t('months')} className="flex flex-wrap gap-2">
      {previous && (
        <ButtonLink to={`/review/${previous}`} rel="prev">
          ‹ {formatMonth(previous, language)}
        </ButtonLink>
      )}
      {next && (
        <ButtonLink to={`/review/${next}`} rel="next">
          {formatMonth(next, language)} ›
        </ButtonLink>
      )}
    </nav>
  )
}
