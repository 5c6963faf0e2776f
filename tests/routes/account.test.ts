import { beforeAll, describe, expect, test } from 'vitest'
import { hashChosenPassword, setPassword } from '#app/features/accounts/passwords/password.commands.server.ts'
import { findPerson } from '#app/features/accounts/people/person.queries.server.ts'
import { action as describeOneself, loader as openAccount } from '#app/routes/account._index.tsx'
import { action as changePassword } from '#app/routes/account_.password.tsx'
import { action as endSession } from '#app/routes/account_.sessions.$sessionId.end.tsx'
import { action as choosePreferences } from '#app/routes/preferences.choose.tsx'
import { loader as openTeams } from '#app/routes/teams._index.tsx'
import { type Db, inTransaction } from '#db/transaction.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import {
  anotherReader,
  headersAnswered,
  opening,
  responsesSent,
  sending,
  sendingBody,
} from '#tests/support/route-request.ts'

const hour = 3_600_000
const day = 24 * hour
const password = 'a quiet night on call'
const by = recorderOn('2026-05-02')

let db: Db
beforeAll(async () => {
  db = await openDatabaseForRequests()
})

const sessionOf = (personId: string) =>
  db.selectFrom('sessions').selectAll().where('personId', '=', personId).executeTakeFirst()

/** As if this much time had passed since the session was last written. */
async function moveBack(personId: string, milliseconds: number) {
  const session = await sessionOf(personId)
  if (!session) throw new Error('There is no session.')
  const back = (instant: Date) => new Date(instant.getTime() - milliseconds)
  await db
    .updateTable('sessions')
    .set({
      expiresAt: back(session.expiresAt),
      createdAt: back(session.createdAt),
      updatedAt: back(session.updatedAt),
    })
    .where('id', '=', session.id)
    .execute()
  return { session, written: back(session.expiresAt) }
}

describe('a session', () => {
  test('is extended with each day of use, and so is its cookie', async () => {
    const { personId, cookie } = await anotherReader(db, 'viewer')
    for (const _ of [1, 2, 3]) {
      const { session, written } = await moveBack(personId, 20 * day)
      const visit = opening('/teams', { cookie })
      await openTeams(visit)
      const slid = await sessionOf(personId)
      expect(slid?.id).toBe(session.id)
      expect(slid?.expiresAt.getTime()).toBeGreaterThan(written.getTime() + 19 * day)
      expect(headersAnswered(visit).getSetCookie()).toEqual([
        expect.stringContaining(`Max-Age=${30 * 24 * 3600}`),
      ])
    }
  })

  test('used again within a day causes no write and no cookie', async () => {
    const { personId, cookie } = await anotherReader(db, 'viewer')
    const { written } = await moveBack(personId, 23 * hour)
    const visit = opening('/teams', { cookie })
    await openTeams(visit)
    expect((await sessionOf(personId))?.expiresAt).toEqual(written)
    expect(headersAnswered(visit).getSetCookie()).toEqual([])
  })

  test('not used for 30 days is over', async () => {
    const { personId, cookie } = await anotherReader(db, 'viewer')
    await moveBack(personId, 30 * day + 1000)
    expect(await statusThrown(openTeams(opening('/teams', { cookie })))).toBe(302)
    expect(await sessionOf(personId)).toBeUndefined()
  })

  test('can be ended by its own person only', async () => {
    const [one, other] = [await anotherReader(db, 'admin'), await anotherReader(db, 'viewer')]
    const sessionId = (await sessionOf(other.personId))?.id ?? ''
    const params = { sessionId }
    await endSession(sending(`/account/sessions/${sessionId}/end`, {}, params, one.cookie))
    expect(await sessionOf(other.personId)).toBeDefined()
    await endSession(sending(`/account/sessions/${sessionId}/end`, {}, params, other.cookie))
    expect(await sessionOf(other.personId)).toBeUndefined()
  })
})

describe('the time last seen', () => {
  test('is stored after the response is sent', async () => {
    const { personId, cookie } = await anotherReader(db, 'viewer')
    await openTeams(opening('/teams', { cookie }))
    expect((await findPerson(db, personId))?.seenAt).toBeNull()
    await responsesSent()
    expect((await findPerson(db, personId))?.seenAt).toBeInstanceOf(Date)
  })

  test.each([404, 500])('is not stored for a request that ends with %i', async (status) => {
    const { personId, cookie } = await anotherReader(db, 'viewer')
    await openTeams(opening('/teams', { cookie }))
    await responsesSent(status)
    expect((await findPerson(db, personId))?.seenAt).toBeNull()
  })
})

