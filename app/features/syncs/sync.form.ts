import { z } from 'zod'
import type { Day } from '#app/domain/day.ts'
import {
  dayField,
  idField,
  idListField,
  lineField,
  namesField,
  optionalField,
  submissionKeyField,
} from '#app/forms/fields.ts'
import { problem } from '#app/forms/problem.ts'

/** A sync to open or to describe anew; what has been heard cannot have been heard tomorrow. */
export const openSyncForm = (today: Day) =>
  z.object({
    submissionKey: submissionKeyField(),
    heldOn: dayField().refine((day) => day <= today, { error: problem('dayInFuture') }),
    teamIds: idListField({ max: 50, required: true }),
    attendees: namesField({ max: 100 }),
    facilitator: optionalField(lineField()),
    templateId: optionalField(idField()),
  })

export type SyncDescription = {
  heldOn: Day
  teamIds: number[]
  attendees: string[]
  facilitator?: string | null
  templateId?: number | null
}
