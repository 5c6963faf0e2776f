import { z } from 'zod'
import { isTimeZone } from '#app/domain/calendar/time-zone.ts'
import { normalForm } from '#app/domain/text/normal-form.ts'
import { countCharacters } from '#app/domain/text/text.ts'
import { lineField } from './fields.ts'
import { problem } from './problem.ts'

const longestEmail = 254
const shortest = 12
const longest = 200

/** An e-mail address as typed; full-width letters and capitals make the same address. */
export const emailField = () =>
  lineField(longestEmail).transform((typed, context) => {
    const email = z.email().max(longestEmail).safeParse(normalForm(typed, 'NFKC').toLowerCase())
    if (email.success) return email.data
    context.addIssue({ code: 'custom', message: problem('notAnEmail') })
    return z.NEVER
  })

/** A password to check: any text, unchanged. */
export const passwordField = () =>
  z
    .string({ error: problem('required') })
    .min(1, { error: problem('required') })
    .max(1000, { error: problem('wrongPassword') })

/** A new password. The command checks whether it is a common one, because it has the list. */
export const newPasswordField = () =>
  passwordField().transform((typed, context) => {
    const length = countCharacters(typed)
    if (length < shortest || length > longest) {
      const values = { min: shortest, max: longest }
      context.addIssue({ code: 'custom', message: problem('passwordLength', values) })
      return z.NEVER
    }
    return typed
  })

/** A time zone by its name, e.g. 'Asia/Tokyo'. */
export const timeZoneField = () =>
  lineField(100).transform((typed, context) => {
    if (isTimeZone(typed)) return typed
    context.addIssue({ code: 'custom', message: problem('notATimeZone') })
    return z.NEVER
  })
