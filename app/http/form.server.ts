import type { Submission, SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import type { z } from 'zod'
import { problem } from '#app/forms/problem.ts'
import { readFormBody } from './body.server.ts'
import { fieldsOf, pickFields } from './form-fields.server.ts'
import { keepSubmitted } from './submitted-values.ts'

/** Reads a sent form once, at the edge: either values of the schema's shape or a reply with what is wrong. */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Submission<z.input<Schema>, string[], z.output<Schema>>> {
  const formData = await readForm(request, schema)
  // why: Conform infers the same three types, but through the schema's concrete class.
  return parseWithZod(formData, { schema }) as never
}

/** What was typed, not judged yet. */
async function readForm(request: Request, schema: z.ZodType): Promise<FormData> {
  return pickFields(await readFormBody(request), fieldsOf(schema))
}

export type Refusal = { lastResult: SubmissionResult<string[]> }

/** 422, with the problems beside the fields and everything typed still in them, but passwords. */
export function refuse(lastResult: SubmissionResult<string[]>, status = 422) {
  const { kept, isWhole } = keepSubmitted(lastResult.initialValue ?? {})
  const initialValue = lastResult.initialValue && kept
  const formErrors = [...(lastResult.error?.[''] ?? []), ...(isWhole ? [] : [problem('tooLongToShow')])]
  const error = formErrors.length === 0 ? lastResult.error : { ...lastResult.error, '': formErrors }
  return data<Refusal>({ lastResult: { ...lastResult, error, initialValue } }, { status })
}

/** For a form that is refused before anything in it is judged: the reason above it, and everything typed still in it. */
export async function refuseUnvalidated(
  request: Request,
  schema: z.ZodType,
  { reason, status }: { reason: string; status: number },
) {
  const form = await readForm(request, schema)
  const typed = [...new Set(form.keys())].map((name) => [name, form.getAll(name).map(String)] as const)
  const initialValue = Object.fromEntries(
    typed.map(([name, [first = '', ...more]]) => [name, more.length === 0 ? first : [first, ...more]]),
  )
  return refuse({ status: 'error', initialValue, error: { '': [reason] } }, status)
}
