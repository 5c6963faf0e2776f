import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openSyncRoom } from '#app/features/capture/live/sync-room.job.server.ts'
import type { LineId } from '#app/features/capture/record/line.ts'
import type { SyncChanges } from '#app/features/capture/record/sync-changes.queries.server.ts'

const followers = [0, 1, 2] as const

/** The possible steps, in any order: a write, a notification, a reading of the database, its answer, … */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('write', 'ring', 'look', 'answer') },
  fc.record({ who: fc.constantFrom(...followers), does: fc.constantFrom('come', 'go') }),
)

type Reading = { after: number; upTo: number | undefined; answer: (changes: SyncChanges) => void }

/** A sync whose changes are 1, 2, 3, …: a reader after one receives all up to the moment of reading. */
function aSyncOfNumbers() {
  const readings: Reading[] = []
  const bells: number[] = []
  const told = followers.map((): number[] => [])
  const leave: ((() => void) | undefined)[] = followers.map(() => undefined)
  let last = 0
  const room = openSyncRoom(
    (after) => new Promise((answer) => readings.push({ after, upTo: undefined, answer })),
  )
  const acts = {
    write: () => bells.push(++last),
    ring: () => room.notify(bells.shift()),
    look: () => {
      const [reading] = readings
      if (reading) reading.upTo ??= last
    },
    answer: () => {
      if (readings[0]?.upTo === undefined) return
      const { after, upTo = after, answer } = readings.shift() as Reading // why: there is one, checked just above.
      const gone = Array.from({ length: upTo - after }, (_, index): LineId => `note:${after + index + 1}`)
      answer({ seq: upTo, lines: [], gone, keys: {}, isSyncChanged: false })
    },
    come: (who: number) => {
      leave[who] ??= room.follow(told[who]?.at(-1) ?? 0, {
        onChanges: (changes) =>
          told[who]?.push(...(changes?.gone ?? []).map((id) => Number(id.split(':')[1]))),
        onError: (error) => {
          throw error
        },
      })
    },
    go: (who: number) => {
      leave[who]?.()
      leave[who] = undefined
    },
  }
  const untilQuiet = async () => {
    await settle()
    while (readings.length > 0 || bells.length > 0) {
      if (bells.length > 0) acts.ring()
      acts.look()
      acts.answer()
      await settle()
    }
  }
  /** What the present followers received. */
  const listToldHere = () => told.filter((_, who) => leave[who])
  return { acts, told, room, untilQuiet, listToldHere, readings, bells, count: () => last }
}

const settle = () => new Promise(setImmediate)

test('in any order of events each follower receives every change once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const sync = aSyncOfNumbers()
      for (const next of steps) {
        if (typeof next !== 'string') sync.acts[next.does](next.who)
        // A notification without a number would be the one after a lost connection.
        else if (next !== 'ring' || sync.bells.length > 0) sync.acts[next]()
        await settle()
        expect(sync.readings.length).toBeLessThanOrEqual(1)
      }
      await sync.untilQuiet()
      const all = Array.from({ length: sync.count() }, (_, index) => index + 1)
      // Before the others return, since their return would hide a lost notification.
      expect(sync.listToldHere()).toEqual(sync.listToldHere().map(() => all))
      for (const who of followers) sync.acts.come(who)
      await sync.untilQuiet()
      expect(sync.listToldHere()).toEqual(followers.map(() => all))
    }),
    { numRuns: 300 },
  )
})

test('after a lost connection one notification without a number replaces the missed ones', async () => {
  const sync = aSyncOfNumbers()
  sync.acts.come(0)
  sync.acts.look()
  sync.acts.answer()
  sync.acts.write()
  await settle()
  expect(sync.told[0]).toEqual([])
  sync.room.notify()
  await settle()
  sync.acts.look()
  sync.acts.answer()
  await settle()
  expect(sync.told[0]).toEqual([1])
})

test('a failed reading ends those who waited for it, and no one else', async () => {
  const failed: unknown[] = []
  const room = openSyncRoom((after) =>
    after === 0 ? Promise.reject(new Error('the database is away')) : new Promise(() => {}),
  )
  const follow = (after: number) =>
    room.follow(after, { onChanges: () => {}, onError: (error) => failed.push([after, error]) })
  follow(0)
  const leave = follow(1)
  await expect.poll(() => failed).toEqual([[0, new Error('the database is away')]])
  expect(room.isEmpty()).toBe(false)
  leave()
  expect(room.isEmpty()).toBe(true)
})
