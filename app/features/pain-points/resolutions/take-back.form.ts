import { z } from 'zod'
import { idField, optionalField, submissionKeyField } from '#app/forms/fields.ts'

/** One answer given outside a sync: a relief or a mention. */
export const takeBackForm = z
  .object({
    submissionKey: submissionKeyField(),
    resolutionId: optionalField(idField()),
    mentionId: optionalField(idField()),
  })
  .refine(({ resolutionId, mentionId }) => (resolutionId === undefined) !== (mentionId === undefined))
