import type { z } from 'zod'
import { rates, type ToilEstimate } from '#app/domain/toil/toil.ts'
import { choiceField, numberField, optionalField } from '#app/forms/fields.ts'
import { problem } from '#app/forms/problem.ts'

const occurrences = numberField({ min: 0.01, max: 100_000 }).refine(
  (typed) => Math.abs(typed * 100 - Math.round(typed * 100)) < 1e-6,
  { error: problem('twoDecimals') },
)

/** The fields of a toil estimate: all of it or nothing. By default the rate is a week and the people are 1. */
export const estimateFields = {
  occurrences: optionalField(occurrences),
  per: optionalField(choiceField(rates)),
  minutesEach: optionalField(numberField({ min: 0, max: 1440, whole: true })),
  people: optionalField(numberField({ min: 1, max: 1000, whole: true })),
}

type Typed = z.output<z.ZodObject<typeof estimateFields>>

/** The form may preset people to 1 and a rate: neither alone starts an estimate. */
function hasBegun({ occurrences, minutesEach, people }: Typed) {
  return occurrences !== undefined || minutesEach !== undefined || (people ?? 1) > 1
}

/** Adds `estimate`, null when not estimated; an incomplete one is refused at the missing field. */
export function withEstimate<Shape extends typeof estimateFields & z.core.$ZodLooseShape>(
  form: z.ZodObject<Shape>,
) {
  return form
    .refine(isComplete('occurrences'), missing('occurrences'))
    .refine(isComplete('minutesEach'), missing('minutesEach'))
    .transform((typed) => {
      // why: the shape begins with the estimate's fields, which a generic object's output does not show.
      const { occurrences, per, minutesEach, people } = typed as Typed
      const estimate: ToilEstimate | null =
        occurrences === undefined || minutesEach === undefined
          ? null
          : { occurrences, per: per ?? 'week', minutesEach, people: people ?? 1 }
      return { ...typed, estimate }
    })
}

// why: as above.
const isComplete = (field: keyof Typed) => (typed: unknown) =>
  !hasBegun(typed as Typed) || (typed as Typed)[field] !== undefined

// Reported together with problems elsewhere in the form, but not on top of one in the estimate itself.
const missing = (field: keyof Typed) => ({
  path: [field],
  error: problem('estimateIncomplete'),
  params: { missing: true },
  when: ({ issues }: z.core.ParsePayload) =>
    !issues.some((issue) => String(issue.path?.[0]) in estimateFields && !('params' in issue)),
})
