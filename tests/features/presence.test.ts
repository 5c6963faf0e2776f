import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Present } from '#app/domain/presence.ts'
import { openPresence, type Presence, tellTyping } from '#app/features/capture/presence.job.server.ts'
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
  // Another handle is to it what another process is: it hears of these people by the database alone.
  there = await openPresence(db.withoutPlugins(), listen)
})

const mori = { id: 'mori', name: 'Mori' }
const kim = { id: 'kim', name: 'Kim' }
const aoki = { id: 'aoki', name: 'Aoki' }

function aReader() {
  const told: Present[][] = []
  return {
    tell: (present: Present[]) => void told.push(present),
    /** Everything it was told, by name. */
    seen: () => told.map((present) => present.map(({ name }) => name)),
    sees: () => told.at(-1)?.map(({ name, isTyping }) => (isTyping ? `${name} …` : name)),
    block: () => told.at(-1)?.find(({ isTyping }) => isTyping)?.agendaBlockId,
  }
}

test('who comes is seen everywhere, and sees at once who was there before', async () => {
  const [first, second] = [aReader(), aReader()]
  const leaveFirst = here.attend(1, mori, first.tell)
  await expect.poll(first.sees).toEqual(['Mori'])
  const leaveSecond = there.attend(1, kim, second.tell)
  await expect.poll(second.sees).toEqual(['Kim', 'Mori'])
  await expect.poll(first.sees).toEqual(['Kim', 'Mori'])
  leaveFirst()
  leaveSecond()
})

test('who types is seen typing, in which block, and after 4 seconds no more', async () => {
  const reader = aReader()
  const leave = here.attend(2, mori, reader.tell)
  await tellTyping(db, { syncId: 2, person: kim, agendaBlockId: 3 })
  await expect.poll(reader.sees).toEqual(['Kim …', 'Mori'])
  expect(reader.block()).toBe(3)
  await expect.poll(reader.sees, { timeout: 8_000 }).toEqual(['Mori'])
  leave()
})

test('who leaves is gone, unless they have another page open or are back at once', async () => {
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

test('who looks on without an account sees who is here and is not seen', async () => {
  const [onlooker, reader] = [aReader(), aReader()]
  const leave = [here.attend(4, undefined, onlooker.tell), there.attend(4, mori, reader.tell)]
  await expect.poll(onlooker.sees).toEqual(['Mori'])
  expect(reader.sees()).toEqual(['Mori'])
  for (const go of leave) go()
})

test('a long name is cut, and what no process of ours says is passed over', async () => {
  const reader = aReader()
  const leave = here.attend(5, { id: 'long', name: '森'.repeat(5_000) }, reader.tell)
  await sql`select pg_notify('sync_presence', text) from unnest(array['', '{"what":"here"}']) as text`.execute(
    db,
  )
  await expect.poll(reader.sees).toEqual(['森'.repeat(80)])
  leave()
})
