import { z } from 'zod'
import { type Day, parseDay } from '#app/domain/calendar/day.ts'
import { readRowId } from '#app/domain/row-id.ts'
import { normalForm } from '#app/domain/text/normal-form.ts'
import { countCharacters, type ReadText, readLine, readProse } from '#app/domain/text/text.ts'
import { problem } from './problem.ts'

/** A file or a repeated field where one text is expected counts as missing. */
const text = z.string({ error: problem('required') })

/**
 * The longest raw text worth reading: a longer one cannot get within the limit by cleaning. A letter can be typed as
 * four characters that become one, each of two units; a pasted line brings line breaks and indents.
 */
function unitsLookedAt(max: number): number {
  return 8 * max + 1000
}

function readWith(read: (text: string) => ReadText, max: number) {
  return text.transform((typed, context) => {
    const bare = typed.trim()
    if (bare.length > unitsLookedAt(max)) {
      context.addIssue({
        code: 'custom',
        message: problem('tooLong', { max, length: countCharacters(bare) }),
      })
      return z.NEVER
    }
    const result = read(bare)
    if (!result.ok) {
      context.addIssue({
        code: 'custom',
        message: problem(result.problem === 'empty' ? 'required' : result.problem),
      })
      return z.NEVER
    }
    const length = countCharacters(result.text)
    if (length > max) {
      context.addIssue({ code: 'custom', message: problem('tooLong', { max, length }) })
      return z.NEVER
    }
    return result.text
  })
}

/** One line of text, trimmed, e.g. a title. */
export const lineField = (max = 200) => readWith(readLine, max)

/** Text of several lines, e.g. a quote. */
export const proseField = (max = 2000) => readWith(readProse, max)

/** An optional field; spaces alone count as empty. */
export function optionalField<Field extends z.ZodType>(field: Field) {
  return z.preprocess(
    (typed) => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed),
    field.optional(),
  )
}

/** A calendar day, YYYY-MM-DD. */
export const dayField = () =>
  text.transform((typed, context): Day => {
    const day = parseDay(typed.trim())
    if (day !== undefined) return day
    context.addIssue({ code: 'custom', message: problem('notADay') })
    return z.NEVER
  })

/** A number as typed; full-width digits count. */
export const numberField = ({ min, max, whole = false }: { min: number; max: number; whole?: boolean }) =>
  text.transform((typed, context) => {
    const value = readNumber(typed)
    const wrong =
      value === undefined
        ? problem('notANumber')
        : whole && !Number.isInteger(value)
          ? problem('notWhole')
          : value < min || value > max
            ? problem('outOfRange', { min, max })
            : undefined
    if (wrong === undefined && value !== undefined) return value
    context.addIssue({ code: 'custom', message: wrong ?? problem('notANumber') })
    return z.NEVER
  })

function readNumber(typed: string): number | undefined {
  const bare = typed.trim()
  // A number has at most 22 characters, full-width ones included.
  const plain = bare.length > 40 ? '' : normalForm(bare, 'NFKC').trim()
  return /^[+-]?\d{1,15}(\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined
}

/** The id of a row, as sent by a select, a radio button or a hidden field. */
export const idField = () =>
  text.transform((typed, context) => {
    const id = readRowId(typed)
    if (id !== undefined) return id
    context.addIssue({ code: 'custom', message: problem('unknownId') })
    return z.NEVER
  })

/** One of a closed list, e.g. a severity. */
export const choiceField = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices, {
    error: (issue) => problem(issue.input === undefined ? 'required' : 'notOffered'),
  })

/** Several ids: checkboxes with one name. A single ticked box arrives as a single text. */
export const idListField = ({ max, required = false }: { max: number; required?: boolean }) =>
  z.preprocess(
    (typed) => (typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]),
    z
      .array(idField())
      .min(required ? 1 : 0, { error: problem('required') })
      .max(max, { error: problem('tooMany', { max }) }),
  )

const oneName = lineField(200)

/** Names typed in one field, separated by commas (also 、 and ，) or line breaks; each once, in order. */
export const namesField = ({ max }: { max: number }) =>
  z
    .string()
    .optional()
    .transform((typed, context) => {
      const names: string[] = []
      const parts = (typed ?? '').split(/[,、，\n]/).filter((part) => part.trim() !== '')
      // Reading one more than allowed is enough to see that there are too many.
      for (const part of parts.slice(0, max + 1)) {
        const name = oneName.safeParse(part)
        if (name.success) names.push(name.data)
        else
          context.addIssue({ code: 'custom', message: name.error.issues[0]?.message ?? problem('required') })
      }
      if (parts.length > max) context.addIssue({ code: 'custom', message: problem('tooMany', { max }) })
      return [...new Set(names)]
    })

/** The idempotency key that came with the form. */
export const submissionKeyField = () => z.uuid({ error: problem('staleForm') })

/** The short name in an address, e.g. 'order-search'. */
export const slugField = () =>
  lineField(60).pipe(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: problem('notASlug') }))
