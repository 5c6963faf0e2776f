import { useTranslation } from 'react-i18next'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import { type OnePress, OnePressForm } from '#app/ui/one-press-form.tsx'

/** A team's latest mention of a pain point; mentioned again, it is copied. */
export type PreviousMention = { teamId: number; severity: Severity; estimate: ToilEstimate | null }

type About = Pick<OnePress, 'action' | 'submissionKey' | 'row' | 'onPress'>

/** Records another mention with the severity and the estimate of the latest one. */
export function StillHurtsButton({ mention, ...about }: About & { mention: PreviousMention }) {
  const { t } = useTranslation('painPoints')
  const { teamId, severity, estimate } = mention
  return (
    <OnePressForm
      {...about}
      label={t('stillHurts')}
      values={{ teamIds: teamId, severity, ...(estimate ?? {}) }}
    />
  )
}

/** Records that it is better for the team (when it is clear which), on the day of the sync. */
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
