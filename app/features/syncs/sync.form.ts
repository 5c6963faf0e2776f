import { z } from 'zod'
import { addDays, type Day } from '#app/domain/day.ts'
import {
  choiceField,
  dayField,
  idField,
  idListField,
  lineField,
  namesField,
  optionalField,
  submissionKeyField,
} from '#app/forms/fields.ts'
import { problem } from '#app/forms/problem.ts'

/** A year from one of this week's days: what is further ahead is a slip of the year. */
const preparedDaysAhead = 366

/** The last day a sync can be prepared for. */
export function lastDayToPrepare(today: Day): Day {
  return addDays(today, preparedDaysAhead)
}

/** A sync to open, or to prepare for a coming day, or to describe anew. */
export const openSyncForm = (today: Day) =>
  z.object({
    submissionKey: submissionKeyField(),
    heldOn: dayField().refine((day) => day <= lastDayToPrepare(today), { error: problem('dayTooFar') }),
    teamIds: idListField({ max: 50, required: true }),
    attendees: namesField({ max: 100 }),
    facilitator: optionalField(lineField()),
    templateId: optionalField(idField()),
    /** That a team has a sync on this day already is known, and another one is wanted. */
    another: optionalField(choiceField(['yes'])),
  })

export type SyncDescription = {
  heldOn: Day
  teamIds: number[]
  attendees: string[]
  facilitator?: string | null
  templateId?: number | null
}
