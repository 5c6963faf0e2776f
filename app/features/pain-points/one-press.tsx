import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Severity } from '#app/domain/severity.ts'
import type { ToilEstimate } from '#app/domain/toil.ts'
import { Button } from '#app/ui/button.tsx'

/** What a team said about a pain point the last time; said again, it stands as it was. */
export type Said = { teamId: number; severity: Severity; estimate: ToilEstimate | null }

type About = {
  action: string
  submissionKey: string
  row: { painPointId: number; title: string }
  /** Takes the answer instead of the form. */
  onPress?: (() => void) | undefined
}

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

/** A form that is one button. */
export function OnePressForm({
  action,
  submissionKey,
  row,
  label,
  values,
  onPress,
}: About & { label: string; values: Record<string, string | number> }) {
  const hidden = { submissionKey, painPointId: row.painPointId, ...values }
  return (
    <Form
      method="post"
      action={action}
      preventScrollReset
      onSubmit={(event) => {
        if (!onPress) return
        event.preventDefault()
        onPress()
      }}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button aria-label={`${label}: ${row.title}`}>{label}</Button>
    </Form>
  )
}
