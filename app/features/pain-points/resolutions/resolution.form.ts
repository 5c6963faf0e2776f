import { z } from 'zod'
import type { Day } from '#app/domain/calendar/day.ts'
import {
  choiceField,
  dayField,
  idField,
  optionalField,
  proseField,
  submissionKeyField,
} from '#app/forms/fields.ts'
import { problem } from '#app/forms/problem.ts'

/** A relief needs no text; a decline owes the team a reason. */
export const resolutionForm = (today: Day) =>
  z
    .object({
      submissionKey: submissionKeyField(),
      kind: choiceField(['relieved', 'declined']),
      reason: optionalField(proseField(2000)),
      syncId: optionalField(idField()),
      teamId: optionalField(idField()),
      resolvedOn: dayField().refine((day) => day <= today, { error: problem('dayInFuture') }),
    })
    .refine(({ kind, reason }) => kind !== 'declined' || reason !== undefined, {
      path: ['reason'],
      error: problem('declinedWithoutReason'),
    })
