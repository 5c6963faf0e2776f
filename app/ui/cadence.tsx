import { useTranslation } from 'react-i18next'
import type { CadenceGap } from '#app/domain/syncs/cadence.ts'
import { formatHours } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'

const looks: Record<CadenceGap['verdict'], string> = {
  on_time: 'text-muted',
  overdue: 'border-current text-warn',
  lost_touch: 'border-current bg-bad-soft text-bad',
  never_heard: 'border-current text-warn',
}

/** A team's cadence: the verdict, and the gap in units of the agreed cadence. */
export function CadenceText({ cadence }: { cadence: CadenceGap }) {
  const { t } = useTranslation('glossary')
  const language = useLanguage()
  return (
    <span className={`pill font-normal ${looks[cadence.verdict]}`}>
      {t(`cadences.${cadence.verdict}`)}
      {cadence.gap !== null && ` ${t('cadenceGap', { gap: formatHours(cadence.gap, language) })}`}
    </span>
  )
}
