import { useTranslation } from 'react-i18next'
import { type BacklogAddress, searchOf } from '#app/features/backlog/address/backlog-address.ts'
import { ButtonLink } from '#app/ui/button.tsx'

/** To the pages before and after; nothing where one page is all. */
export function BacklogPager({
  address,
  before,
  after,
  pageLength,
}: {
  address: BacklogAddress
  before: string | null
  after: string | null
  pageLength: number
}) {
  const { t } = useTranslation('backlog')
  if (before === null && after === null) return null
  return (
    <nav aria-label={t('pages')} className="mt-3 flex flex-wrap gap-2">
      {before !== null && (
        <ButtonLink to={`/backlog${searchOf(address, { before })}`} rel="prev">
          ← {t('previous', { count: pageLength })}
        </ButtonLink>
      )}
      {after !== null && (
        <ButtonLink to={`/backlog${searchOf(address, { after })}`} rel="next">
          {t('next', { count: pageLength })} →
        </ButtonLink>
      )}
    </nav>
  )
}
