import { z } from 'zod'
import type { BulkAct } from '#app/domain/pain-points/bulk-act.ts'
import { severities } from '#app/domain/pain-points/severity.ts'
import { choiceField, idListField, namesField, proseField, submissionKeyField } from '#app/forms/fields.ts'
import { problem } from '#app/forms/problem.ts'
import { ticketUrlField } from '#app/forms/ticket-url-field.ts'
import { changedAtMost } from './chosen-address.ts'

const sent = {
  submissionKey: submissionKeyField(),
  chosen: chosenField(),
  /** Set to preview the change instead of making it. */
  preview: z.enum(['yes']).optional(),
}
const categoriesAtMost = 20
const names = {
  ...sent,
  names: namesField({ max: 20 }).refine((names) => names.length > 0, { error: problem('required') }),
}

/** One act on the chosen pain points. Fields of other acts are ignored. */
export const bulkForm = z.discriminatedUnion(
  'act',
  [
    z.object({
      act: z.enum(['add_categories', 'remove_categories']),
      ...sent,
      categoryIds: idListField({ max: categoriesAtMost, required: true }),
    }),
    z.object({
      act: z.literal('replace_categories'),
      ...sent,
      // None chosen removes all categories.
      categoryIds: idListField({ max: categoriesAtMost }),
    }),
    z.object({ act: z.literal('severity'), ...sent, severity: choiceField(severities) }),
    z.object({ act: z.enum(['add_known_by', 'remove_known_by']), ...names }),
    z.object({ act: z.literal('link_ticket'), ...sent, ticket: ticketUrlField() }),
    z.object({ act: z.literal('decline'), ...sent, reason: proseField(2000) }),
  ],
  { error: problem('required') },
)

export const undoForm = z.object({ submissionKey: submissionKeyField() })

/** The act itself, as it is carried out and stored. */
export function readAct(form: z.output<typeof bulkForm>): BulkAct {
  switch (form.act) {
    case 'severity':
      return { kind: form.act, severity: form.severity }
    case 'add_known_by':
    case 'remove_known_by':
      return { kind: form.act, names: form.names }
    case 'link_ticket': {
      const { tracker, url, key } = form.ticket
      return { kind: form.act, ticket: { tracker, url, key } }
    }
    case 'decline':
      return { kind: form.act, reason: form.reason }
    default:
      return { kind: form.act, categoryIds: form.categoryIds }
  }
}

/** The ids that the page showed, separated by commas in one field, whatever the filter finds by now. */
function chosenField() {
  return z.string({ error: problem('required') }).transform((typed, context) => {
    const parts = typed ? typed.split(',') : []
    // If there are too many, none of them is read.
    const ids = idListField({ max: changedAtMost, required: true }).safeParse(parts)
    if (ids.success) return ids.data
    context.addIssue({ code: 'custom', message: ids.error.issues[0]?.message ?? problem('required') })
    return z.NEVER
  })
}
