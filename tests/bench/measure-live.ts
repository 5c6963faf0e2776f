import { randomUUID } from 'node:crypto'
import type { SyncChanges } from '#app/features/capture/record/sync-changes.queries.server.ts'
import { type OpenedStream, openEventStream } from '#tests/support/event-stream.ts'
import { percentile } from './percentile.ts'
import type { ServerUnderTest } from './server-under-test.ts'

/** A sync that several people record in, and one of its teams. */
export type LiveSync = { syncId: number; teamId: number; seq: number }

export type LiveFigures = {
  scribes: number
  lines: number
  /** From sending a line to its answer: most of what the others wait for too. */
  answerP95Milliseconds: number
  /** From sending a line to its arrival at each of the others. */
  p50Milliseconds: number
  p95Milliseconds: number
  /** Lines that did not reach one of the streams, and lines that reached one again. */
  lost: number
  double: number
  /** Lines that are mentions. */
  mentions: number
}

const scribes = 10
const linesEach = 60
const arriveWithinMilliseconds = 10_000

type Sent = { scribe: number; at: number }

/**
 * Scribes who record in one sync at once, each a line as soon as the last was answered, while each follows the
 * others.
 */
export async function measureLive(
  { url, cookie }: ServerUnderTest,
  { syncId, teamId, seq }: LiveSync,
): Promise<LiveFigures> {
  const path = `${url}/syncs/${syncId}`
  const all = Array.from({ length: scribes }, (_, scribe) => scribe)
  const streams = await Promise.all(all.map(() => openEventStream(`${path}/events?after=${seq}`, cookie)))
  const sent = new Map<string, Sent>()
  const answeredAfter: number[] = []
  let mentions = 0

  async function record(scribe: number) {
    for (let line = 0; line < linesEach; line++) {
      const key = randomUUID()
      const said = lineOf(scribe, line)
      sent.set(key, { scribe, at: performance.now() })
      const answer = await fetch(`${path}/record`, {
        method: 'POST',
        headers: { Cookie: cookie, 'Content-Type': 'application/json' },
        body: JSON.stringify({ key, line: said, teamIds: [teamId], agendaBlockId: null, painPointId: null }),
      })
      answeredAfter.push(performance.now() - (sent.get(key)?.at ?? 0))
      if (!answer.ok) throw new Error(`A line was answered with ${answer.status}: ${await answer.text()}`)
      if (!said.startsWith('/')) mentions++
    }
  }

  await Promise.all(all.map(record))
  const giveUpAt = performance.now() + arriveWithinMilliseconds
  const missing = () => streams.map((stream) => sent.size - arrivalsIn(stream, sent).length)
  while (missing().some((count) => count > 0) && performance.now() < giveUpAt)
    await new Promise((resolve) => setTimeout(resolve, 50))
  for (const stream of streams) stream.breakOff()

  const arrivals = streams.map((stream) => arrivalsIn(stream, sent))
  const distinct = arrivals.map((keys) => new Set(keys.map(({ key }) => key)).size)
  const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0)
  const latencies = arrivals.flatMap((arrived, scribe) =>
    arrived.filter(({ from }) => from !== scribe).map(({ milliseconds }) => milliseconds),
  )
  return {
    scribes,
    lines: sent.size,
    answerP95Milliseconds: percentile(answeredAfter, 0.95),
    p50Milliseconds: percentile(latencies, 0.5),
    p95Milliseconds: percentile(latencies, 0.95),
    lost: total(distinct.map((count) => sent.size - count)),
    double: total(arrivals.map((keys, stream) => keys.length - (distinct[stream] ?? 0))),
    mentions,
  }
}

/** Mostly pain points, some notes and decisions. */
function lineOf(scribe: number, line: number): string {
  const said = `${line + 1} 回目の夜間バッチ、担当 ${scribe + 1}`
  if (line % 3 === 1) return `/n ${said} のメモ`
  if (line % 10 === 9) return `/d ${said} を見直す`
  return `${said} が止まる`
}

function arrivalsIn({ events }: OpenedStream, sent: Map<string, Sent>) {
  return events
    .filter(({ name }) => name === 'changes')
    .flatMap(({ data, at }) => {
      const { keys } = data as SyncChanges // why: the event's data is SyncChanges as JSON.
      return [...new Set(Object.values(keys))].flatMap((key) => {
        const { scribe, at: sentAt } = sent.get(key) ?? {}
        return scribe === undefined || sentAt === undefined
          ? []
          : [{ key, from: scribe, milliseconds: at - sentAt }]
      })
    })
}
