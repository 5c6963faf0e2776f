import { z } from 'zod'
import { phases } from '#app/domain/pain-points/phase.ts'
import { choiceField, lineField, numberField, optionalField, submissionKeyField } from '#app/forms/fields.ts'

export const agendaForm = z.object({
  submissionKey: submissionKeyField(),
  nameJa: lineField(),
  nameEn: lineField(),
  suggestedForPhase: optionalField(choiceField(phases)),
})

export type AgendaDescription = Omit<z.output<typeof agendaForm>, 'submissionKey'>

export const blockForm = z.object({
  submissionKey: submissionKeyField(),
  nameJa: lineField(),
  nameEn: lineField(),
  entryConditionJa: optionalField(lineField()),
  entryConditionEn: optionalField(lineField()),
})

export type BlockDescription = Omit<z.output<typeof blockForm>, 'submissionKey'>

/** The new place of the block, not the distance: the form can be sent twice and moves it once. */
export const moveForm = z.object({ place: numberField({ min: 1, max: 1000, whole: true }) })
