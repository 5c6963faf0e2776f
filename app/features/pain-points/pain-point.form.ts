import { z } from 'zod'
import { severities } from '#app/domain/severity.ts'
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
import { estimateFields, withEstimate } from './estimate.form.ts'

const description = {
  title: lineField(),
  categoryIds: idListField({ max: 20 }),
  knownBy: namesField({ max: 20 }),
}

/** A pain point heard for the first time, in a sync, from one or more of its teams. */
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

/** What a pain point is called, whatever was said of it. */
export const painPointDescriptionForm = z.object({
  submissionKey: submissionKeyField(),
  ...description,
  notes: optionalField(proseField(20_000)),
})

export type PainPointDescription = { title: string; categoryIds: number[]; knownBy: string[] }
