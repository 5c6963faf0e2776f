import { useTranslation } from 'react-i18next'
import { formatDay } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'

/** Marks a sync whose day is still to come; nothing from its day on. `named` adds the day. */
export function PreparedFor({
  heldOn,
  today,
  named = false,
}: {
  heldOn: string
  today: string
  named?: boolean
}) {
  const { t } = useTranslation('syncs')
  const language = useLanguage()
  if (heldOn <= today) return null
  return (
    <span className="whitespace-nowrap rounded-control border border-line px-1.5 text-muted text-xs">
      {named ? t('preparedFor', { day: formatDay(heldOn, language) }) : t('prepared')}
    </span>
  )
}
