import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Present } from '#app/domain/syncs/presence.ts'
import {
  announceTyping,
  openPresence,
  type Presence,
} from '#app/features/capture/live/presence.job.server.ts'
import { connectDatabase } from '#db/connect.ts'
import type { Listen } from '#db/listen.ts'
import type { Db } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'

let db: Db
let here: Presence
let there: Presence
beforeAll(async () => {
  let listen: Listen | undefined
  db = await openTestDatabase(async (address) => {
    const connected = await connectDatabase(address)
    listen = connected.listen
    return connected
  })
  if (!listen) throw new Error('The database does not listen.')
  here = await openPresence(db, listen)
  // A second handle is like another process: it learns of these people only through the database.
  there = await openPresence(db.withoutPlugins(), listen)
})

const mori = { id: 'mori', name: 'Mori' }
const kim = { id: 'kim', name: 'Kim' }
const aoki = { id: 'aoki', name: 'Aoki' }

function aReader() {
  const told: Present[][] = []
  return {
    tell: (present: Present[]) => void told.push(present),
    /** The presence it received, by name. */
    seen: () => told.map((present) => present.map(({ name }) => name)),
    sees: () => told.at(-1)?.map(({ name, isTyping }) => (isTyping ? `${name} …` : name)),
    block: () => told.at(-1)?.find(({ isTyping }) => isTyping)?.agendaBlockId,
  }
}

test('a person who joins is seen everywhere, and at once sees who is present', async () => {
  const [first, second] = [aReader(), aReader()]
  const leaveFirst = here.attend(1, mori, first.tell)
  await expect.poll(first.sees).toEqual(['Mori'])
  const leaveSecond = there.attend(1, kim, second.tell)
  await expect.poll(second.sees).toEqual(['Kim', 'Mori'])
  await expect.poll(first.sees).toEqual(['Kim', 'Mori'])
  leaveFirst()
  leaveSecond()
})

test('a person who types is seen typing in an agenda block, for 4 seconds', async () => {
  const reader = aReader()
  const leave = here.attend(2, mori, reader.tell)
  await announceTyping(db, { syncId: 2, person: kim, agendaBlockId: 3 })
  await expect.poll(reader.sees).toEqual(['Kim …', 'Mori'])
  expect(reader.block()).toBe(3)
  await expect.poll(reader.sees, { timeout: 8_000 }).toEqual(['Mori'])
  leave()
})

test('a person who leaves is gone, unless they have another page open or return at once', async () => {
  const reader = aReader()
  const leave = there.attend(3, undefined, reader.tell)
  const kims = [here.attend(3, kim, () => {}), here.attend(3, kim, () => {})]
  const moris = here.attend(3, mori, () => {})
  const others = here.attend(3, aoki, () => {})
  await expect.poll(reader.sees).toEqual(['Aoki', 'Kim', 'Mori'])
  kims[0]?.()
  moris()
  const morisAgain = here.attend(3, mori, () => {})
  others()
  await expect.poll(reader.sees, { timeout: 8_000 }).toEqual(['Kim', 'Mori'])
  const sawAll = reader.seen().slice(reader.seen().findIndex((names) => names.length === 3))
  expect(sawAll).toEqual([
    ['Aoki', 'Kim', 'Mori'],
    ['Kim', 'Mori'],
  ])
  kims[1]?.()
  morisAgain()
  await expect.poll(reader.sees, { timeout: 8_000 }).toEqual([])
  leave()
})

test('a visitor without an account sees who is present and is not seen', async () => {
  const [onlooker, reader] = [aReader(), aReader()]
  const leave = [here.attend(4, undefined, onlooker.tell), there.attend(4, mori, reader.tell)]
  await expect.poll(onlooker.sees).toEqual(['Mori'])
  expect(reader.sees()).toEqual(['Mori'])
  for (const go of leave) go()
})

test('a long name is cut, and a message from outside the program is ignored', async () => {
  const reader = aReader()
  const leave = here.attend(5, { id: 'long', name: '森'.repeat(5_000) }, reader.tell)
  await sql`select pg_notify('sync_presence', text) from unnest(array['', '{"what":"here"}']) as text`.execute(
    db,
  )
  await expect.poll(reader.sees).toEqual(['森'.repeat(80)])
  leave()
})
