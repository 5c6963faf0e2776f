import type { z } from 'zod'

/** The names that a form has, and whether one is sent once or, as ticked boxes are, several times. */
export type FormFields = ReadonlyMap<string, 'one' | 'several'>

// One more than once shows a parser that there was more than one.
const fewestTooMany = 2

/** The fields of a form, as its schema has them. Throws on a schema that is not one of fields. */
export function fieldsOf(schema: z.core.$ZodType): FormFields {
  const { def } = inwards(schema)
  switch (def.type) {
    case 'object':
      return new Map(
        Object.entries(def.shape).map(([name, field]) => [name, isList(field) ? 'several' : 'one']),
      )
    case 'union':
      return new Map(def.options.flatMap((option) => [...fieldsOf(option)]))
    case 'pipe':
      return fieldsOf(def.in)
    default:
      throw new Error(`A form is an object of fields; this schema is of the kind ${def.type}.`)
  }
}

/**
 * Of what was sent, only what the form has: other names are dropped, with brackets, dots and what a parser of forms
 * takes for orders (`a[9]`, `__intent__`). What is asked for once and comes again is kept twice, to be refused.
 */
export function pickFields(sent: URLSearchParams, fields: FormFields): FormData {
  const picked = new FormData()
  const seen = new Map<string, number>()
  for (const [name, value] of sent) {
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    const kind = fields.get(name)
    if (kind === 'several' || (kind === 'one' && times <= fewestTooMany)) picked.append(name, value)
  }
  return picked
}

function isList(field: z.core.$ZodType): boolean {
  const { def } = inwards(field)
  switch (def.type) {
    case 'array':
      return true
    case 'optional':
    case 'default':
    case 'catch':
      return isList(def.innerType)
    case 'pipe':
      return isList(def.in) || isList(def.out)
    default:
      return false
  }
}

function inwards(schema: z.core.$ZodType) {
  // why: every schema is one of these; zod names its base class where it takes any.
  return (schema as z.core.$ZodTypes)._zod
}
