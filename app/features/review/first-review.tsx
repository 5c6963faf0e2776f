import { useTranslation } from 'react-i18next'
import { thresholds } from '#app/domain/settings.ts'
import { StillToCome } from '#app/ui/still-to-come.tsx'

/** While there is no month to compare with: what will stand here, and when. */
export function FirstReview({
  nobodyHeard,
  next,
}: {
  /** Where the month itself has nothing to show: that it has not. */
  nobodyHeard: string | null
  next: { title: string; to: string } | null
}) {
  const { t } = useTranslation('review')
  return (
    <>
      {nobodyHeard && <p className="mb-3">{nobodyHeard}</p>}
      <StillToCome next={next}>{t('first', { months: thresholds.xmrMeasuredMonths })}</StillToCome>
    </>
  )
}
