import { useTranslation } from 'react-i18next'
import type { ToilFigure } from '#app/domain/month-figures.ts'
import { formatHours } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'

/** A month's hours in a table; a gap says why it is one. */
export function HoursCell({ figure }: { figure: ToilFigure | undefined }) {
  const { t } = useTranslation('glossary')
  const language = useLanguage()
  if (!figure || figure.hours === null) {
    return (
      <td className="number not-heard whitespace-nowrap text-muted">
        {t(figure?.gap === 'not_estimated' ? 'notEstimated' : 'notHeard')}
      </td>
    )
  }
  return <td className="number">{formatHours(figure.hours, language)}</td>
}
