import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'
import { SeverityField, ToilFields, type ToilTyped } from './capture-fields.tsx'

type Values = ToilTyped & { submissionKey: string; severity: string; quote: string }

/** Corrects a mention with one of two buttons: it was wrong, or it has changed since. */
export function CorrectionForm({
  lastResult,
  values,
}: {
  lastResult?: SubmissionResult<string[]>
  values: Values
}) {
  const { t } = useTranslation('painPoints')
  const [form, fields] = useForm<Values>({ id: 'correction', lastResult, defaultValue: values })
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-2xl">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <ToilFields fields={fields} autoFocus />
      <SeverityField field={fields.severity} />
      <TextField field={fields.quote} label={t('quote')} optional autoComplete="off" />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button primary name="because" value="wrong">
          {t('wasWrong')}
        </Button>
        <Button name="because" value="changed">
          {t('hasChanged')}
        </Button>
      </div>
      <p className="mt-2 text-muted text-xs">{t('correctionHint')}</p>
    </Form>
  )
}
