import { z } from 'zod'
import { choiceField, lineField, numberField, submissionKeyField } from '#app/forms/fields.ts'

export const tokenScopes = ['read', 'write'] as const
export type TokenScope = (typeof tokenScopes)[number]

/** What a new token may be for: a scope that nothing takes would only be one more thing to lose. */
export const offeredScopes: readonly TokenScope[] = ['read']

export const apiTokenForm = z.object({
  submissionKey: submissionKeyField(),
  name: lineField(),
  scope: choiceField(tokenScopes),
  days: numberField({ min: 1, max: 366, whole: true }),
})
