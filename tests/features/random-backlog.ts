import fc from 'fast-check'
import { addDays, type Day } from '#app/domain/day.ts'
import { joinFacts } from '#app/domain/merge.ts'
import { type Outcome, outcomes } from '#app/domain/outcome.ts'
import type { PainPointFacts } from '#app/domain/pain-point-state.ts'
import { severities } from '#app/domain/severity.ts'
import { rates } from '#app/domain/toil.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolution.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'

/** A pain point as it was told, for a list in plain TypeScript beside the one of the database. */
export type Told = {
  id: number
  title: string
  quotes: string[]
  categoryIds: number[]
  ticketKeys: string[]
  facts: PainPointFacts
}

const said = fc.record({
  team: fc.nat(4),
  day: fc.nat(9),
  severity: fc.constantFrom(...severities),
  estimate: fc.option(
    fc.record({
      occurrences: fc.integer({ min: 1, max: 4 }),
      per: fc.constantFrom(...rates),
      minutesEach: fc.constantFrom(30, 60),
      people: fc.integer({ min: 1, max: 2 }),
    }),
  ),
  quote: fc.option(
    fc.constantFrom('「毎週金曜にやってます」', '100%の確率で失敗_する', 'Ask Tanaka', '画面がオモい'),
  ),
})

const painPoint = fc.record({
  title: fc.constantFrom(
    'デプロイが止まる',
    'The deploy script is a black box',
    'ＣＳＶ出力でOOMになる',
    '100%のCPU',
    'snake_case names',
    'C:\\logs fill the disk',
    '夜間バッチの失敗 🔥',
  ),
  categories: fc.uniqueArray(fc.constantFrom(1, 2, 3), { minLength: 1, maxLength: 2 }),
  mentions: fc.uniqueArray(said, {
    minLength: 1,
    maxLength: 4,
    selector: ({ team, day }) => `${team} ${day}`,
  }),
  tickets: fc.array(
    fc.record({ number: fc.integer({ min: 1, max: 30 }), outcome: fc.constantFrom<Outcome>(...outcomes) }),
    { maxLength: 1 },
  ),
  resolved: fc.option(
    fc.record({ day: fc.nat(9), kind: fc.constantFrom('relieved' as const, 'declined' as const) }),
  ),
})

/** The days on which every team is heard, over four months. */
const dayNumber = (number: number): Day => addDays('2026-01-12', number * 12)

/**
 * Tells many pain points to the database through the front door, the same every time, every fifteenth merged
 * into the one before it. Gives what was told, the merged ones read as one.
 */
export async function tellMany(db: Db, teamIds: number[], count: number): Promise<Told[]> {
  const syncIds: number[] = []
  for (let day = 0; day < 10; day++) syncIds.push(await aSync(db, { teamIds, heldOn: dayNumber(day) }))
  const seen = new Map<number, Outcome>()
  const told: Told[] = []
  for (const [index, sketch] of fc.sample(painPoint, { numRuns: count, seed: 7 }).entries()) {
    const one = await tell(db, teamIds, syncIds, sketch, index, seen)
    const before = told.at(-1)
    if (index % 15 !== 14 || !before) told.push(one)
    else {
      await merged(db, one.id, before.id)
      told[told.length - 1] = joined(before, one)
    }
  }
  // What was seen of a ticket counts for all that it serves, also for what was linked to it before.
  for (const one of told)
    one.facts = { ...one.facts, tickets: one.ticketKeys.map((key) => ticketOf(key, seen)) }
  return told
}

type Sketch = typeof painPoint extends fc.Arbitrary<infer Value> ? Value : never

async function tell(
  db: Db,
  teamIds: number[],
  syncIds: number[],
  { title: words, categories: categoryIds, mentions, tickets, resolved }: Sketch,
  index: number,
  seen: Map<number, Outcome>,
): Promise<Told> {
  const title = `${words} ${index}`
  const inOrder = mentions.toSorted((a, b) => a.day - b.day || a.team - b.team)
  const facts: PainPointFacts['mentions'][number][] = []
  let id: number | undefined
  for (const { team, day, ...rest } of inOrder) {
    const [teamId = 0, syncId = 0] = [teamIds[team], syncIds[day]]
    if (id === undefined)
      id = await aPainPoint(db, { syncId, teamIds: [teamId], title, categoryIds, ...rest })
    else await aMention(db, { syncId, teamId, painPointId: id, ...rest })
    facts.push({
      teamId,
      heardOn: dayNumber(day),
      recordedAt: facts.length === 0 ? '2026-03-02T09:00:00.000Z' : '2026-03-16T09:00:00.000Z',
      severity: rest.severity,
      estimate: rest.estimate,
    })
  }
  if (id === undefined) throw new Error('every sketch has a mention')
  for (const { number, outcome } of tickets) {
    const url = `https://github.com/acme/shop/issues/${number}`
    await aTicket(db, { painPointId: id, url, key: `acme/shop#${number}`, outcome })
    seen.set(number, outcome)
  }
  const resolvedOn = resolved ? addDays(dayNumber(resolved.day), 1) : ''
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
    quotes: inOrder.flatMap(({ quote }) => quote ?? []),
    categoryIds: categoryIds.toSorted(),
    ticketKeys: tickets.map(({ number }) => `acme/shop#${number}`),
    facts: {
      mentions: facts,
      resolutions: resolved
        ? [{ kind: resolved.kind, resolvedOn, recordedAt: `${resolvedOn}T09:00:00.000Z` }]
        : [],
      tickets: [],
    },
  }
}

function joined(root: Told, source: Told): Told {
  return {
    ...root,
    quotes: [...root.quotes, ...source.quotes],
    ticketKeys: [...new Set([...root.ticketKeys, ...source.ticketKeys])],
    facts: joinFacts([root.facts, source.facts]),
  }
}

function ticketOf(key: string, seen: Map<number, Outcome>) {
  const ticketId = Number(key.split('#')[1])
  const outcome = seen.get(ticketId) ?? 'unknown'
  return {
    ticketId,
    linkedOn: '2026-03-10',
    outcomes: [{ outcome, observedOn: '2026-03-20', recordedAt: '2026-03-20T09:00:00.000Z' }],
  }
}
