import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { roles } from '#app/domain/role.ts'
import { ChoiceField } from '#app/forms/field.tsx'

/** The three roles to choose from, each with its description. */
export function RoleField({
  field,
}: {
  // biome-ignore lint/suspicious/noExplicitAny: why: each form has its own values beside the role.
  field: FieldMetadata<any, any, string[]>
}) {
  const { t } = useTranslation(['people', 'accounts'])
  const choices = roles.map((role) => ({
    value: role,
    label: (
      <span>
        {t(`accounts:roles.${role}`)}{' '}
        <span className="text-muted text-xs">{t(`people:roleHints.${role}`)}</span>
      </span>
    ),
  }))
  return <ChoiceField field={field} label={t('people:role')} type="radio" choices={choices} />
}
