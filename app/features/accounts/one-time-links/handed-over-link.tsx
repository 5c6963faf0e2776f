import { useTranslation } from 'react-i18next'
import { CopyField } from '#app/ui/copy-field.tsx'

/** After a link was issued: that it was mailed, or else the link itself, shown once. */
export function HandedOverLink({
  to,
  link,
  isMailRefused,
  isReplacing = false,
}: {
  to: string
  link: string | null
  isMailRefused: boolean
  isReplacing?: boolean
}) {
  const { t } = useTranslation('people')
  const values = { email: to }
  return (
    <div className="mb-4 max-w-2xl rounded-control border border-line bg-panel px-3 py-2">
      <p role="status">
        {link === null ? t('mailed', values) : t(isMailRefused ? 'mailFailed' : 'handOver', values)}
        {isReplacing && ` ${t('replaced')}`}
      </p>
      {link !== null && <CopyField label={t('shownOnce')} value={link} />}
    </div>
  )
}
