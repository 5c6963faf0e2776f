import { z } from 'zod'
import { roles } from '#app/domain/role.ts'
import { emailField } from '#app/forms/account-fields.ts'
import { choiceField, submissionKeyField } from '#app/forms/fields.ts'

export const inviteForm = z.object({
  submissionKey: submissionKeyField(),
  email: emailField(),
  role: choiceField(roles),
})

export const roleForm = z.object({ role: choiceField(roles) })

/** No fields: the person is in the address. */
export const deactivateForm = z.object({})
