import { z } from 'zod'
import type { Day, Month } from '#app/domain/calendar/day.ts'
import { dayField, lineField, optionalField, submissionKeyField } from '#app/forms/fields.ts'

export const decisionForm = z.object({
  submissionKey: submissionKeyField(),
  text: lineField(500),
  owner: optionalField(lineField()),
  dueOn: optionalField(dayField()),
})

/** Made in a sync or in the review of a month. */
export type Decision = ({ syncId: number } | { reviewMonth: Month }) & {
  text: string
  owner?: string | null
  dueOn?: Day | null
  agendaBlockId?: number | null
}
