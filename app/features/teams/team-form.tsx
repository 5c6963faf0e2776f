import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { phases } from '#app/domain/pain-points/phase.ts'
import { SelectField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'
import type { TeamDescription } from './team.form.ts'
import { useProposedSlug } from './use-proposed-slug.ts'

type Values = { submissionKey: string } & { [Field in keyof TeamDescription]?: string | number | null }

/** A team's details, to create or edit it. */
export function TeamForm({
  lastResult,
  values,
  takenSlugs,
}: {
  lastResult?: SubmissionResult<string[]>
  values: Values
  /** The short names of the other teams, for a new team whose short name is proposed while its name is typed. */
  takenSlugs?: string[]
}) {
  const { t } = useTranslation(['teams', 'glossary', 'shell'])
  const [form, fields] = useForm<Values>({ id: 'team', lastResult, defaultValue: values })
  const proposeSlug = useProposedSlug(fields.name.id, fields.slug.name, takenSlugs)
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-lg">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <TextField
        field={fields.name}
        label={t('teams:name')}
        autoFocus
        autoComplete="off"
        onInput={(event) => proposeSlug(event.currentTarget)}
      />
      <TextField field={fields.slug} label={t('teams:slug')} hint={t('teams:slugHint')} autoComplete="off" />
      <SelectField
        field={fields.phase}
        label={t('glossary:phase')}
        choices={phases.map((phase) => ({ value: phase, label: t(`glossary:phases.${phase}`) }))}
      />
      <TextField
        field={fields.headcount}
        label={t('teams:headcount')}
        hint={t('teams:headcountHint')}
        optional
        inputMode="numeric"
      />
      <TextField field={fields.cadenceDays} label={t('teams:cadenceDays')} inputMode="numeric" />
      <Button primary>{t('shell:save')}</Button>
    </Form>
  )
}
