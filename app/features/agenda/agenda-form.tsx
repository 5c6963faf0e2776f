import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { phases } from '#app/domain/pain-points/phase.ts'
import { SelectField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'
import type { AgendaDescription } from './agenda.form.ts'

type Values = { submissionKey: string } & { [Field in keyof AgendaDescription]?: string | null }

/** An agenda's name in both languages and the phase it is suggested for, to create or edit it. */
export function AgendaForm({
  lastResult,
  values,
}: {
  lastResult?: SubmissionResult<string[]>
  values: Values
}) {
  const { t } = useTranslation(['agenda', 'glossary', 'shell'])
  const [form, fields] = useForm<Values>({ id: 'agenda', lastResult, defaultValue: values })
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-lg">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <TextField field={fields.nameJa} label={t('agenda:nameJa')} autoFocus autoComplete="off" />
      <TextField field={fields.nameEn} label={t('agenda:nameEn')} autoComplete="off" />
      <SelectField
        field={fields.suggestedForPhase}
        label={t('agenda:suggestedFor')}
        hint={t('agenda:phaseHint')}
        choices={[
          { value: '', label: t('agenda:noPhase') },
          ...phases.map((phase) => ({ value: phase, label: t(`glossary:phases.${phase}`) })),
        ]}
      />
      <Button primary>{t('shell:save')}</Button>
    </Form>
  )
}
