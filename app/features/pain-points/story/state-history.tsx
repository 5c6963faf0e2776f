import { useTranslation } from 'react-i18next'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import { formatDays } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { DayText } from '#app/ui/day.tsx'
import { StatePill } from '#app/ui/state-pill.tsx'

export type StateRow = {
  state: PainPointState
  cameBack: boolean
  from: string
  days: number | null
  because: string
}

/** Every state it has been in and the fact that caused it, the latest first. */
export function StateHistory({ states }: { states: StateRow[] }) {
  const { t } = useTranslation('painPoint')
  const language = useLanguage()
  if (states.length === 0) return <p className="text-muted">{t('noState')}</p>
  return (
    <ol>
      {states.map(({ state, cameBack, from, days, because }) => (
        <li key={from} className="flex flex-wrap items-center gap-x-3 border-line border-b py-1 text-[13px]">
          <DayText day={from} />
          <span>
            <StatePill state={state} cameBack={cameBack} />
          </span>
          <span className="wrap-anywhere min-w-0 text-muted">{because}</span>
          {days !== null && <span className="ms-auto text-muted text-xs">{formatDays(days, language)}</span>}
        </li>
      ))}
    </ol>
  )
}
