import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#app/domain/role.ts'
import { issueApiToken } from '#app/features/accounts/api-tokens/api-token.commands.server.ts'
import { findTokenBearer } from '#app/features/accounts/api-tokens/api-token.queries.server.ts'
import { acceptInvite, invitePerson } from '#app/features/accounts/invites/invite.commands.server.ts'
import {
  issueLink,
  LinkUnusable,
  revokeInvite,
} from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import {
  findLinkHolder,
  listOpenInvites,
} from '#app/features/accounts/one-time-links/one-time-link.queries.server.ts'
import {
  acceptSignInLink,
  resetPassword,
} from '#app/features/accounts/passwords/own-password.commands.server.ts'
import { CommonPassword } from '#app/features/accounts/passwords/password.commands.server.ts'
import {
  addPerson,
  deactivatePerson,
  EmailTaken,
  reactivatePerson,
} from '#app/features/accounts/people/person.commands.server.ts'
import { findPerson, listPeople } from '#app/features/accounts/people/person.queries.server.ts'
import { recordLastSeen } from '#app/features/accounts/sessions/last-seen.commands.server.ts'
import { endSession, endSessions } from '#app/features/accounts/sessions/session.commands.server.ts'
import { listSessions } from '#app/features/accounts/sessions/session.queries.server.ts'
import type { Auth } from '#app/server/auth.ts'
import type { Db } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { openTestAuth, signInAs } from '#tests/support/signed-in.ts'

// Sessions begin by the clock of the machine, long before this day.
const by = recorderOn('2030-05-02')
const password = 'a quiet night on call'
const minutesLater = (minutes: number) => ({ ...by, now: new Date(by.now.getTime() + minutes * 60_000) })
const daysLater = (days: number) => minutesLater(days * 24 * 60)

let db: Db
let auth: Auth
beforeAll(async () => {
  db = await openTestDatabase()
  auth = openTestAuth(db)
  await signInAs(db, auth, 'admin')
})

let people = 0
async function aPerson(role: Role = 'member') {
  people += 1
  const email = `person-${people}@nayami.test`
  const { personId } = await addPerson(db, by, {
    name: `Person ${people}`,
    email,
    role,
    isEmailVerified: true,
  })
  return { personId, email }
}
const join = { name: 'Sato', password }
const sessionsOf = (personId: string) =>
  db.selectFrom('sessions').selectAll().where('personId', '=', personId).execute()
const signIn = (personId: string) => auth.api.signInByLink({ body: { personId } })

describe('an invite', () => {
  test('creates a person with its address and role, once', async () => {
    const { token } = await invitePerson(db, by, { email: 'once@nayami.test', role: 'viewer' })
    const { personId } = await acceptInvite(db, by, token, join)
    expect(await findPerson(db, personId)).toMatchObject({
      email: 'once@nayami.test',
      role: 'viewer',
      name: 'Sato',
    })
    await expect(acceptInvite(db, by, token, join)).rejects.toThrow(LinkUnusable)
  })

  test('accepted twice at once creates one person', async () => {
    const { token } = await invitePerson(db, by, { email: 'twice@nayami.test', role: 'member' })
    const answers = await Promise.allSettled([
      acceptInvite(db, by, token, join),
      acceptInvite(db, by, token, join),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await listPeople(db)).filter(({ email }) => email === 'twice@nayami.test')).toHaveLength(1)
  })

  test('is valid for seven days', async () => {
    const { token } = await invitePerson(db, by, { email: 'late@nayami.test', role: 'member' })
    await expect(acceptInvite(db, daysLater(7), token, join)).rejects.toThrow(LinkUnusable)
    await acceptInvite(db, daysLater(6.9), token, join)
  })

  test('that is revoked admits no one and is no longer listed', async () => {
    const { linkId, token } = await invitePerson(db, by, { email: 'gone@nayami.test', role: 'member' })
    expect((await listOpenInvites(db, by.now)).map(({ id }) => id)).toContain(linkId)
    await revokeInvite(db, by, linkId)
    expect((await listOpenInvites(db, by.now)).map(({ id }) => id)).not.toContain(linkId)
    await expect(acceptInvite(db, by, token, join)).rejects.toThrow(LinkUnusable)
  })

  test('to an address with an open one replaces it', async () => {
    const email = 'again@nayami.test'
    const first = await invitePerson(db, by, { email, role: 'member' })
    const second = await invitePerson(db, by, { email, role: 'viewer' })
    expect([first.isReplacing, second.isReplacing]).toEqual([false, true])
    await expect(acceptInvite(db, by, first.token, join)).rejects.toThrow(LinkUnusable)
    await acceptInvite(db, by, second.token, join)
  })

  test('to a person with an account is refused, even when deactivated', async () => {
    const { personId, email } = await aPerson()
    await expect(invitePerson(db, by, { email, role: 'member' })).rejects.toThrow(EmailTaken)
    await deactivatePerson(db, by, personId)
    await expect(invitePerson(db, by, { email, role: 'member' })).rejects.toThrow(EmailTaken)
  })

  test('is not used up by a refused password', async () => {
    const { token } = await invitePerson(db, by, { email: 'common@nayami.test', role: 'member' })
    await expect(acceptInvite(db, by, token, { name: 'Sato', password: 'passwordpassword' })).rejects.toThrow(
      CommonPassword,
    )
    await acceptInvite(db, by, token, join)
  })
})

