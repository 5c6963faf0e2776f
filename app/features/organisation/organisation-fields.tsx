import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextField } from '#app/forms/field.tsx'
import { languageNames } from '#app/i18n/languages.ts'
import type { OrganisationDescription } from './organisation.form.ts'
import { TimeZoneField } from './time-zone-field.tsx'

type Fields = {
  // biome-ignore lint/suspicious/noExplicitAny: why: the form around these fields has others beside them.
  [Name in keyof OrganisationDescription]: FieldMetadata<any, any, string[]>
}

/** The settings every figure is computed with; used at set-up and in the settings. */
export function OrganisationFields({
  fields,
  timeZones,
  timeZoneOfBrowser = false,
}: {
  fields: Fields
  timeZones: string[]
  /** Preselects the browser's time zone when none is set yet. */
  timeZoneOfBrowser?: boolean
}) {
  const { t } = useTranslation('organisation')
  return (
    <>
      <TextField field={fields.organisationName} label={t('name')} autoComplete="organization" />
      <TimeZoneField field={fields.timeZone} timeZones={timeZones} asBrowser={timeZoneOfBrowser} />
      <SelectField
        field={fields.defaultLanguage}
        label={t('defaultLanguage')}
        choices={Object.entries(languageNames).map(([value, label]) => ({ value, label }))}
      />
      <TextField
        field={fields.workingDaysPerMonth}
        label={t('workingDaysPerMonth')}
        hint={t('workingDaysHint')}
        inputMode="numeric"
      />
      <TextField
        field={fields.hoursPerPersonMonth}
        label={t('hoursPerPersonMonth')}
        hint={t('hoursHint')}
        inputMode="numeric"
      />
      <TextField
        field={fields.toilBudgetPercent}
        label={t('toilBudget')}
        hint={t('toilBudgetHint')}
        inputMode="numeric"
      />
    </>
  )
}
