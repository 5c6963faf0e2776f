import { z } from 'zod'
import { choiceField, lineField, numberField, submissionKeyField } from '#app/forms/fields.ts'
import { tokenScopes } from './token-scopes.ts'

export const apiTokenForm = z.object({
  submissionKey: submissionKeyField(),
  name: lineField(),
  scope: choiceField(tokenScopes),
  days: numberField({ min: 1, max: 366, whole: true }),
})
