import type { Submission, SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import type { z } from 'zod'

/** Reads a sent form once, at the edge: either values of the schema's shape or a reply with what is wrong. */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Submission<z.input<Schema>, string[], z.output<Schema>>> {
  const formData = await readFormData(request)
  // why: Conform infers the same three types, but through the schema's concrete class.
  return parseWithZod(formData, { schema }) as never
}

/** A body that is no form at all, or a broken one, is read as an empty form: its fields then say what is missing. */
async function readFormData(request: Request): Promise<FormData> {
  const type = request.headers.get('Content-Type') ?? ''
  const isForm = /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)
  return isForm ? request.formData().catch(() => new FormData()) : new FormData()
}

export type Refusal = { lastResult: SubmissionResult<string[]> }

/** 422, with the problems beside the fields and everything typed still in them, but passwords. */
export function refuse(lastResult: SubmissionResult<string[]>, status = 422) {
  const kept = Object.entries(lastResult.initialValue ?? {}).filter(([name]) => !isPasswordField(name))
  const initialValue = lastResult.initialValue && Object.fromEntries(kept)
  return data<Refusal>({ lastResult: { ...lastResult, initialValue } }, { status })
}

/** What is typed into it never goes into a page: it is typed anew. */
export function isPasswordField(name: string): boolean {
  return /password$/i.test(name)
}
