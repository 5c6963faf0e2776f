import { useTranslation } from 'react-i18next'
import type { GapWords } from './hours-cell.tsx'

/** Why a month has no hours, translated once for a whole table. */
export function useGapWords(): GapWords {
  const { t } = useTranslation('glossary')
  return { not_heard: t('notHeard'), not_estimated: t('notEstimated') }
}
