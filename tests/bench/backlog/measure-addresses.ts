import { type LoadAnswers, sendLoad } from '../load.ts'
import { figuresOf, type LoadFigures } from '../load-figures.ts'
import { percentile } from '../percentile.ts'
import type { ServerUnderTest } from '../server-under-test.ts'

export type AddressFigures = {
  path: string
  answers: number
  p50Milliseconds: number
  p95Milliseconds: number
  /** Answered with something other than the page. */
  failed: number
}

/** One client requests each address in turn, repeatedly. */
export type GroupFigures = {
  group: string
  rounds: number
  together: LoadFigures
  /** The slowest first. */
  addresses: AddressFigures[]
}

const fewestRounds = 3
const lookedAtAgain = 8

/**
 * After a round of warming up, as many rounds as fit into the seconds. The slowest addresses are then requested for as
 * long again: of few answers the slowest may only have met a busy machine.
 */
export async function measureAddresses(
  server: ServerUnderTest,
  group: string,
  paths: string[],
  seconds: number,
): Promise<GroupFigures> {
  await visitEach(server, paths)
  const rounds = await visitOften(server, paths, seconds)
  const [slowest, others] = cutAt(lookedAtAgain, slowestFirst(figuresByAddress(paths, rounds)))
  const again = slowest.map(({ path }) => path)
  const lookedAt = figuresByAddress(again, await visitOften(server, again, seconds))
  return {
    group,
    rounds: rounds.length,
    together: figuresOf(1, rounds),
    addresses: slowestFirst([...lookedAt, ...others]),
  }
}

async function visitOften(server: ServerUnderTest, paths: string[], seconds: number): Promise<LoadAnswers[]> {
  const rounds: LoadAnswers[] = []
  for (let spent = 0; rounds.length < fewestRounds || spent < seconds; ) {
    const round = await visitEach(server, paths)
    rounds.push(round)
    spent += round.seconds
  }
  return rounds
}

/** Throws when some request got no answer at all, because then answers cannot be assigned to requests. */
async function visitEach({ url, cookie }: ServerUnderTest, paths: string[]): Promise<LoadAnswers> {
  const requests = paths.map((path) => ({ method: 'GET' as const, path }))
  const answers = await sendLoad({ url, cookie, clients: 1, requests, until: 'each once' })
  if (answers.statuses.length !== paths.length)
    throw new Error(`Only ${answers.statuses.length} of ${paths.length} requests were answered.`)
  return answers
}

function figuresByAddress(paths: string[], rounds: LoadAnswers[]): AddressFigures[] {
  return paths.map((path, at) => {
    const milliseconds = rounds.flatMap((round) => round.milliseconds[at] ?? [])
    return {
      path,
      answers: milliseconds.length,
      p50Milliseconds: percentile(milliseconds, 0.5),
      p95Milliseconds: percentile(milliseconds, 0.95),
      failed: rounds.filter((round) => round.statuses[at] !== 200).length,
    }
  })
}

function slowestFirst(figures: AddressFigures[]): AddressFigures[] {
  return figures.toSorted((a, b) => b.p95Milliseconds - a.p95Milliseconds)
}

function cutAt<T>(place: number, items: T[]): [T[], T[]] {
  return [items.slice(0, place), items.slice(place)]
}