describe('a deactivated person', () => {
  test('loses sessions, API tokens and open links at once, and cannot sign in', async () => {
    const { personId } = await aPerson()
    await signIn(personId)
    const token = await issueApiToken(db, by, { personId, name: 'export', scope: 'read', days: 30 })
    const link = await issueLink(db, by, { purpose: 'reset_password', personId })
    await deactivatePerson(db, by, personId)
    expect(await sessionsOf(personId)).toEqual([])
    expect(await findTokenBearer(db, token.token, by.now)).toBeUndefined()
    expect(await findLinkHolder(db, 'reset_password', link.token, by.now)).toBeUndefined()
    await expect(resetPassword(db, by, link.token, password)).rejects.toThrow(LinkUnusable)
    await expect(signIn(personId)).rejects.toThrow()
  })

  test('comes back without the former tokens, and signs in again', async () => {
    const { personId } = await aPerson()
    const { token } = await issueApiToken(db, by, { personId, name: 'export', scope: 'read', days: 30 })
    await deactivatePerson(db, by, personId)
    await reactivatePerson(db, by, personId)
    expect(await findTokenBearer(db, token, by.now)).toBeUndefined()
    await signIn(personId)
    expect(await sessionsOf(personId)).toHaveLength(1)
  })
})

test('a link for one purpose is not valid for another', async () => {
  const { personId } = await aPerson()
  const reset = await issueLink(db, by, { purpose: 'reset_password', personId })
  const signInLink = await issueLink(db, by, { purpose: 'sign_in', personId })
  await expect(acceptSignInLink(db, by, reset.token)).rejects.toThrow(LinkUnusable)
  await expect(resetPassword(db, by, signInLink.token, password)).rejects.toThrow(LinkUnusable)
  await expect(acceptInvite(db, by, signInLink.token, join)).rejects.toThrow(LinkUnusable)
  expect(await acceptSignInLink(db, by, signInLink.token)).toEqual({ personId })
})

test('no one ends another person’s session', async () => {
  const [first, second] = [await aPerson(), await aPerson()]
  await signIn(second.personId)
  const [session] = await sessionsOf(second.personId)
  await endSession(db, first.personId, session?.id ?? '')
  await endSessions(db, first.personId)
  expect(await sessionsOf(second.personId)).toHaveLength(1)
  await endSession(db, second.personId, session?.id ?? '')
  expect(await sessionsOf(second.personId)).toEqual([])
})

test('last seen is stored to five minutes, and so is the last use of each session', async () => {
  const { personId } = await aPerson()
  await signIn(personId)
  const [session] = await sessionsOf(personId)
  const seen = { personId, sessionId: session?.id ?? '' }
  const lastUses = async (now: Date) =>
    (await listSessions(db, personId, now)).map(({ activeAt }) => activeAt)
  expect((await findPerson(db, personId))?.seenAt).toBeNull()
  const inTime = recorderOn('2026-11-22', '01:00:00').now
  const at = (minutes: number) => new Date(inTime.getTime() + minutes * 60_000)
  await db
    .updateTable('sessions')
    .set({ updatedAt: at(-60), expiresAt: at(60) })
    .where('personId', '=', personId)
    .execute()
  for (const [minutes, expected] of [
    [0, 0],
    [4, 0],
    [5, 5],
    [9, 5],
  ] as const) {
    await recordLastSeen(db, seen, at(minutes))
    expect((await findPerson(db, personId))?.seenAt).toEqual(at(expected))
    expect(await lastUses(at(minutes))).toEqual([at(expected)])
  }
})
