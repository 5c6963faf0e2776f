import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'

type Values = { submissionKey: string; text?: string; owner?: string; dueOn?: string }

/** A decision of the sync, its owner and its due day. */
export function DecisionForm({
  lastResult,
  submissionKey,
}: {
  lastResult?: SubmissionResult<string[]>
  submissionKey: string
}) {
  const { t } = useTranslation('syncs')
  const [form, fields] = useForm<Values>({ id: 'decision', lastResult, defaultValue: { submissionKey } })
  return (
    <Form method="post" {...getFormProps(form)} preventScrollReset className="max-w-2xl">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <TextField field={fields.text} label={t('decisionText')} autoFocus autoComplete="off" />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <TextField field={fields.owner} label={t('owner')} optional autoComplete="off" />
        <TextField field={fields.dueOn} label={t('dueOn')} optional type="date" />
      </div>
      <Button primary>{t('recordDecision')}</Button>
    </Form>
  )
}
