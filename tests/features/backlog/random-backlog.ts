import fc from 'fast-check'
import { addDays, type Day } from '#app/domain/calendar/day.ts'
import { joinFacts } from '#app/domain/pain-points/merge.ts'
import type { PainPointFacts } from '#app/domain/pain-points/pain-point-state.ts'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import { describePainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { anySketch, type Sketch, tickets } from './backlog-sketches.ts'

/** A pain point as it was recorded, for a list computed in plain TypeScript beside the database's. */
export type RandomFacts = {
  id: number
  title: string
  /** The other searched texts: the titles of those merged into it, notes and quotes. */
  texts: string[]
  categoryIds: number[]
  knownBy: string[]
  /** By their index in the list of tickets. */
  tickets: number[]
  facts: PainPointFacts
}

/** The days on which every team is heard, over four months. */
const dayNumber = (number: number): Day => addDays('2026-01-12', number * 12)

/**
 * Records many pain points through the commands, the same every time; of each fifteen two are merged into the
 * next, one through the other. Returns what was recorded, with merged ones as one.
 */
export async function recordMany(db: Db, teamIds: number[], count: number): Promise<RandomFacts[]> {
  const syncIds: number[] = []
  for (let day = 0; day < 10; day++) syncIds.push(await aSync(db, { teamIds, heldOn: dayNumber(day) }))
  const seen = new Map<number, Outcome>()
  const told: RandomFacts[] = []
  for (const [index, sketch] of fc.sample(anySketch, { numRuns: count, seed: 7 }).entries()) {
    const one = await tell(db, teamIds, syncIds, sketch, index, seen)
    const before = index % 15 >= 13 ? told.pop() : undefined
    if (before) await merged(db, before.id, one.id)
    told.push(before ? joined(one, before) : one)
  }
  // An outcome counts for everything the ticket serves, even for what was linked to it before.
  for (const one of told)
    one.facts = { ...one.facts, tickets: one.tickets.map((number) => factsOf(number, seen)) }
  return told
}

async function tell(
  db: Db,
  teamIds: number[],
  syncIds: number[],
  { title: words, notes, categoryIds, knownBy, mentions, tickets: linked, resolved }: Sketch,
  index: number,
  seen: Map<number, Outcome>,
): Promise<RandomFacts> {
  const title = `${words} ${index}`
  const [first, ...later] = mentions.toSorted((a, b) => a.day - b.day || a.team - b.team)
  if (!first) throw new Error('every sketch has a mention')
  const said = ({ team, day, ...rest }: typeof first) => {
    const [teamId = 0, syncId = 0] = [teamIds[team], syncIds[day]]
    return { teamId, syncId, ...rest }
  }
  const { teamId, ...heard } = said(first)
  const described = { title, categoryIds, knownBy }
  const id = await aPainPoint(db, { teamIds: [teamId], ...described, ...heard })
  if (notes !== null) await describePainPoint(db, recorderOn('2026-03-02'), id, { ...described, notes })
  for (const one of later) await aMention(db, { painPointId: id, ...said(one) })
  for (const { number, outcome } of linked) {
    await aTicket(db, { painPointId: id, ...tickets[number], outcome })
    seen.set(number, outcome)
  }
  // Nothing is resolved before it was mentioned.
  const resolvedOn = resolved ? addDays(dayNumber(Math.max(resolved.day, first.day)), 1) : ''
  if (resolved)
    await resolvePainPoint(db, recorderOn(resolvedOn), {
      painPointId: id,
      kind: resolved.kind,
      reason: 'not worth it',
      resolvedOn,
    })
  return {
    id,
    title,
    texts: [...(notes === null ? [] : [notes]), ...mentions.flatMap(({ quote }) => quote ?? [])],
    categoryIds: categoryIds.toSorted(),
    knownBy,
    tickets: linked.map(({ number }) => number),
    facts: {
      mentions: [first, ...later].map((mention, place) => ({
        teamId: said(mention).teamId,
        heardOn: dayNumber(mention.day),
        recordedAt: place === 0 ? '2026-03-02T09:00:00.000Z' : '2026-03-16T09:00:00.000Z',
        severity: mention.severity,
        estimate: mention.estimate,
      })),
      resolutions: resolved
        ? [{ kind: resolved.kind, resolvedOn, recordedAt: `${resolvedOn}T09:00:00.000Z` }]
        : [],
      tickets: [],
    },
  }
}

/** In the order of recording: what is merged was recorded earlier. */
function joined(root: RandomFacts, source: RandomFacts): RandomFacts {
  return {
    ...root,
    texts: [...root.texts, source.title, ...source.texts],
    knownBy: [...new Set([...root.knownBy, ...source.knownBy])],
    tickets: [...new Set([...root.tickets, ...source.tickets])],
    facts: joinFacts([source.facts, root.facts]),
  }
}

function factsOf(ticketId: number, seen: Map<number, Outcome>) {
  const outcome = seen.get(ticketId) ?? 'unknown'
  return {
    ticketId,
    linkedOn: '2026-03-10',
    outcomes: [{ outcome, observedOn: '2026-03-20', recordedAt: '2026-03-20T09:00:00.000Z' }],
  }
}
