import { z } from 'zod'
import { addDays, type Day } from '#app/domain/calendar/day.ts'
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

/** A year from any day of this week: a later day is a typing error in the year. */
const preparedDaysAhead = 366

/** The last day for which a sync can be prepared. */
export function lastDayToPrepare(today: Day): Day {
  return addDays(today, preparedDaysAhead)
}

/** A sync to open, to prepare for a coming day, or to correct. */
export const openSyncForm = (today: Day) =>
  z.object({
    submissionKey: submissionKeyField(),
    heldOn: dayField().refine((day) => day <= lastDayToPrepare(today), { error: problem('dayTooFar') }),
    teamIds: idListField({ max: 50, required: true }),
    attendees: namesField({ max: 100 }),
    facilitator: optionalField(lineField()),
    templateId: optionalField(idField()),
    /** Confirms that another sync is wanted although a team has one on this day. */
    another: optionalField(choiceField(['yes'])),
  })

export type SyncDescription = {
  heldOn: Day
  teamIds: number[]
  attendees: string[]
  facilitator?: string | null
  templateId?: number | null
}
