import { z } from 'zod'
import { newPasswordField, passwordField, timeZoneField } from '#app/forms/account-fields.ts'
import { choiceField, lineField, optionalField } from '#app/forms/fields.ts'
import { languages } from '#app/i18n/languages.ts'
import { themes } from '#app/ui/theme.ts'

export const profileForm = z.object({
  name: lineField(),
  language: optionalField(choiceField(languages)),
  theme: choiceField(themes),
  timeZone: optionalField(timeZoneField()),
})

export const passwordForm = z.object({
  presentPassword: passwordField(),
  newPassword: newPasswordField(),
  endTokens: choiceField(['on']).optional(),
})
