import { z } from 'zod'
import { emailField, newPasswordField } from '#app/forms/account-fields.ts'
import { lineField } from '#app/forms/fields.ts'

/** The secret of a one-time link; an invalid one is simply not found when it is looked up. */
const linkToken = () => z.string().max(200)

/** A sign-in by a one-time link. */
export const linkForm = z.object({ token: linkToken() })

/** Where passwords are off, the identity provider authenticates people. */
export const joinForm = (passwordsAllowed: boolean) =>
  z.object({
    token: linkToken(),
    name: lineField(),
    password: passwordsAllowed ? newPasswordField() : z.undefined(),
  })

export const forgotForm = z.object({ email: emailField() })

export const resetForm = z.object({ token: linkToken(), password: newPasswordField() })
