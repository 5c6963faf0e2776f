import { useTranslation } from 'react-i18next'
import { isActive, type PainPointState } from '#app/domain/pain-points/pain-point-state.ts'

const looks: Record<PainPointState, string> = {
  unplanned: 'text-text',
  in_progress: 'border-current text-accent',
  to_confirm: 'border-current text-warn',
  stranded: 'border-current text-muted',
  relieved: 'border-current text-good',
  declined: 'text-muted',
}

type ShownState = { state: PainPointState; cameBack?: boolean }

/** A pain point's state; "came back" is shown beside it while it hurts again. */
export function StatePill({ state, cameBack = false }: ShownState) {
  const { t } = useTranslation('glossary')
  return (
    <StateMark
      state={state}
      cameBack={cameBack}
      words={{ state: t(`states.${state}`), cameBack: t('cameBack') }}
    />
  )
}

/** The same for long tables, which look up its words once for all rows. */
export function StateMark({
  state,
  cameBack,
  words,
}: ShownState & { words: { state: string; cameBack: string } }) {
  return (
    <>
      <span className={`pill ${looks[state]}`}>{words.state}</span>
      {cameBack && isActive(state) && (
        <span className="pill ms-1 border-current bg-bad-soft text-bad">{words.cameBack}</span>
      )}
    </>
  )
}
