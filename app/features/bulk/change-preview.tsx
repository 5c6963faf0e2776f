import { useTranslation } from 'react-i18next'
import { formatCount } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LeftOut } from '#app/ui/left-out.tsx'
import { changedAtMost, chosenByIdAtMost } from './chosen-address.ts'

/** Why nothing can be changed. */
export type NothingChosen = 'nothingChosen' | 'tooMany' | 'unreadable'

export function NothingToPreview({ reason, returnTo }: { reason: NothingChosen; returnTo: string }) {
  const { t } = useTranslation('bulk')
  const number = formatCount(changedAtMost, useLanguage())
  return (
    <EmptyState
      action={
        <ButtonLink to={returnTo} primary>
          {t('toBacklog')}
        </ButtonLink>
      }
    >
      {t(reason, { number })}
    </EmptyState>
  )
}

/** How many of the chosen ones are affected differently than they were chosen. */
export type NotAsChosen = { merged: number; gone: number; hasMoreIds: boolean }

export function NotAsChosenNote({ merged, gone, hasMoreIds }: NotAsChosen) {
  const { t } = useTranslation('bulk')
  const language = useLanguage()
  const counted = (count: number) => ({ count, number: formatCount(count, language) })
  const reasons = [
    ...(merged > 0 ? [t('merged', counted(merged))] : []),
    ...(gone > 0 ? [t('gone', counted(gone))] : []),
    ...(hasMoreIds ? [t('onlyFirst', { number: formatCount(chosenByIdAtMost, language) })] : []),
  ]
  return <LeftOut title={t('leftOut')} reasons={reasons} />
}
