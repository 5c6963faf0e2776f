import { z } from 'zod'
import { severities } from '#app/domain/pain-points/severity.ts'
import { estimateFields, withEstimate } from '#app/features/pain-points/mentions/estimate.form.ts'
import {
  choiceField,
  idListField,
  lineField,
  namesField,
  optionalField,
  proseField,
  submissionKeyField,
} from '#app/forms/fields.ts'
import { ticketUrlField } from '#app/forms/ticket-url-field.ts'

const description = {
  title: lineField(),
  categoryIds: idListField({ max: 20 }),
  knownBy: namesField({ max: 20 }),
}

/** A new pain point, in a sync, from one or more of its teams. */
export const painPointForm = withEstimate(
  z.object({
    submissionKey: submissionKeyField(),
    teamIds: idListField({ max: 50, required: true }),
    ...description,
    severity: choiceField(severities),
    ...estimateFields,
    quote: optionalField(proseField(2000)),
    ticket: optionalField(ticketUrlField()),
  }),
)

/** A pain point's own description, apart from its mentions. */
export const painPointDescriptionForm = z.object({
  submissionKey: submissionKeyField(),
  ...description,
  notes: optionalField(proseField(20_000)),
})

export type PainPointDescription = { title: string; categoryIds: number[]; knownBy: string[] }
