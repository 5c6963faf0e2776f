import { z } from 'zod'
import {
  blackedOut,
  fewestLetters,
  findSpans,
  isLongEnough,
  soughtText,
} from '#app/domain/redaction/redaction.ts'
import { lineField, numberField, proseField, submissionKeyField } from '#app/forms/fields.ts'
import { problem } from '#app/forms/problem.ts'

/** As long as the longest note of a sync, so that a private key fits. */
const longestText = 10_000

/** A text of several lines that is long enough to be looked for anywhere, and is not itself a black bar. */
const soughtField = () =>
  proseField(longestText)
    .refine((text) => isLongEnough(text), { error: problem('tooShortToRedact', fewestLetters) })
    .refine((text) => !text.includes(blackedOut), { error: problem('alreadyRedacted') })

const confirmed = {
  submissionKey: submissionKeyField(),
  reason: lineField(500),
  /** The number of places the admin has seen. */
  places: numberField({ min: 1, max: 1_000_000_000, whole: true }),
}

export const soughtForm = z.object({ text: soughtField() })

export const redactionForm = z
  .object({ text: soughtField(), ...confirmed })
  .refine(({ text, reason }) => findSpans(reason, [soughtText(text)]).length === 0, {
    path: ['reason'],
    error: problem('reasonTells'),
  })

export const personRedactionForm = z.object(confirmed)
