import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import {
  type HeardTeam,
  SeverityField,
  TeamsField,
  ToilFields,
  type ToilTyped,
} from '#app/features/pain-points/mentions/capture-fields.tsx'
import { ChoiceField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'
import { CategoryTag, type TaggedCategory } from '#app/ui/category-tag.tsx'

type Values = ToilTyped & {
  submissionKey: string
  title?: string
  teamIds?: number[]
  categoryIds?: number[]
  severity?: string
  quote?: string
  knownBy?: string
  ticket?: string
}

/** A new pain point: a title and Enter are enough; everything else is optional. */
export function PainPointForm({
  lastResult,
  values,
  teams,
  categories,
  people,
}: {
  lastResult?: SubmissionResult<string[]>
  values: Values
  teams: HeardTeam[]
  categories: (TaggedCategory & { id: number })[]
  people: string[]
}) {
  const { t } = useTranslation(['painPoints', 'glossary'])
  const [form, fields] = useForm<Values>({
    id: 'pain-point',
    lastResult,
    defaultValue: { severity: 'medium', per: 'week', ...values },
  })
  const peopleListId = `${form.id}-people`
  return (
    <Form method="post" {...getFormProps(form)} preventScrollReset>
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <div className="flex flex-wrap items-start gap-x-3">
        <div className="min-w-0 flex-1 basis-60">
          <TextField
            field={fields.title}
            label={t('painPoints:titleLabel')}
            hint={t('painPoints:titleHint')}
            autoFocus
            autoComplete="off"
          />
        </div>
        <Button primary className="mb-3 sm:mt-5">
          {t('painPoints:record')}
        </Button>
      </div>
      <div className="flex flex-wrap gap-x-8">
        <TeamsField field={fields.teamIds} teams={teams} />
        <ChoiceField
          field={fields.categoryIds}
          optional
          type="checkbox"
          label={t('glossary:category')}
          choices={categories.map((category) => ({
            value: category.id,
            label: <CategoryTag category={category} />,
          }))}
        />
        <SeverityField field={fields.severity} />
      </div>
      <div className="grid gap-x-6 lg:grid-cols-2">
        <ToilFields fields={fields} />
        <TextField field={fields.quote} label={t('painPoints:quote')} optional autoComplete="off" />
        <TextField
          field={fields.knownBy}
          label={t('glossary:knownBy')}
          hint={t('painPoints:knownByHint')}
          optional
          autoComplete="off"
          list={peopleListId}
        />
        <TextField
          field={fields.ticket}
          label={t('painPoints:ticketUrl')}
          optional
          inputMode="url"
          autoComplete="off"
        />
      </div>
      <datalist id={peopleListId}>
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Form>
  )
}
