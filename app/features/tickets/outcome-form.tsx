import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { outcomes } from '#app/domain/tickets/outcome.ts'
import { ChoiceField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'

type Values = { submissionKey: string; outcome?: string; observedOn?: string }

/** Records by hand what the tracker shows, and on which day somebody saw it. */
export function OutcomeForm({
  lastResult,
  values,
}: {
  lastResult?: SubmissionResult<string[]>
  values: Values
}) {
  const { t } = useTranslation(['tickets', 'glossary'])
  const [form, fields] = useForm<Values>({ id: 'outcome', lastResult, defaultValue: values })
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-lg">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <ChoiceField
        field={fields.outcome}
        type="radio"
        label={t('glossary:outcome')}
        choices={outcomes.map((outcome) => ({ value: outcome, label: t(`glossary:outcomes.${outcome}`) }))}
      />
      <TextField field={fields.observedOn} type="date" label={t('tickets:observedOn')} />
      <Button primary>{t('tickets:setOutcome')}</Button>
    </Form>
  )
}
