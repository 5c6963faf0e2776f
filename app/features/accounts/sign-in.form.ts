import { z } from 'zod'
import { emailField, passwordField } from '#app/forms/account-fields.ts'

export const signInForm = z.object({
  email: emailField(),
  password: passwordField(),
  returnTo: z.string().max(2000).optional(),
  draft: z
    .string()
    .max(1024 * 1024)
    .optional(),
})
