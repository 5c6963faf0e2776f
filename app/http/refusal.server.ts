import type { SubmissionResult } from '@conform-to/react'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { problem } from '#app/forms/problem.ts'
import { refuse } from './form.server.ts'

type Problems = { fieldErrors?: Record<string, string[]>; formErrors?: string[]; hideFields?: string[] }
type Replying = { reply(problems: Problems): SubmissionResult<string[]> }
export type Expected = readonly [kind: new () => Error, problems: Problems]

/**
 * An error that a command gives on purpose becomes a sentence in the form; any other flies on.
 * What `hideFields` names, a password, is the one thing typed that does not go back.
 */
export function refuseExpected(
  submission: Replying,
  error: unknown,
  expected: readonly Expected[] = [],
  hideFields: string[] = [],
) {
  if (error instanceof UnknownId)
    return refuse(submission.reply({ fieldErrors: { [error.field]: [problem('unknownId')] } }))
  const found = expected.find(([kind]) => error instanceof kind)
  if (!found) throw error
  return refuse(submission.reply({ ...found[1], hideFields }))
}
