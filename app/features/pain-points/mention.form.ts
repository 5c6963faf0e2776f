import { z } from 'zod'
import { severities } from '#app/domain/severity.ts'
import {
  choiceField,
  idField,
  idListField,
  optionalField,
  proseField,
  submissionKeyField,
} from '#app/forms/fields.ts'
import { estimateFields, withEstimate } from './estimate.form.ts'

const said = {
  severity: choiceField(severities),
  ...estimateFields,
  quote: optionalField(proseField(2000)),
}

/** A pain point heard again, from one or more of the teams in a sync. */
export const mentionForm = withEstimate(
  z.object({
    submissionKey: submissionKeyField(),
    painPointId: idField(),
    teamIds: idListField({ max: 50, required: true }),
    ...said,
  }),
)

/** What was said, written down better. */
export const mentionCorrectionForm = withEstimate(z.object({ submissionKey: submissionKeyField(), ...said }))
