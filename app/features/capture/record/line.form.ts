import { z } from 'zod'
import { lineUnitsAtMost } from '#app/domain/entry-line/pieces.ts'
import { choiceField, optionalField, submissionKeyField } from '#app/forms/fields.ts'

const typed = () => z.string().max(lineUnitsAtMost).default('')

/** A recorded line, rewritten or taken back by somebody who read it as `before`. */
export const lineForm = z.object({
  submissionKey: submissionKeyField(),
  before: typed(),
  line: typed(),
  takeBack: optionalField(choiceField(['yes'])),
})
