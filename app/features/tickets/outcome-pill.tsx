import { useTranslation } from 'react-i18next'
import type { Outcome } from '#app/domain/tickets/outcome.ts'

const looks: Record<Outcome, string> = {
  open: 'border-current text-accent',
  done: 'border-current text-good',
  not_planned: 'text-muted',
  duplicate: 'text-muted',
  deleted: 'text-muted',
  unknown: 'border-dashed text-muted',
}

/** A ticket's outcome, as last seen. */
export function OutcomePill({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('glossary')
  return <span className={`pill ${looks[outcome]}`}>{t(`outcomes.${outcome}`)}</span>
}
