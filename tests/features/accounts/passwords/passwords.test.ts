import { beforeAll, describe, expect, test } from 'vitest'
import { issueApiToken } from '#app/features/accounts/api-tokens/api-token.commands.server.ts'
import { listApiTokens } from '#app/features/accounts/api-tokens/api-token.queries.server.ts'
import {
  issueLink,
  LinkUnusable,
} from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { findLinkHolder } from '#app/features/accounts/one-time-links/one-time-link.queries.server.ts'
import { issuePasswordLink } from '#app/features/accounts/passwords/forgotten-password.commands.server.ts'
import {
  acceptSignInLink,
  changePassword,
  resetPassword,
  WrongOwnPassword,
} from '#app/features/accounts/passwords/own-password.commands.server.ts'
import { findPerson } from '#app/features/accounts/people/person.queries.server.ts'
import type { Auth } from '#app/server/auth.ts'
import type { Db } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { openTestAuth, signInAs } from '#tests/support/signed-in.ts'

// Sessions begin by the clock of the machine, long before this day.
const by = recorderOn('2030-05-02')
const password = 'a quiet night on call'
const minutesLater = (minutes: number) => ({ ...by, now: new Date(by.now.getTime() + minutes * 60_000) })

let db: Db
let auth: Auth
beforeAll(async () => {
  db = await openTestDatabase()
  auth = openTestAuth(db)
})

/** A person who is signed in. */
async function aPerson() {
  const { personId } = await signInAs(db, auth, 'member')
  return { personId, email: (await findPerson(db, personId))?.email ?? '' }
}

const sessionsOf = (personId: string) =>
  db.selectFrom('sessions').selectAll().where('personId', '=', personId).execute()
const signIn = (personId: string) => auth.api.signInByLink({ body: { personId } })

describe('a password', () => {
  test('is set by the latest reset link, once; every session, API token and other link ends', async () => {
    const { personId, email } = await aPerson()
    await signIn(personId)
    const first = await issueLink(db, by, { purpose: 'reset_password', personId })
    const signInLink = await issueLink(db, by, { purpose: 'sign_in', personId })
    const second = await issueLink(db, by, { purpose: 'reset_password', personId })
    expect((await findLinkHolder(db, 'sign_in', signInLink.token, by.now))?.id).toBe(personId)
    await issueApiToken(db, by, { personId, name: 'weekly report', scope: 'read', days: 90 })
    await expect(resetPassword(db, by, first.token, password)).rejects.toThrow(LinkUnusable)
    await resetPassword(db, by, second.token, password)
    expect(await sessionsOf(personId)).toEqual([])
    expect(await listApiTokens(db, personId, by.now)).toEqual([])
    await expect(acceptSignInLink(db, by, signInLink.token)).rejects.toThrow(LinkUnusable)
    await auth.api.signInEmail({ body: { email, password } })
    for (const { token } of [first, second])
      await expect(resetPassword(db, by, token, password)).rejects.toThrow(LinkUnusable)
  })

  test('is changed with the present one; the other sessions end', async () => {
    const { personId, email } = await aPerson()
    const { token } = await issueLink(db, by, { purpose: 'reset_password', personId })
    await resetPassword(db, by, token, password)
    await signIn(personId)
    await signIn(personId)
    const [own] = await sessionsOf(personId)
    const here = { personId, sessionId: own?.id ?? '' }
    const change = { present: password, next: 'another quiet night', endsTokens: false }
    await expect(changePassword(db, by, here, { ...change, present: 'not my password' })).rejects.toThrow(
      WrongOwnPassword,
    )
    expect(await sessionsOf(personId)).toHaveLength(2)
    await changePassword(db, by, here, change)
    expect((await sessionsOf(personId)).map(({ id }) => id)).toEqual([own?.id])
    await auth.api.signInEmail({ body: { email, password: 'another quiet night' } })
    await expect(auth.api.signInEmail({ body: { email, password } })).rejects.toThrow()
  })

  test.each([
    [true, 0],
    [false, 1],
  ])('that is changed ends the API tokens on request (%s)', async (endsTokens, left) => {
    const { personId } = await aPerson()
    const { token } = await issueLink(db, by, { purpose: 'reset_password', personId })
    await resetPassword(db, by, token, password)
    await issueApiToken(db, by, { personId, name: 'weekly report', scope: 'read', days: 90 })
    await signIn(personId)
    const [own] = await sessionsOf(personId)
    const here = { personId, sessionId: own?.id ?? '' }
    await changePassword(db, by, here, { present: password, next: 'another quiet night', endsTokens })
    expect(await listApiTokens(db, personId, by.now)).toHaveLength(left)
  })

  test('has three reset links an hour, of which the last is valid; of four requests at once three get one', async () => {
    const { personId } = await aPerson()
    const asked = await Promise.all([1, 2, 3, 4].map(() => issuePasswordLink(db, by, personId)))
    const made = asked.filter((link) => link !== undefined).toSorted((a, b) => a.linkId - b.linkId)
    expect(made).toHaveLength(3)
    const open = await Promise.all(
      made.map(({ token }) => findLinkHolder(db, 'reset_password', token, by.now)),
    )
    expect(open.map((holder) => holder?.id)).toEqual([undefined, undefined, personId])
    expect(await issuePasswordLink(db, minutesLater(59), personId)).toBeUndefined()
    expect(await issuePasswordLink(db, minutesLater(60), personId)).toBeDefined()
  })
})
