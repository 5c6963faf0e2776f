import { z } from 'zod'
import type { Day } from '#app/domain/calendar/day.ts'
import { outcomes } from '#app/domain/tickets/outcome.ts'
import { choiceField, dayField, idField, submissionKeyField } from '#app/forms/fields.ts'
import { problem } from '#app/forms/problem.ts'
import { ticketUrlField } from '#app/forms/ticket-url-field.ts'

export const ticketForm = z.object({
  submissionKey: submissionKeyField(),
  ticket: ticketUrlField(),
})

export const outcomeForm = (today: Day) =>
  z.object({
    submissionKey: submissionKeyField(),
    outcome: choiceField(outcomes),
    observedOn: dayField().refine((day) => day <= today, { error: problem('dayInFuture') }),
  })

export const unlinkForm = z.object({ ticketId: idField() })
