import { z } from 'zod'
import { idField, optionalField, proseField, submissionKeyField } from '#app/forms/fields.ts'

export const noteForm = z.object({
  submissionKey: submissionKeyField(),
  agendaBlockId: optionalField(idField()),
  body: proseField(10_000),
})

export type Note = { syncId: number; agendaBlockId?: number | null; body: string }
