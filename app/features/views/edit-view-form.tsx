import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChoiceField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'
import type { ViewAudience } from './saved-view.ts'
import { useAudienceChoices } from './use-audience-choices.ts'

type Values = { submissionKey: string; name: string; audience: ViewAudience }

/** A view's name and audience; warns beforehand who loses it when it becomes personal. */
export function EditViewForm({
  lastResult,
  values,
  others,
}: {
  lastResult?: SubmissionResult<string[]>
  values: Values
  /** The number of other people who use it. */
  others: number
}) {
  const { t } = useTranslation(['views', 'shell'])
  const audiences = useAudienceChoices()
  const [form, fields] = useForm<Values>({ id: 'view', lastResult, defaultValue: values })
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-lg">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <TextField field={fields.name} label={t('views:name')} autoComplete="off" />
      <ChoiceField
        field={fields.audience}
        type="radio"
        label={t('views:audience')}
        hint={
          others > 0 ? `${t('views:othersUse', { count: others })} ${t('views:othersLoseShare')}` : undefined
        }
        choices={audiences}
      />
      <Button primary>{t('shell:save')}</Button>
    </Form>
  )
}

/** Deletes a view; warns beforehand how many others lose it. */
export function DeleteViewForm({
  viewId,
  submissionKey,
  others,
}: {
  viewId: number
  submissionKey: string
  others: number
}) {
  const { t } = useTranslation('views')
  return (
    <Form
      method="post"
      action={`/backlog/views/${viewId}/delete`}
      className="mt-6 flex max-w-lg flex-wrap items-center gap-3 border-line border-t pt-3"
    >
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <p className="min-w-0 flex-1 basis-60 text-muted">
        {others > 0 ? `${t('othersUse', { count: others })} ${t('othersLoseDelete')}` : t('nobodyUses')}{' '}
        {t('deleteHint')}
      </p>
      <Button>{t('deleteView')}</Button>
    </Form>
  )
}
