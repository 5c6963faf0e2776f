import { useTranslation } from 'react-i18next'

/** Says that the session has ended, and leads to the sign-in and back to the sync. */
export function SignedOutLink({ syncId }: { syncId: number }) {
  const { t } = useTranslation('capture')
  return (
    <a href={`/sign-in?returnTo=${encodeURIComponent(`/syncs/${syncId}`)}`} className="text-warn">
      {t('signedOut')}
    </a>
  )
}
