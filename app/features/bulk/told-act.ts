import { useTranslation } from 'react-i18next'
import { formatNames } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import type { ToldAct } from './bulk-changes.queries.server.ts'

/** Describes an act in the reader's words. */
export function useToldAct(): (act: ToldAct) => string {
  const { t } = useTranslation(['bulk', 'glossary'])
  const language = useLanguage()
  const say = (act: ToldAct): string => {
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
  return (act) => t(`bulk:told.${act.kind}`, { what: say(act) })
}
