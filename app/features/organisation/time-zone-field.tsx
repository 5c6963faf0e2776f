import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '#app/forms/field.tsx'
import { useBrowserTimeZone } from './use-browser-time-zone.ts'

/** A time zone by name, with completion; at set-up it starts with the browser's. */
export function TimeZoneField({
  field,
  timeZones,
  asBrowser,
}: {
  // biome-ignore lint/suspicious/noExplicitAny: why: the form around this field has others beside it.
  field: FieldMetadata<any, any, string[]>
  timeZones: string[]
  asBrowser: boolean
}) {
  const { t } = useTranslation('organisation')
  useBrowserTimeZone(field.id, asBrowser ? timeZones : [])
  const listId = `${field.id}-known`
  return (
    <>
      <TextField
        field={field}
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        autoComplete="off"
        list={listId}
      />
      <datalist id={listId}>
        {timeZones.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
