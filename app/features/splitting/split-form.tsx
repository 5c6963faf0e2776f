import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Choice, ChoiceField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'

type Values = {
  submissionKey: string
  title?: string
  mentionIds?: number[]
  categoryIds?: number[]
  ticketIds?: number[]
}

/** A title for the new pain point, and what moves to it: initially nothing. */
export function SplitForm({
  lastResult,
  values,
  mentions,
  categories,
  tickets,
}: {
  lastResult?: SubmissionResult<string[]>
  values: Values
  mentions: Choice[]
  categories: Choice[]
  tickets: Choice[]
}) {
  const { t } = useTranslation('splitting')
  const [form, fields] = useForm<Values>({ id: 'split', lastResult, defaultValue: values })
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-3xl">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <TextField field={fields.title} label={t('newTitle')} autoFocus autoComplete="off" />
      <ChoiceField
        field={fields.mentionIds}
        type="checkbox"
        isStacked
        label={t('mentions')}
        hint={t('mentionsHint')}
        choices={mentions}
      />
      {categories.length > 0 && (
        <ChoiceField
          field={fields.categoryIds}
          type="checkbox"
          optional
          label={t('categories')}
          choices={categories}
        />
      )}
      {tickets.length > 0 && (
        <ChoiceField
          field={fields.ticketIds}
          type="checkbox"
          optional
          label={t('tickets')}
          choices={tickets}
        />
      )}
      <Button primary>{t('split')}</Button>
    </Form>
  )
}
