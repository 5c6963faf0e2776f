import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { type AuditAddress, auditPath } from './audit-address.ts'

/** Links to the next and previous page; nothing if there is only one. */
export function AuditPager({
  address,
  before,
  after,
}: {
  address: AuditAddress
  before: number | null
  after: number | null
}) {
  const { t } = useTranslation('audit')
  if (before === null && after === null) return null
  return (
    <nav aria-label={t('pages')} className="mt-3 flex flex-wrap gap-2">
      {before !== null && (
        <ButtonLink to={auditPath(address, { before })} rel="prev">
          ← {t('newer')}
        </ButtonLink>
      )}
      {after !== null && (
        <ButtonLink to={auditPath(address, { after })} rel="next">
          {t('older')} →
        </ButtonLink>
      )}
    </nav>
  )
}
