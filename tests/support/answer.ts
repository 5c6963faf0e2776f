import type { SubmissionResult } from '@conform-to/react'

type Refused = { lastResult: SubmissionResult<string[]> }

/** A refused form's status, the fields with problems, and what is still typed in it. */
export function readRefusal(answer: unknown) {
  const { data, init } = answer as { data: Refused; init: ResponseInit | null } // why: Remix keeps the class of data() to itself.
  return {
    status: init?.status,
    problems: data.lastResult.error ?? {},
    typed: data.lastResult.initialValue ?? {},
  }
}

/** Where an answer sends the browser. */
export function readRedirect(answer: unknown): string | null {
  if (!(answer instanceof Response)) throw new Error('This is not a redirect.')
  return answer.headers.get('Location')
}

/** The status with which a loader or action gave up, e.g. 404. */
export async function statusThrown(work: Promise<unknown>): Promise<number | undefined> {
  const thrown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (thrown !== undefined && !(thrown instanceof Response)) throw thrown
  return thrown?.status
}
