import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'
import { type HeardTeam, SeverityField, TeamsField, ToilFields, type ToilTyped } from './capture-fields.tsx'

type Values = ToilTyped & {
  submissionKey: string
  painPointId: number
  teamIds?: number[]
  severity?: string
  quote?: string
}

/** "This hurts us too": another mention of a known pain point. */
export function MentionForm({
  lastResult,
  values,
  teams,
}: {
  lastResult?: SubmissionResult<string[]>
  values: Values
  teams: HeardTeam[]
}) {
  const { t } = useTranslation('painPoints')
  const [form, fields] = useForm<Values>({
    id: `mention-${values.painPointId}`,
    lastResult,
    defaultValue: { ...values, severity: values.severity ?? 'medium', per: values.per ?? 'week' },
  })
  return (
    <Form method="post" {...getFormProps(form)} preventScrollReset className="pt-2">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <input type="hidden" name={fields.painPointId.name} value={values.painPointId} />
      <div className="flex flex-wrap gap-x-8">
        <TeamsField field={fields.teamIds} teams={teams} />
        <SeverityField field={fields.severity} />
      </div>
      <div className="grid gap-x-6 lg:grid-cols-2">
        <ToilFields fields={fields} />
        <TextField field={fields.quote} label={t('quote')} optional autoComplete="off" />
      </div>
      <Button primary>{t('recordMention')}</Button>
    </Form>
  )
}
