import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChoiceField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'
import { type ViewAudience, type ViewPlace, viewPlaces } from './saved-view.ts'
import { useAudienceChoices } from './use-audience-choices.ts'

type Values = {
  submissionKey: string
  search: string
  name: string
  audience: ViewAudience
  places: ViewPlace[]
}

/** Saves the list as a view: its name, its audience, and where to put it. */
export function SaveViewForm({
  lastResult,
  search,
  submissionKey,
}: {
  lastResult?: SubmissionResult<string[]>
  search: string
  submissionKey: string
}) {
  const { t } = useTranslation('views')
  const audiences = useAudienceChoices()
  const [form, fields] = useForm<Values>({
    id: 'save-view',
    lastResult,
    defaultValue: { submissionKey, search, audience: 'personal' },
  })
  return (
    <Form method="post" action="/backlog/views?index" {...getFormProps(form)} className="max-w-lg">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <input {...getInputProps(fields.search, { type: 'hidden' })} key={fields.search.key} />
      <TextField field={fields.name} label={t('name')} autoComplete="off" />
      <ChoiceField field={fields.audience} type="radio" label={t('audience')} choices={audiences} />
      <ChoiceField
        field={fields.places}
        type="checkbox"
        label={t('places')}
        optional
        choices={viewPlaces.map((value) => ({ value, label: t(`placeNames.${value}`) }))}
      />
      <Button primary>{t('saveView')}</Button>
    </Form>
  )
}
