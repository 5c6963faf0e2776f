import { z } from 'zod'
import { phases } from '#app/domain/pain-points/phase.ts'
import {
  choiceField,
  lineField,
  numberField,
  optionalField,
  slugField,
  submissionKeyField,
} from '#app/forms/fields.ts'

export const teamForm = z.object({
  submissionKey: submissionKeyField(),
  name: lineField(),
  /** Derived from the name if left empty. */
  slug: optionalField(slugField()),
  phase: choiceField(phases),
  headcount: optionalField(numberField({ min: 1, max: 100_000, whole: true })),
  cadenceDays: numberField({ min: 1, max: 366, whole: true }),
})

export type TeamDescription = Omit<z.output<typeof teamForm>, 'submissionKey'>
