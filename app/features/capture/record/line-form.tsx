import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextAreaField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'

type Values = { submissionKey: string; before: string; line: string }

/** A recorded line as text, to be rewritten or taken back. For use without scripts. */
export function LineForm({
  lastResult,
  values,
  mayTakeBack,
}: {
  lastResult?: SubmissionResult<string[]>
  /** Undefined for an answer, which has no text to rewrite. */
  values: { submissionKey: string; written: string | undefined }
  mayTakeBack: boolean
}) {
  const { t } = useTranslation(['capture', 'shell'])
  const { submissionKey, written = '' } = values
  const [form, fields] = useForm<Values>({
    id: 'line',
    lastResult,
    defaultValue: { submissionKey, before: written, line: written },
  })
  return (
    <Form method="post" {...getFormProps(form)} preventScrollReset className="max-w-2xl">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <input type="hidden" name={fields.before.name} defaultValue={fields.before.initialValue} />
      {values.written !== undefined && (
        <TextAreaField field={fields.line} label={t('capture:entryLabel')} rows={2} autoFocus />
      )}
      <div className="flex flex-wrap gap-2">
        {values.written !== undefined && <Button primary>{t('shell:save')}</Button>}
        {mayTakeBack && (
          <Button name="takeBack" value="yes">
            {t('capture:takeBack')}
          </Button>
        )}
      </div>
    </Form>
  )
}
