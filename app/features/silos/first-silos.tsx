import { useTranslation } from 'react-i18next'
import { thresholds } from '#app/domain/settings.ts'
import { StillToCome } from '#app/ui/still-to-come.tsx'

/** While too few teams were heard: what will be found here, and when. */
export function FirstSilos({ next }: { next: { title: string; to: string } | null }) {
  const { t } = useTranslation('silos')
  return (
    <StillToCome next={next}>
      {t('first', {
        count: thresholds.fightingAloneTeams,
        days: thresholds.unansweredDays,
        overdue: thresholds.cadenceOverdue,
      })}
    </StillToCome>
  )
}
