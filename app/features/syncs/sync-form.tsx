import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Phase } from '#app/domain/pain-points/phase.ts'
import { ChoiceField, SelectField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'

type Values = {
  submissionKey: string
  heldOn?: string
  teamIds?: number[]
  attendees?: string
  facilitator?: string | null
  templateId?: number
}

/** The teams and the day, to open a sync and to correct it. */
export function SyncForm({
  lastResult,
  values,
  teams,
  templates,
  lastDay,
  children,
}: {
  lastResult?: SubmissionResult<string[]>
  values: Values
  teams: { id: number; name: string }[]
  templates: { id: number; nameEn: string; nameJa: string; suggestedForPhase: Phase | null }[]
  /** The latest day for which a sync can be prepared. */
  lastDay: string
  /** The submit button, unless it is "Save". */
  children?: ReactNode
}) {
  const { t } = useTranslation(['syncs', 'glossary', 'shell'])
  const language = useLanguage()
  const [form, fields] = useForm<Values>({ id: 'sync', lastResult, defaultValue: values })
  const nameOf = (template: { nameEn: string; nameJa: string }) =>
    language === 'ja' ? template.nameJa : template.nameEn
  const suggestions = templates.flatMap((template) =>
    template.suggestedForPhase
      ? [
          t('syncs:suggestedFor', {
            phase: t(`glossary:phases.${template.suggestedForPhase}`),
            agenda: nameOf(template),
          }),
        ]
      : [],
  )
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-2xl">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <ChoiceField
        field={fields.teamIds}
        type="checkbox"
        label={t('syncs:teams')}
        choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <TextField field={fields.heldOn} label={t('syncs:heldOn')} type="date" max={lastDay} />
        <SelectField
          field={fields.templateId}
          label={t('syncs:template')}
          hint={suggestions.join(t('syncs:nameSeparator'))}
          choices={templates.map((template) => ({ value: template.id, label: nameOf(template) }))}
        />
        <TextField
          field={fields.attendees}
          label={t('syncs:attendees')}
          hint={t('syncs:namesHint')}
          optional
          autoComplete="off"
        />
        <TextField field={fields.facilitator} label={t('syncs:facilitator')} optional autoComplete="off" />
      </div>
      {children ?? <Button primary>{t('shell:save')}</Button>}
    </Form>
  )
}
