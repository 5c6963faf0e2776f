import { listFaults, readOutcome } from './answer-faults.ts'
import type { Outcome } from './door.ts'
import { type Heard, type Knock, openKnocking } from './door-request.ts'
import type { DoorServer } from './door-server.ts'
import type { KeptFor } from './kept-words.ts'
import { listWritten } from './table-digests.ts'

export type Step = Knock & {
  who: string
  expected: Outcome
  mayRead: readonly KeptFor[]
  /** Admitted callers find a page. */
  isFound?: boolean
  /** The row does not exist, and a caller who may see such rows learns that, whatever else they may do. */
  isNone?: boolean
  /** Anyone may come here, and may be redirected to the sign-in from here. */
  isPublic?: boolean
}
export type Taken = { step: Step; answer: Heard }

export type Walk = {
  requests: number
  /** What was not as expected, one sentence each. */
  mismatches: string[]
  /** Sends the steps, a few at once. */
  go: (steps: readonly Step[]) => Promise<Taken[]>
  /** Sends steps that must leave every row unchanged, except in the tables named. */
  goAndWriteNothing: (steps: readonly Step[], what: string, but?: readonly string[]) => Promise<Taken[]>
  end: () => void
}

const atOnce = 8
/** The time last seen is stored at any moment after an answer. */
const notedLater = ['last_seen']

export function startWalk(server: DoorServer): Walk {
  const { knock, close } = openKnocking(server.url)
  const walk: Walk = {
    requests: 0,
    mismatches: [],
    go: async (steps) => {
      const waiting = [...steps]
      const taken: Taken[] = []
      const goOn = async () => {
        for (let step = waiting.shift(); step; step = waiting.shift()) {
          const answer = await knock(step).catch(() => undefined)
          if (!answer) walk.mismatches.push(`${told(step)}: no answer`)
          if (!answer) continue
          taken.push({ step, answer })
          walk.mismatches.push(...listMismatches(step, answer))
        }
      }
      await Promise.all(Array.from({ length: atOnce }, goOn))
      walk.requests += taken.length
      return taken
    },
    goAndWriteNothing: async (steps, what, but = []) => {
      const before = await server.digestTables()
      const taken = await walk.go(steps)
      const written = listWritten(before, await server.digestTables(), [...notedLater, ...but])
      if (written.length > 0) walk.mismatches.push(`${what} wrote ${written.join(', ')}`)
      return taken
    },
    end: close,
  }
  return walk
}

function listMismatches(step: Step, answer: Heard): string[] {
  const outcome = readOutcome(answer)
  const isLedAway = step.isPublic && outcome === 'to sign in' && answer.status !== 401
  const isToldSo = step.isNone && step.expected === 'refused' && answer.status === 404
  const isMissed = step.isFound && outcome === 'in' && ![200, 202, 302, 303].includes(answer.status)
  return [
    ...(outcome === step.expected || isLedAway || isToldSo ? [] : [`${outcome}, not ${step.expected}`]),
    ...(isMissed ? ['nothing there'] : []),
    ...listFaults(answer, step.mayRead),
  ].map((fault) => `${told(step)}: ${fault} (${answer.status})`)
}

function told({ method, address, who }: Step) {
  return `${method} ${address} by ${who}`
}
