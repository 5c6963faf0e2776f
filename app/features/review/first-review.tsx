import { useTranslation } from 'react-i18next'
import { thresholds } from '#app/domain/settings.ts'
import { StillToCome } from '#app/ui/still-to-come.tsx'

/** While there is no month to compare with: what will be shown here, and when. */
export function FirstReview({
  nobodyHeard,
  next,
}: {
  /** The sentence for a month in which nobody was heard. */
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
