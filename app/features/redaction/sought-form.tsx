import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextAreaField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { Button } from '#app/ui/button.tsx'

/** The first step: the text to redact. It is sent only in the body, so that it gets into no address, log or history. */
export function SoughtForm({ lastResult }: { lastResult?: SubmissionResult<string[]> }) {
  const { t } = useTranslation('redaction')
  const [form, fields] = useForm<{ text: string }>({ id: 'sought', lastResult })
  return (
    <Form method="post" action="/settings/redact?index" {...getFormProps(form)} className="mb-6 max-w-lg">
      <FormProblems form={form} />
      <p className="mb-3">{t('intro')}</p>
      <TextAreaField
        field={fields.text}
        label={t('text')}
        hint={t('textHint')}
        autoComplete="off"
        spellCheck={false}
      />
      <Button primary>{t('find')}</Button>
    </Form>
  )
}
