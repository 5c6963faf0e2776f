import { z } from 'zod'
import { choiceField, lineField, slugField, submissionKeyField } from '#app/forms/fields.ts'
import { categoryColours } from './category-colour.ts'

export const categoryForm = z.object({
  submissionKey: submissionKeyField(),
  nameJa: lineField(),
  nameEn: lineField(),
  slug: slugField(),
  colour: choiceField(categoryColours),
})

export type CategoryDescription = Omit<z.output<typeof categoryForm>, 'submissionKey'>
