import { z } from 'zod'
import { idListField, lineField, submissionKeyField } from '#app/forms/fields.ts'
import { problem } from '#app/forms/problem.ts'

/** The latest ones, if there are more: older mentions stay. */
export const mentionsOffered = 500
const categoriesAtMost = 100
const ticketsAtMost = 200

export const splitForm = z.object({
  submissionKey: submissionKeyField(),
  title: lineField(),
  mentionIds: idListField({ max: mentionsOffered }).refine((ids) => ids.length > 0, {
    error: problem('splitMovesNone'),
  }),
  categoryIds: idListField({ max: categoriesAtMost }),
  ticketIds: idListField({ max: ticketsAtMost }),
})

export const undoSplitForm = z.object({ submissionKey: submissionKeyField() })
