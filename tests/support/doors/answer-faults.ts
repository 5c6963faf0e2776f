import type { Outcome } from './door.ts'
import type { Heard } from './door-request.ts'
import { type KeptFor, keptWords } from './kept-words.ts'

/** The response to a request of the walk. */
export function readOutcome({ status, headers }: Heard): Outcome | 'broken' {
  if (status >= 500) return 'broken'
  if (status === 403) return 'refused'
  if (status === 401 || isSentToSignIn(status, headers.location)) return 'to sign in'
  return status === 400 || status === 405 ? 'no door' : 'in'
}

/** Faults that no response may have, whoever asked and with whatever result. */
export function listFaults(answer: Heard, mayRead: readonly KeptFor[]): string[] {
  const told = (['viewers', 'admins', 'owner'] as const).filter(
    (kept) => !mayRead.includes(kept) && reveals(answer, keptWords[kept]),
  )
  return [
    ...told.map((kept) => `tells what is kept for ${kept}`),
    ...(answer.status >= 400 && workings.test(answer.text) ? ['tells of the workings'] : []),
    ...listHeaderFaults(answer),
  ]
}

export function reveals({ text, headers }: Heard, word: string): boolean {
  return text.includes(word) || JSON.stringify(headers).includes(word)
}

// A script reads the target of a redirect of page data from the body; the header has the same.
function isSentToSignIn(status: number, location: string | undefined) {
  return [202, 302].includes(status) && /^\/sign-in(\?|$)/.test(location ?? '')
}

/** A line of a stack trace, a path of our files, an SQL statement. */
const workings =
  /\n\s+at \S|node_modules|file:\/\/|\.tsx?:\d|\b(select|delete) .{0,200} from |\binsert into |\bupdate "|\bviolates\b/i

function listHeaderFaults({ headers, text }: Heard): string[] {
  const policy = String(headers['content-security-policy'])
  const nonce = /script-src 'self' 'nonce-([\w-]{22})'/.exec(policy)?.[1]
  const expected: Record<string, boolean> = {
    'frames it': policy.includes("frame-ancestors 'none'") && headers['x-frame-options'] === 'DENY',
    'no default-src': policy.includes("default-src 'none'") && policy.includes("base-uri 'none'"),
    'no nonce': nonce !== undefined,
    'a script without the nonce': [...text.matchAll(/<script\b[^>]*>/g)].every(([tag]) =>
      tag.includes(`nonce="${nonce}"`),
    ),
    'a type that is guessed': headers['x-content-type-options'] === 'nosniff',
    'a referrer for others': headers['referrer-policy'] === 'same-origin',
    'no request id': headers['x-request-id'] !== undefined,
    'the name of the server': headers['x-powered-by'] === undefined && headers.server === undefined,
  }
  return Object.entries(expected).flatMap(([fault, isMet]) => (isMet ? [] : [fault]))
}
