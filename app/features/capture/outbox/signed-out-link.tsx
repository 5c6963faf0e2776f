import { useTranslation } from 'react-i18next'

/** Says that the session has ended, with a link to sign in and return to the sync. */
export function SignedOutLink({ syncId }: { syncId: number }) {
  const { t } = useTranslation('capture')
  return (
    <a href={`/sign-in?returnTo=${encodeURIComponent(`/syncs/${syncId}`)}`} className="text-warn">
      {t('signedOut')}
    </a>
  )
}
