import { pick, type Random } from '#tests/bench/random.ts'
import { type Delivery, deliver, type Loss } from './delivery.ts'
import { type Entry, isAcknowledged, type Ledger } from './ledger.ts'
import { planWrite } from './planned-write.ts'
import type { Scene } from './scene.ts'
import { pause, until } from './until.ts'

type Place = { name: string; url: string }

export type Scribes = {
  /** The first time at which this server acknowledged a write sent after that moment, if it has. */
  findAcknowledged: (server: string, sentAfter: number) => number | undefined
  /** How often a write was sent without an acknowledgement, by what was answered instead. */
  unanswered: Map<string, number>
  /** From here on the first reply to each write gets lost, and it is sent again to two servers at once. */
  loseReplies: () => void
  /** Starts nothing new and waits until everything started is acknowledged. */
  finish: (seconds: number) => Promise<void>
  /** Answers that should not have been given. */
  complaints: () => string[]
}

const scribesAtEachServer = 2
const againAfterMilliseconds = [20, 50, 100, 200]
const breathMilliseconds = 15
const elsewhereShare = 0.3
const losses: Loss[] = ['as sent', 'as answered']

/**
 * People who record at all servers at once, each one thing after another. A write without an answer is sent again under
 * its key, sometimes to another server, as through a load balancer. The more a round has written, the longer they
 * pause, so that a long fault does not fill the database.
 */
export function startScribes(servers: Place[], ledger: Ledger, scene: Scene, random: Random): Scribes {
  const complaints: string[] = []
  const amiss = new Set<string>()
  const unanswered = new Map<string, number>()
  const acknowledged: { server: string; sentAt: number; at: number }[] = []
  let isOver = false
  let isGivenUp = false
  let losesReplies = false
  // What an earlier round could not deliver is delivered now.
  const waiting = ledger.entries().filter((entry) => !isAcknowledged(entry) && !entry.isRefused)

  const places = servers.flatMap((home) => Array.from({ length: scribesAtEachServer }, () => home))
  const writing = places.map((home, place) => record(home, scene.cookies[place % scene.cookies.length] ?? ''))
  let finished = 0
  for (const scribe of writing) scribe.finally(() => finished++).catch((error) => complaints.push(`${error}`))

  async function record(home: Place, cookie: string) {
    for (let written = 1; !isOver; written++) {
      const entry = waiting.shift() ?? ledger.begin(planWrite(ledger, scene, random))
      await bring(entry, home, cookie)
      await pause(breathMilliseconds * written)
    }
  }

  /** Sends it until it is acknowledged, or refused. */
  async function bring(entry: Entry, home: Place, cookie: string) {
    if (losesReplies) count(await deliver(home.url, entry.write, cookie, pick(random, losses)))
    for (let again = 0; !isGivenUp; again++) {
      const server = again > 0 && random() < elsewhereShare ? pick(random, servers) : home
      const atOnce = losesReplies ? [server, pick(random, servers)] : [server]
      await Promise.all(atOnce.map((to) => send(entry, to, cookie)))
      if (isAcknowledged(entry) || entry.isRefused) return
      await pause(againAfterMilliseconds[Math.min(again, againAfterMilliseconds.length - 1)] ?? 0)
    }
  }

  async function send(entry: Entry, { name, url }: Place, cookie: string) {
    const sentAt = performance.now()
    const delivery = await deliver(url, entry.write, cookie)
    const at = performance.now()
    if (delivery.outcome === 'acknowledged') {
      const { said, painPointId } = delivery
      ledger.acknowledge(entry, { server: name, sentAt, at, said, painPointId })
      acknowledged.push({ server: name, sentAt, at })
    }
    if (delivery.outcome === 'refused') {
      entry.isRefused = true
      complaints.push(`${entry.write.kind} "${entry.write.text}" was refused: ${delivery.why}`)
    }
    count(delivery)
  }

  function count(delivery: Delivery) {
    if (delivery.outcome !== 'unanswered') return
    if (delivery.isAmiss) amiss.add(`a write was answered with ${delivery.why}, not with 503 and Retry-After`)
    unanswered.set(delivery.why, (unanswered.get(delivery.why) ?? 0) + 1)
  }

  return {
    findAcknowledged: (server, sentAfter) =>
      acknowledged.find((one) => one.server === server && one.sentAt >= sentAfter)?.at,
    unanswered,
    loseReplies: () => {
      losesReplies = true
    },
    finish: async (seconds) => {
      isOver = true
      try {
        await until(() => finished === writing.length, seconds, 'all that was begun is acknowledged')
      } finally {
        isGivenUp = true
        await Promise.allSettled(writing)
      }
    },
    complaints: () => [...complaints, ...amiss],
  }
}
