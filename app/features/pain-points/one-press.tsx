import { useTranslation } from 'react-i18next'
import type { Severity } from '#app/domain/severity.ts'
import type { ToilEstimate } from '#app/domain/toil.ts'
import { type OnePress, OnePressForm } from '#app/ui/one-press-form.tsx'

/** What a team said about a pain point the last time; said again, it stands as it was. */
export type Said = { teamId: number; severity: Severity; estimate: ToilEstimate | null }

type About = Pick<OnePress, 'action' | 'submissionKey' | 'row' | 'onPress'>

/** Heard again with the severity and the estimate of the last time. */
export function StillHurtsButton({ said, ...about }: About & { said: Said }) {
  const { t } = useTranslation('painPoints')
  const { teamId, severity, estimate } = said
  return (
    <OnePressForm
      {...about}
      label={t('stillHurts')}
      values={{ teamIds: teamId, severity, ...(estimate ?? {}) }}
    />
  )
}

/** The team (when it is clear which) says it is better, on the day of the sync. */
export function RelievedButton({
  teamId,
  resolvedOn,
  ...about
}: About & { teamId: number | undefined; resolvedOn: string }) {
  const { t } = useTranslation('painPoints')
  return (
    <OnePressForm
      {...about}
      label={t('better')}
      values={{ kind: 'relieved', resolvedOn, ...(teamId && { teamId }) }}
    />
  )
}
