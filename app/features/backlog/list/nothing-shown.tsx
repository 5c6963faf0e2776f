import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { backlogPath, listSearchOf } from '#app/features/backlog/address/backlog-address.ts'
import { formatCount } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { For } from '#app/ui/role.tsx'
import type { BacklogShown } from './backlog-shown.ts'

/** Why nothing is listed, and the next thing to do: which filter to drop, or where pain points come from. */
export function NothingShown({ shown }: { shown: BacklogShown }) {
  const { t } = useTranslation('backlog')
  const language = useLanguage()
  const { address, slice, chips, drops, isUnread } = shown
  if (isUnread) return null
  if (slice.totals.painPoints !== 0) {
    return (
      <EmptyState action={<ButtonLink to={backlogPath(address)}>{t('toStart')}</ButtonLink>}>
        {t('nothingHere')}
      </EmptyState>
    )
  }
  if (chips.length === 0 || (chips.length === 1 && drops.length === 0)) {
    const action = (
      <For who="member">
        <ButtonLink to="/syncs/new" primary>
          {t('openSync')}
        </ButtonLink>
      </For>
    )
    return <EmptyState action={action}>{t('nothingYet')}</EmptyState>
  }
  const isPlain = listSearchOf(address) === ''
  return (
    <EmptyState
      action={
        drops.length > 0 ? (
          <ul className="inline-block text-start">
            {drops.map(({ text, word, without, painPoints, countedAtMost }) => (
              <li key={word}>
                <Link to={without}>{t('dropChip', { chip: text })}</Link>{' '}
                {painPoints === null
                  ? t('foundMany', { number: formatCount(countedAtMost, language) })
                  : t('found', { count: painPoints, number: formatCount(painPoints, language) })}
              </li>
            ))}
          </ul>
        ) : (
          <ButtonLink to="/backlog?q=">{t('clear')}</ButtonLink>
        )
      }
    >
      {isPlain ? t('nothingActive') : t('nothingFound')}
    </EmptyState>
  )
}
