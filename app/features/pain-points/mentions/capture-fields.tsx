import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { severities } from '#app/domain/pain-points/severity.ts'
import { rates } from '#app/domain/toil/toil.ts'
import { ChoiceField, SelectField, TextField } from '#app/forms/field.tsx'

// biome-ignore lint/suspicious/noExplicitAny: why: several forms have these rows, and their other fields do not matter here.
type Field = FieldMetadata<any, any, string[]>

/** The severity. */
export function SeverityField({ field }: { field: Field }) {
  const { t } = useTranslation('glossary')
  return (
    <ChoiceField
      field={field}
      type="radio"
      label={t('severity')}
      choices={severities.map((severity) => ({ value: severity, label: t(`severities.${severity}`) }))}
    />
  )
}

/** How often, how long, how many people: one row; all of it empty is "not estimated". */
export function ToilFields({
  fields,
  autoFocus = false,
}: {
  fields: Record<keyof ToilTyped, Field>
  autoFocus?: boolean
}) {
  const { t } = useTranslation(['painPoints', 'glossary'])
  return (
    <fieldset className="min-w-0">
      <legend className="mb-0.5 font-semibold text-xs">
        {t('glossary:toilEstimate')}
        <span className="ms-2 font-normal text-muted">{t('painPoints:toilHint')}</span>
      </legend>
      <div className="grid max-w-xl grid-cols-2 gap-x-2 sm:grid-cols-4">
        <TextField
          field={fields.occurrences}
          label={t('painPoints:occurrences')}
          autoFocus={autoFocus}
          inputMode="decimal"
          autoComplete="off"
        />
        <SelectField
          field={fields.per}
          label={t('painPoints:per')}
          choices={rates.map((rate) => ({ value: rate, label: t(`glossary:rates.${rate}`) }))}
        />
        <TextField
          field={fields.minutesEach}
          label={t('painPoints:minutesEach')}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField
          field={fields.people}
          label={t('painPoints:people')}
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
    </fieldset>
  )
}

/** A toil estimate as typed. */
export type ToilTyped = {
  occurrences?: string | number
  per?: string
  minutesEach?: string | number
  people?: string | number
}

export type HeardTeam = { id: number; name: string }

/** Which of the sync's teams mention it; with one team there is nothing to choose. */
export function TeamsField({ field, teams }: { field: Field; teams: HeardTeam[] }) {
  const { t } = useTranslation('painPoints')
  const [only, ...others] = teams
  if (only && others.length === 0) return <input type="hidden" name={field.name} value={only.id} />
  return (
    <ChoiceField
      field={field}
      type="checkbox"
      label={t('whoSaysIt')}
      choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
