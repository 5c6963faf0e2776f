import { useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ownPath } from '#app/http/own-path.ts'
import { ButtonLink } from './button.tsx'

/** Back to where one came from (`?returnTo=`), else to what the form is about, with nothing recorded. */
export function CancelLink({ to }: { to: string }) {
  const { t } = useTranslation('shell')
  const [parameters] = useSearchParams()
  const returnTo = parameters.get('returnTo')
  return <ButtonLink to={returnTo === null ? to : ownPath(returnTo)}>{t('cancel')}</ButtonLink>
}
