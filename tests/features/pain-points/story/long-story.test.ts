import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import {
  type PainPointStory,
  reportPainPointStory,
} from '#app/features/pain-points/story/pain-point-story.report.server.ts'
import { deriveMarked } from '#db/derived/derive-summaries.ts'
import type { Db } from '#db/transaction.ts'
import { inPassing, openForRandomFacts } from '#tests/db/in-passing.ts'
import { anyChanges, change } from '#tests/db/random-changes.ts'
import { anyPainPoints, insertFacts } from '#tests/db/random-facts.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { hasFixedSeeds, seedOf } from '#tests/support/chosen-seed.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'

let db: Db
beforeAll(async () => {
  db = await openForRandomFacts()
})

const told = (db: Db, id: number, atMost?: { mentions: number; teams: number }) =>
  reportPainPointStory(db, id, { today: '2026-01-31', settings: defaultToilSettings, language: 'en', atMost })

/** The parts that must not depend on how much of the story is loaded. */
const sameIn = ({ states, effects, inAll, timeline: { teams: _, ...axis } }: PainPointStory) => ({
  states,
  effects,
  inAll,
  axis,
})

test('a story loaded in part has the same states, effects and days as the whole one', async () => {
  const seen = { leftOut: 0, effects: 0, resolutions: 0 }
  await fc.assert(
    fc.asyncProperty(anyPainPoints, anyChanges, (painPoints, changes) =>
      inPassing(db, async (db) => {
        await insertFacts(db, painPoints)
        for (const each of changes) await change(db, each)
        await deriveMarked(db)
        for (const { painPointId } of await db.selectFrom('summaries').select('painPointId').execute()) {
          const whole = await told(db, painPointId)
          const short = await told(db, painPointId, { mentions: 1, teams: 0 })
          expect(sameIn(short)).toEqual(sameIn(whole))
          expect(short.mentions).toEqual(whole.mentions.slice(0, 1))
          const ofOneTeam = await told(db, painPointId, { mentions: 1, teams: 1 })
          const most = Math.max(...whole.timeline.teams.map(({ mentions }) => mentions.length))
          const heardMost = whole.timeline.teams.filter(({ mentions }) => mentions.length === most)
          expect(
            ofOneTeam.timeline.teams.filter((lane) => heardMost.some((team) => same(lane, team))),
          ).not.toEqual([])
          const marks = ({ timeline }: PainPointStory) => timeline.teams.flatMap(({ mentions }) => mentions)
          seen.leftOut += marks(whole).length - marks(short).length
          seen.effects += whole.effects.flatMap(({ teams }) => teams).length
          seen.resolutions += whole.resolutions.length
        }
      }),
    ),
    { numRuns: 40, seed: seedOf(5) },
  )
  if (!hasFixedSeeds) return
  // Otherwise the difficult cases would not have been tried.
  expect(seen.leftOut).toBeGreaterThan(20)
  expect(seen.effects).toBeGreaterThan(20)
  expect(seen.resolutions).toBeGreaterThan(20)
}, 60_000)

test('when an estimate follows a mention without one, the effect of a ticket is measured by the first estimate', async () => {
  const [team] = await db.selectFrom('teams').select('id').orderBy('id').execute()
  const teamIds = [team?.id ?? 0]
  const estimate = { occurrences: 3, per: 'month', minutesEach: 60, people: 1 } as const
  const id = await aPainPoint(db, { syncId: await aSync(db, { teamIds, heldOn: '2026-03-02' }), teamIds })
  await aTicket(db, { painPointId: id, outcome: 'done' })
  for (const [heldOn, figures] of [
    ['2026-04-06', null],
    ['2026-05-04', estimate],
    ['2026-06-01', null],
  ] as const)
    await aMention(db, {
      syncId: await aSync(db, { teamIds, heldOn }),
      teamId: teamIds[0] ?? 0,
      painPointId: id,
      estimate: figures,
    })
  const { effects } = await told(db, id, { mentions: 1, teams: 0 })
  expect(effects).toMatchObject([{ teams: [{ after: { kind: 'heard', hours: 3, on: '2026-05-04' } }] }])
})

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