describe('a person’s preferences', () => {
  const chosen = { name: 'Sato', language: 'ja', theme: 'dark', timeZone: 'Europe/London' }

  test('hold in each of their browsers, over its cookie and its language', async () => {
    const { cookie } = await anotherReader(db, 'viewer')
    expect(readRedirect(await describeOneself(sending('/account', chosen, {}, cookie)))).toBe('/account')
    const { title, values, timeZone } = await openAccount(
      opening('/account', { cookie: `${cookie}; language=en`, language: 'en' }),
    )
    expect(title).toBe('アカウント')
    expect({ ...values, timeZone }).toEqual(chosen)
  })

  test('can be left to the browser and the organisation', async () => {
    const { cookie } = await anotherReader(db, 'viewer')
    await describeOneself(sending('/account', chosen, {}, cookie))
    await describeOneself(sending('/account', { ...chosen, language: '', timeZone: ' ' }, {}, cookie))
    const { title, values, timeZone } = await openAccount(opening('/account', { cookie, language: 'en' }))
    expect(title).toBe('Your account')
    expect(values).toEqual({ ...chosen, language: '', timeZone: '' })
    expect(timeZone).toBe('Asia/Tokyo')
  })

  test('chosen in the small form on every page are stored with the person too', async () => {
    const { cookie } = await anotherReader(db, 'viewer')
    await choosePreferences(sending('/preferences/choose', { language: 'ja', theme: 'light' }, {}, cookie))
    const { values } = await openAccount(opening('/account', { cookie, language: 'en' }))
    expect(values).toMatchObject({ language: 'ja', theme: 'light' })
  })

  test.each([
    ['no body', {}],
    ['JSON', { body: '{"theme":"dark"}', type: 'application/json' }],
    ['another form', { body: 'a[100000000]=1', type: 'application/x-www-form-urlencoded' }],
    ['a choice sent twice', { body: 'theme=dark&theme=dark', type: 'application/x-www-form-urlencoded' }],
  ])('are not changed by %s sent to that form', async (_what, body) => {
    const { cookie } = await anotherReader(db, 'viewer')
    await describeOneself(sending('/account', chosen, {}, cookie))
    const answer = await choosePreferences(sendingBody('/preferences/choose', body, {}, cookie))
    expect([answer.headers.get('Location'), answer.headers.getSetCookie()]).toEqual(['/', []])
    expect((await openAccount(opening('/account', { cookie }))).values).toEqual(chosen)
  })

  test('are not changed by turning off single-key shortcuts, which holds for this browser only', async () => {
    const { cookie } = await anotherReader(db, 'viewer')
    await describeOneself(sending('/account', chosen, {}, cookie))
    const form = { keys: 'off', returnTo: '/account' }
    const answer = await choosePreferences(sending('/preferences/choose', form, {}, cookie))
    expect(answer.headers.getSetCookie().map((set) => set.split(';')[0])).toEqual(['keys=off'])
    const open = (cookie: string) => openAccount(opening('/account', { cookie }))
    expect(await open(cookie)).toMatchObject({ values: chosen, areKeysOn: true })
    expect((await open(`${cookie}; keys=off`)).areKeysOn).toBe(false)
    expect((await open(`${cookie}; keys=odd`)).areKeysOn).toBe(true)
  })

  test.each([
    ['a name of spaces', { name: '  ' }, 'name'],
    ['an invalid time zone', { timeZone: 'Mars/Base' }, 'timeZone'],
    ['an invalid language', { language: 'fr' }, 'language'],
    ['an invalid theme', { theme: 'pink' }, 'theme'],
  ])('are refused with %s, and everything typed is kept', async (_what, wrong, field) => {
    const { cookie } = await anotherReader(db, 'viewer')
    const refusal = readRefusal(
      await describeOneself(sending('/account', { ...chosen, ...wrong }, {}, cookie)),
    )
    expect(refusal.status).toBe(422)
    expect(Object.keys(refusal.problems)).toEqual([field])
    expect(refusal.typed).toMatchObject({ ...chosen, ...wrong })
  })
})

test.each([
  ['a wrong present password', { presentPassword: 'not my password' }, 'presentPassword'],
  ['a new one that is too short', { newPassword: 'short' }, 'newPassword'],
  ['a too common new one', { newPassword: 'passwordpassword' }, 'newPassword'],
])('a password is not changed with %s, and no password is sent back', async (_what, wrong, field) => {
  const { personId, cookie } = await anotherReader(db, 'viewer')
  await inTransaction(db, by, async (db) => setPassword(db, by, personId, await hashChosenPassword(password)))
  const form = { presentPassword: password, newPassword: 'another quiet night', ...wrong }
  const refusal = readRefusal(await changePassword(sending('/account/password', form, {}, cookie)))
  expect(refusal.status).toBe(422)
  expect(Object.keys(refusal.problems)).toEqual([field])
  expect(JSON.stringify(refusal.typed)).not.toMatch(/night|short|password/)
})
