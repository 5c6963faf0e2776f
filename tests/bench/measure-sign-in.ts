import { type LoadAnswers, sendLoad } from './load.ts'
import { figuresOf } from './load-figures.ts'
import type { ServerUnderTest } from './server-under-test.ts'

/** A page with a session and the same page without one, on a server where anyone may view. */
export type SignInFigures = { p50Share: number; p95Share: number }

const rounds = 6

/** Alternating, so that both see the machine under the same load; one client. */
export async function measureSignIn(
  { url, cookie }: ServerUnderTest,
  paths: string[],
  seconds: number,
): Promise<SignInFigures> {
  const requests = paths.map((path) => ({ method: 'GET' as const, path }))
  const load = (cookie: string | null) =>
    sendLoad({ url, cookie, clients: 1, requests, until: { seconds: Math.max(1, seconds / 2) } })
  const signedIn: LoadAnswers[] = []
  const signedOut: LoadAnswers[] = []
  for (let round = 0; round < rounds; round++) {
    signedIn.push(await load(cookie))
    signedOut.push(await load(null))
  }
  const [inside, outside] = [figuresOf(1, signedIn), figuresOf(1, signedOut)]
  return {
    p50Share: inside.p50Milliseconds / outside.p50Milliseconds,
    p95Share: inside.p95Milliseconds / outside.p95Milliseconds,
  }
}
