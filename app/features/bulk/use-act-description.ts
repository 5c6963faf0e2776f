import { useTranslation } from 'react-i18next'
import { formatNames } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import type { DescribedAct } from './bulk-changes.queries.server.ts'

/** Describes an act in the reader's words. */
export function useActDescription(): (act: DescribedAct) => string {
  const { t } = useTranslation(['bulk', 'glossary'])
  const language = useLanguage()
  const describeDetails = (act: DescribedAct): string => {
    switch (act.kind) {
      case 'severity':
        return t(`glossary:severities.${act.severity}`)
      case 'add_known_by':
      case 'remove_known_by':
        return formatNames(act.names, language)
      case 'link_ticket':
        return act.ticket.key
      case 'decline':
        return act.reason
      default:
        return act.categories.length === 0 ? t('bulk:none') : formatNames(act.categories, language)
    }
  }
  return (act) => t(`bulk:told.${act.kind}`, { what: describeDetails(act) })
}
