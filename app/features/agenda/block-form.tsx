import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'
import type { BlockDescription } from './agenda.form.ts'

type Values = { submissionKey: string } & { [Field in keyof BlockDescription]?: string | null }

/** A block's name in both languages and when to use it, to add or edit it. */
export function BlockForm({
  lastResult,
  values,
}: {
  lastResult?: SubmissionResult<string[]>
  values: Values
}) {
  const { t } = useTranslation(['agenda', 'shell'])
  const [form, fields] = useForm<Values>({ id: 'block', lastResult, defaultValue: values })
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-2xl">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <TextField field={fields.nameJa} label={t('agenda:nameJa')} autoComplete="off" />
        <TextField field={fields.nameEn} label={t('agenda:nameEn')} autoComplete="off" />
        <TextField
          field={fields.entryConditionJa}
          label={t('agenda:entryConditionJa')}
          hint={t('agenda:conditionHint')}
          optional
          autoComplete="off"
        />
        <TextField
          field={fields.entryConditionEn}
          label={t('agenda:entryConditionEn')}
          hint={t('agenda:conditionHint')}
          optional
          autoComplete="off"
        />
      </div>
      <Button primary>{t('shell:save')}</Button>
    </Form>
  )
}
