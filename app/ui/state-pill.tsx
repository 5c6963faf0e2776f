import { useTranslation } from 'react-i18next'
import { isActive, type PainPointState } from '#app/domain/pain-point-state.ts'

const looks: Record<PainPointState, string> = {
  unplanned: 'text-text',
  in_progress: 'border-current text-accent',
  to_confirm: 'border-current text-warn',
  stranded: 'border-current text-muted',
  relieved: 'border-current text-good',
  declined: 'text-muted',
}

/** Where a pain point stands; "came back" stands beside the state while it hurts again. */
export function StatePill({ state, cameBack = false }: { state: PainPointState; cameBack?: boolean }) {
  const { t } = useTranslation('glossary')
  return (
    <>
      <span className={`pill ${looks[state]}`}>{t(`states.${state}`)}</span>
      {cameBack && isActive(state) && (
        <span className="pill ms-1 border-current bg-bad-soft text-bad">{t('cameBack')}</span>
      )}
    </>
  )
}
