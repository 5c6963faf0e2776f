import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChoiceField, SelectField, TextAreaField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'

type Values = { submissionKey: string; resolvedOn: string; kind?: string; teamId?: number; reason?: string }

/**
 * Records that a pain point is relieved (a team confirms it) or declined (with a reason), on the day of the sync.
 * Outside a sync the day is chosen, and the pressed button decides between the two.
 */
export function ResolutionForm({
  lastResult,
  values,
  teams,
  lastDay,
}: {
  lastResult?: SubmissionResult<string[]>
  values: Values
  teams: { id: number; name: string }[]
  /** Outside a sync: the latest day that can be chosen. */
  lastDay?: string
}) {
  const { t } = useTranslation(['painPoints', 'glossary', 'shell'])
  const [form, fields] = useForm<Values>({
    id: 'resolution',
    lastResult,
    defaultValue: { teamId: teams.length === 1 ? teams[0]?.id : undefined, ...values },
  })
  return (
    <Form method="post" {...getFormProps(form)} preventScrollReset className="max-w-2xl">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      {lastDay === undefined && (
        <input type="hidden" name={fields.resolvedOn.name} value={values.resolvedOn} />
      )}
      {lastDay === undefined ? (
        <ChoiceField
          field={fields.kind}
          type="radio"
          label={t('painPoints:resolution')}
          choices={[
            { value: 'relieved', label: t('painPoints:relievedChoice') },
            { value: 'declined', label: t('painPoints:declinedChoice') },
          ]}
        />
      ) : (
        <input type="hidden" name={fields.kind.name} value={values.kind} />
      )}
      <SelectField
        field={fields.teamId}
        label={t('painPoints:team')}
        optional
        choices={[
          { value: '', label: t('shell:none') },
          ...teams.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {lastDay !== undefined && (
        <TextField field={fields.resolvedOn} label={t('painPoints:resolvedOn')} type="date" max={lastDay} />
      )}
      <TextAreaField
        field={fields.reason}
        label={t('painPoints:reason')}
        hint={t('painPoints:reasonHint')}
        autoFocus={values.kind === 'declined'}
      />
      <Button primary>{t('painPoints:record')}</Button>
    </Form>
  )
}
