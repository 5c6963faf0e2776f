import { useTranslation } from 'react-i18next'
import { Page } from '#app/ui/page.tsx'

export default function Overview() {
  const { t } = useTranslation('shell')
  return <Page title={t('overview')}>…</Page>
}
