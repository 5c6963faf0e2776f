import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'
import { type HeardTeam, SeverityField, ToilFields, type ToilTyped } from './capture-fields.tsx'

type Values = ToilTyped & {
  submissionKey: string
  teamId?: number
  heardOn: string
  severity?: string
  quote?: string
}

/** A mention outside a sync: from a hallway, from a chat. */
export function OutsideForm({
  lastResult,
  values,
  teams,
  today,
}: {
  lastResult?: SubmissionResult<string[]>
  values: Values
  teams: HeardTeam[]
  today: string
}) {
  const { t } = useTranslation('painPoints')
  const [form, fields] = useForm<Values>({
    id: 'outside',
    lastResult,
    defaultValue: { ...values, severity: values.severity ?? 'medium', per: values.per ?? 'week' },
  })
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-2xl">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <SelectField
          field={fields.teamId}
          label={t('team')}
          choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField field={fields.heardOn} label={t('heardOn')} type="date" max={today} />
      </div>
      <SeverityField field={fields.severity} />
      <ToilFields fields={fields} />
      <TextField field={fields.quote} label={t('quote')} optional autoFocus autoComplete="off" />
      <Button primary>{t('recordMention')}</Button>
    </Form>
  )
}
