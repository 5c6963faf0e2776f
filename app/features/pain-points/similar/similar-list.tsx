import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import { formatNames } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { For } from '#app/ui/role.tsx'
import { StatePill } from '#app/ui/state-pill.tsx'

export type SimilarRow = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  teams: { id: number; name: string }[]
  /** The common terms, in the reader's language. */
  matched: string[]
}

/** Similar pain points of others, with the common terms; each can be merged with the one shown. */
export function SimilarList({ similar, mergeAt }: { similar: SimilarRow[]; mergeAt: string }) {
  const { t } = useTranslation('painPoint')
  const language = useLanguage()
  if (similar.length === 0) return <p className="text-muted">{t('noOthers')}</p>
  return (
    <ul>
      {similar.map(({ painPointId, title, state, cameBack, teams, matched }) => (
        <li
          key={painPointId}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1.5 text-[13px]"
        >
          <span className="wrap-anywhere min-w-0 flex-1 basis-52">
            <Link to={`/pain-points/${painPointId}`}>{title}</Link>
            <small className="block text-muted text-xs">
              {formatNames(
                teams.map(({ name }) => name),
                language,
              )}
              {matched.length > 0 && <> · {t('bothSay', { terms: formatNames(matched, language) })}</>}
            </small>
          </span>
          <span>
            <StatePill state={state} cameBack={cameBack} />
          </span>
          <For who="member">
            <Link
              to={`${mergeAt}?with=${painPointId}`}
              aria-label={t('mergeOf', { title })}
              className="button"
            >
              {t('merge')}
            </Link>
          </For>
        </li>
      ))}
    </ul>
  )
}
