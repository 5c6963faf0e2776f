import { hashPassword } from 'better-auth/crypto'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '#app/domain/role.ts'
import { issueLink } from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import {
  changePassword,
  resetPassword,
} from '#app/features/accounts/passwords/own-password.commands.server.ts'
import { setPassword } from '#app/features/accounts/passwords/password.commands.server.ts'
import { changeRole, deactivatePerson } from '#app/features/accounts/people/person.commands.server.ts'
import {
  type Holder,
  openWatchedRights,
  type WatchedRights,
} from '#app/features/accounts/people/rights.job.server.ts'
import { endSession, endSessions } from '#app/features/accounts/sessions/session.commands.server.ts'
import { setAccess } from '#app/features/organisation/organisation.commands.server.ts'
import type { Auth } from '#app/server/auth.ts'
import { connectDatabase } from '#db/connect.ts'
import type { Listen, Listener } from '#db/listen.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { openTestAuth, signInAs } from '#tests/support/signed-in.ts'

const by = recorderOn('2026-11-02')
const password = 'long enough for anybody'

let db: Db
let auth: Auth
let rights: WatchedRights
/** The listener of the job, so that a test can report the connection as lost and restored. */
let listener: Listener | undefined
beforeAll(async () => {
  let listen: Listen = async () => async () => {}
  db = await openTestDatabase(async (address) => {
    const connected = await connectDatabase(address)
    listen = connected.listen
    return connected
  })
  auth = openTestAuth(db)
  rights = await openWatchedRights(db, (channel, heard) => {
    listener = heard
    return listen(channel, heard)
  })
})

type Someone = { personId: string; sessionId: string; cookie: string }
let kim: Someone
let other: Someone
let stops: (() => void)[]
beforeEach(() => {
  stops = []
  return () => {
    for (const stop of stops) stop()
  }
})
beforeEach(async () => {
  kim = await someoneSignedIn('member')
  other = await someoneSignedIn('member')
})

async function someoneSignedIn(role: Role): Promise<Someone> {
  const { personId, cookie } = await signInAs(db, auth, role)
  return { personId, cookie, sessionId: await lastSessionOf(personId) }
}

async function secondSessionOf({ personId }: Someone): Promise<Someone> {
  const { headers } = await auth.api.signInByLink({ body: { personId }, returnHeaders: true })
  const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return { personId, cookie, sessionId: await lastSessionOf(personId) }
}

async function lastSessionOf(personId: string): Promise<string> {
  const { id } = await db
    .selectFrom('sessions')
    .select('id')
    .where('personId', '=', personId)
    .orderBy('createdAt', 'desc')
    .executeTakeFirstOrThrow()
  return id
}

/** An activity that lasts as long as its holder has the right; returns whether it is over. */
function goingOn(holder: Holder, required: Role = 'viewer') {
  let isOver = false
  const end = () => {
    isOver = true
  }
  stops.push(rights.watch({ holder, required, end }))
  return { isOver: () => isOver }
}

/** All earlier notifications are handled once a holder without any right is ended. */
async function everythingAsked() {
  const { isOver } = goingOn({ sessionId: '00000000-0000-4000-8000-000000000000', personId: 'nobody' })
  await expect.poll(isOver).toBe(true)
}

const givePassword = async (personId: string) => {
  const hash = await hashPassword(password)
  await inTransaction(db, by, (db) => setPassword(db, by, personId, hash))
}

describe('an activity ends with its right', () => {
  const ends: Record<string, (kim: Someone) => Promise<unknown>> = {
    'the person is deactivated': ({ personId }) => deactivatePerson(db, by, personId),
    'the password is changed in another session': async (kim) => {
      await givePassword(kim.personId)
      const elsewhere = await secondSessionOf(kim)
      const change = { present: password, next: 'another one, as long', endsTokens: false }
      await changePassword(db, by, elsewhere, change)
    },
    'the password is reset by a link': async ({ personId }) => {
      const { token } = await issueLink(db, by, { purpose: 'reset_password', personId })
      await resetPassword(db, by, token, 'another one, as long')
    },
    'they sign out': ({ cookie }) => auth.api.signOut({ headers: new Headers({ Cookie: cookie }) }),
    'the session is ended from another': ({ personId, sessionId }) => endSession(db, personId, sessionId),
    'all other sessions are ended from another': async (kim) =>
      endSessions(db, kim.personId, (await secondSessionOf(kim)).sessionId),
    'the person is taken away': ({ personId }) =>
      inTransaction(db, by, (db) => db.deleteFrom('people').where('id', '=', personId).execute()),
    'a statement of the database ends the session': ({ sessionId }) =>
      sql`delete from sessions where id = ${sessionId}`.execute(db),
  }
  test.each(Object.entries(ends))('when %s, while activities of others continue', async (_case, end) => {
    const [ended, others] = [goingOn(kim), goingOn(other)]
    await everythingAsked()
    expect(ended.isOver()).toBe(false)
    await end(kim)
    await expect.poll(ended.isOver).toBe(true)
    await everythingAsked()
    expect(others.isOver()).toBe(false)
  })

  test('when a lower role no longer allows it, while what the lower role allows continues', async () => {
    const [writing, reading] = [goingOn(kim, 'member'), goingOn(kim, 'viewer')]
    await everythingAsked()
    await changeRole(db, by, kim.personId, 'viewer')
    await expect.poll(writing.isOver).toBe(true)
    await everythingAsked()
    expect(reading.isOver()).toBe(false)
  })

  test('when visitors may no longer read, while activities of people continue', async () => {
    await setAccess(db, by, { anyoneMayView: true, passwordsAllowed: true })
    const [nobodys, kims] = [goingOn(undefined), goingOn(kim)]
    await everythingAsked()
    expect(nobodys.isOver()).toBe(false)
    await setAccess(db, by, { anyoneMayView: false, passwordsAllowed: true })
    await expect.poll(nobodys.isOver).toBe(true)
    await everythingAsked()
    expect(kims.isOver()).toBe(false)
  })
})

test('an activity without the right ends at once, because the right may have ended in between', async () => {
  await endSession(db, kim.personId, kim.sessionId)
  await expect.poll(goingOn(kim).isOver).toBe(true)
})

test('nothing ends for a change that is rolled back', async () => {
  const { isOver } = goingOn(kim)
  const undone = inTransaction(db, by, async (db) => {
    await endSessions(db, kim.personId)
    throw new Error('rolled back')
  })
  await expect(undone).rejects.toThrow('rolled back')
  await everythingAsked()
  expect(isOver()).toBe(false)
})

test('a notification without a change ends nothing: the database decides, not the message', async () => {
  const { isOver } = goingOn(kim)
  for (const message of [`session:${kim.sessionId}`, `person:${kim.personId}`, 'nobody'])
    await sql`select pg_notify('rights', ${message})`.execute(db)
  await everythingAsked()
  expect(isOver()).toBe(false)
})

test('when a session expired while the listening connection was lost, its activities end on reconnection', async () => {
  const { isOver } = goingOn(kim)
  await everythingAsked()
  // Without a notification: nothing is deleted.
  await sql`update sessions set expires_at = now() - interval '1 second' where id = ${kim.sessionId}`.execute(
    db,
  )
  await everythingAsked()
  expect(isOver()).toBe(false)
  listener?.onReconnect?.()
  await expect.poll(isOver).toBe(true)
})
