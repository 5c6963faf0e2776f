import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type LiveSyncs, openLiveSyncs } from '#app/features/capture/live/live-syncs.job.server.ts'
import { getLastChange } from '#app/features/capture/record/sync-changes.queries.server.ts'
import { rewriteNote, withdrawNote, writeNote } from '#app/features/syncs/note.commands.server.ts'
import { connectDatabase } from '#db/connect.ts'
import type { Listen } from '#db/listen.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { aFollower } from '#tests/support/follower.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-03-02')

let db: Db
let listen: Listen
let live: LiveSyncs
let teamId: number
let syncId: number
beforeAll(async () => {
  db = await openTestDatabase(async (address) => {
    const connected = await connectDatabase(address)
    listen = connected.listen
    return connected
  })
  live = await openLiveSyncs(db, listen)
  teamId = await aTeam(db)
  syncId = await aSync(db, { teamIds: [teamId] })
})

const note = (body: string) => writeNote(db, by, { syncId, body })
const now = () => getLastChange(db, syncId)

test('a new line is sent, a changed one is sent again, a deleted one is sent as gone', async () => {
  const follower = aFollower(live, syncId, await now())
  follower.begin()
  const { noteId } = await note('Deploys wait')
  await follower.until(await now())
  await rewriteNote(db, by, noteId, 'Deploys wait an hour')
  await follower.until(await now())
  await withdrawNote(db, by, noteId)
  await follower.until(await now())
  expect(follower.lines.map(({ text }) => text)).toEqual(['Deploys wait', 'Deploys wait an hour'])
  follower.breakOff()
})

test('a follower with an older number receives the changes after it, and none before', async () => {
  await note('one')
  const after = await now()
  await note('two')
  await note('three')
  const follower = aFollower(live, syncId, after)
  follower.begin()
  await follower.until(await now())
  expect(follower.lines.map(({ text }) => text)).toEqual(['two', 'three'])
  follower.breakOff()
})

test('a follower more than a thousand changes behind, or with an unknown number, is asked to reload', async () => {
  const { noteId } = await note('often rewritten')
  const after = await now()
  await sql`select tick_sync(${syncId}, 'note', ${noteId}) from generate_series(1, 1001)`.execute(db)
  for (const from of [after, (await now()) + 5]) {
    const follower = aFollower(live, syncId, from)
    follower.begin()
    await expect.poll(() => follower.reloads).toBe(1)
    expect(follower.lines).toEqual([])
    follower.breakOff()
  }
})

test('changes of one sync are not sent to followers of another', async () => {
  const other = aFollower(live, await aSync(db, { teamIds: [teamId], heldOn: '2026-03-09' }), 0)
  const follower = aFollower(live, syncId, await now())
  follower.begin()
  other.begin()
  await note('only here')
  await follower.until(await now())
  expect(other.lines).toEqual([])
  follower.breakOff()
  other.breakOff()
})

test('a sync without followers costs nothing', async () => {
  const [one, other] = [aFollower(live, syncId, await now()), aFollower(live, syncId, await now())]
  one.begin()
  other.begin()
  one.breakOff()
  expect(live.isFollowed(syncId)).toBe(true)
  other.breakOff()
  expect(live.isFollowed(syncId)).toBe(false)
})

describe('4 people write 25 lines each while 6 follow, disconnect and return', () => {
  test('each follower receives every line once, in the order of the changes', async () => {
    const stressed = await aSync(db, { teamIds: [teamId], heldOn: '2026-03-16' })
    const from = await getLastChange(db, stressed)
    const followers = Array.from({ length: 6 }, () => aFollower(live, stressed, from))
    for (const follower of followers) follower.begin()
    let isWriting = true
    const breaking = followers.map(async (follower, index) => {
      while (isWriting) {
        // Each at another moment of a reading: some in the middle of it.
        for (let turn = 0; turn <= (index * 7) % 11; turn++) await new Promise(setImmediate)
        follower.breakOff()
        for (let turn = 0; turn < index; turn++) await new Promise(setImmediate)
        follower.begin()
      }
    })
    const writing = Array.from({ length: 4 }, async (_, writer) => {
      for (let line = 0; line < 25; line++) {
        const said = `${writer}-${line}`
        if (line % 5 === 0) await aPainPoint(db, { syncId: stressed, teamIds: [teamId], title: said })
        else await writeNote(db, by, { syncId: stressed, body: said })
      }
    })
    await Promise.all(writing)
    isWriting = false
    await Promise.all(breaking)
    const last = await getLastChange(db, stressed)
    await Promise.all(followers.map((follower) => follower.until(last)))
    const made = await changeOfLines(stressed)
    expect(made.size).toBe(100)
    for (const follower of followers) {
      expect(follower.lines.map(({ id }) => id).toSorted()).toEqual([...made.keys()].toSorted())
      // Each line was sent at its own change: in order, however many were sent at once.
      const atAnotherTime = follower.lines.filter(({ id, after, upTo }) => {
        const seq = made.get(id) ?? 0
        return seq <= after || seq > upTo
      })
      expect(atAnotherTime).toEqual([])
      expect(follower.failures).toEqual([])
      follower.breakOff()
    }
  }, 60_000)
})

/** Which change made each line of a sync; the last one if there are several. */
async function changeOfLines(ofSync: number): Promise<Map<string, number>> {
  const changes = await db
    .selectFrom('syncChanges')
    .select(['subject', 'subjectId', 'seq'])
    .where('syncId', '=', ofSync)
    .where('subject', '<>', 'sync')
    .orderBy('seq')
    .execute()
  return new Map(changes.map(({ subject, subjectId, seq }) => [`${subject}:${subjectId}`, seq]))
}
