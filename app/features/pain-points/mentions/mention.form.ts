import { z } from 'zod'
import type { Day } from '#app/domain/calendar/day.ts'
import { severities } from '#app/domain/pain-points/severity.ts'
import {
  choiceField,
  dayField,
  idField,
  idListField,
  optionalField,
  proseField,
  submissionKeyField,
} from '#app/forms/fields.ts'
import { problem } from '#app/forms/problem.ts'
import { estimateFields, withEstimate } from './estimate.form.ts'

const mentionFields = {
  severity: choiceField(severities),
  ...estimateFields,
  quote: optionalField(proseField(2000)),
}

/** Another mention of a pain point, from one or more teams of a sync. */
export const mentionForm = withEstimate(
  z.object({
    submissionKey: submissionKeyField(),
    painPointId: idField(),
    teamIds: idListField({ max: 50, required: true }),
    ...mentionFields,
  }),
)

/** A mention outside a sync, on a day up to today. */
export const outsideForm = (today: Day) =>
  withEstimate(
    z.object({
      submissionKey: submissionKeyField(),
      teamId: idField(),
      heardOn: dayField().refine((day) => day <= today, { error: problem('dayInFuture') }),
      ...mentionFields,
    }),
  )

/**
 * A corrected mention: either it was wrong from the start and changes on its own day, or it has changed since, which is
 * a new mention of today.
 */
export const mentionCorrectionForm = withEstimate(
  z.object({
    submissionKey: submissionKeyField(),
    because: choiceField(['wrong', 'changed']),
    ...mentionFields,
  }),
)
