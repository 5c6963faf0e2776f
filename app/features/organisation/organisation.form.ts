import { z } from 'zod'
import { emailField, newPasswordField, timeZoneField } from '#app/forms/account-fields.ts'
import { choiceField, lineField, numberField, submissionKeyField } from '#app/forms/fields.ts'
import { languages } from '#app/i18n/languages.ts'

/** The toil budget is typed in percent and stored as a share. */
const organisationFields = {
  organisationName: lineField(),
  timeZone: timeZoneField(),
  defaultLanguage: choiceField(languages),
  workingDaysPerMonth: numberField({ min: 1, max: 31, whole: true }),
  hoursPerPersonMonth: numberField({ min: 1, max: 744, whole: true }),
  toilBudgetPercent: numberField({ min: 0, max: 100, whole: true }),
}

const organisation = z.object(organisationFields)
export type OrganisationDescription = z.output<typeof organisation>

export const organisationForm = z.object({ submissionKey: submissionKeyField(), ...organisationFields })

/** The organisation and the account of the first admin. */
export const setUpForm = z.object({
  submissionKey: submissionKeyField(),
  token: z.string().max(200),
  ...organisationFields,
  adminName: lineField(),
  email: emailField(),
  password: newPasswordField(),
})

export const accessForm = z.object({
  submissionKey: submissionKeyField(),
  viewing: choiceField(['people', 'anyone']),
  passwords: choiceField(['on', 'off']),
})
