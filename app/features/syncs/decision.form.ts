import { z } from 'zod'
import type { Day } from '#app/domain/day.ts'
import { dayField, lineField, optionalField, submissionKeyField } from '#app/forms/fields.ts'

export const decisionForm = z.object({
  submissionKey: submissionKeyField(),
  text: lineField(500),
  owner: optionalField(lineField()),
  dueOn: optionalField(dayField()),
})

export type Decision = { syncId: number; text: string; owner?: string | null; dueOn?: Day | null }
