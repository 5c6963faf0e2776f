import { z } from 'zod'
import { emailField, passwordField } from '#app/forms/account-fields.ts'

export const signInForm = z.object({
  email: emailField(),
  password: passwordField(),
  returnTo: z.string().optional(),
  draft: z.string().optional(),
})
