import { useTranslation } from 'react-i18next'
import { useMay } from '#app/ui/role.tsx'
import { viewAudiences } from './saved-view.ts'

/** The possible audiences of a view: viewers can only save personal ones. */
export function useAudienceChoices() {
  const { t } = useTranslation('views')
  const mayShare = useMay('member')
  return viewAudiences
    .filter((audience) => audience === 'personal' || mayShare)
    .map((value) => ({ value, label: t(`audiences.${value}`) }))
}
