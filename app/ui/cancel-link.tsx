import { useTranslation } from 'react-i18next'
import { ButtonLink } from './button.tsx'

/** Leaves a form without recording anything. */
export function CancelLink({ to }: { to: string }) {
  const { t } = useTranslation('shell')
  return <ButtonLink to={to}>{t('cancel')}</ButtonLink>
}
