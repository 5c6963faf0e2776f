import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { languageNames } from '#app/i18n/languages.ts'
import { Button } from '#app/ui/button.tsx'

export type ProfileValues = { name: string; language: string; theme: string; timeZone: string }

/** A person's own name and preferences. A plain form, so that the whole page comes back in the chosen language. */
export function ProfileForm({
  values,
  lastResult,
}: {
  values: ProfileValues
  lastResult?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation(['account', 'shell'])
  const [form, fields] = useForm<ProfileValues>({ id: 'profile', lastResult, defaultValue: values })
  const languages = [
    { value: '', label: t('account:languageAsBrowser') },
    ...Object.entries(languageNames).map(([value, label]) => ({ value, label })),
  ]
  const themes = [
    { value: 'system', label: t('shell:themeSystem') },
    { value: 'light', label: t('shell:themeLight') },
    { value: 'dark', label: t('shell:themeDark') },
  ]
  return (
    <Form method="post" reloadDocument {...getFormProps(form)} className="max-w-lg">
      <FormProblems form={form} />
      <TextField field={fields.name} label={t('account:name')} autoComplete="name" />
      <SelectField field={fields.language} label={t('shell:language')} choices={languages} />
      <SelectField field={fields.theme} label={t('shell:theme')} choices={themes} />
      <TextField
        field={fields.timeZone}
        label={t('account:timeZone')}
        hint={t('account:timeZoneHint')}
        optional
        autoComplete="off"
      />
      <Button primary>{t('shell:save')}</Button>
    </Form>
  )
}
