import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'

/** Explains what closing a month does, and closes it. */
export function CloseForm({
  month,
  lastResult,
  submissionKey,
}: {
  month: string
  lastResult?: SubmissionResult<string[]>
  submissionKey: string
}) {
  const { t } = useTranslation('review')
  const [form, fields] = useForm<{ submissionKey: string }>({
    id: 'close',
    lastResult,
    defaultValue: { submissionKey },
  })
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-2xl">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <p className="mb-3">{t('closeExplained', { month })}</p>
      <Button primary>{t('close')}</Button>
    </Form>
  )
}
