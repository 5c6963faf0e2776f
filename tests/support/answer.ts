import type { SubmissionResult } from '@conform-to/react'

type Refused = { lastResult: SubmissionResult<string[]> }

/** The status of a refused form, the fields with problems, and the values it is filled with. */
export function readRefusal(answer: unknown) {
  const { data, init } = answer as { data: Refused; init: ResponseInit | null } // why: Remix does not export the class of data().
  return {
    status: init?.status,
    problems: data.lastResult.error ?? {},
    typed: data.lastResult.initialValue ?? {},
  }
}

/** Where an answer redirects to. */
export function readRedirect(answer: unknown): string | null {
  if (!(answer instanceof Response)) throw new Error('This is not a redirect.')
  return answer.headers.get('Location')
}

/** The status thrown by a loader or action, e.g. 404. */
export async function statusThrown(work: Promise<unknown>): Promise<number | undefined> {
  const thrown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (thrown !== undefined && !(thrown instanceof Response)) throw thrown
  return thrown?.status
}
