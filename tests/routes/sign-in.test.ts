import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hashChosenPassword, setPassword } from '#app/features/accounts/passwords/password.commands.server.ts'
import { addPerson, deactivatePerson } from '#app/features/accounts/people/person.commands.server.ts'
import { action as forgetPassword } from '#app/routes/forgot-password.tsx'
import { action as join } from '#app/routes/join.tsx'
import { action as resetPassword } from '#app/routes/reset-password.tsx'
import { action as setUp } from '#app/routes/setup.tsx'
import { action, loader } from '#app/routes/sign-in._index.tsx'
import { action as followLink } from '#app/routes/sign-in.link.tsx'
import { loader as begin } from '#app/routes/sign-in.oidc.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { headersAnswered, opening, sending, sendingBody } from '#tests/support/route-request.ts'

const enteringRoutes = [
  ['/sign-in', action],
  ['/sign-in/link', followLink],
  ['/forgot-password', forgetPassword],
  ['/reset-password', resetPassword],
  ['/join', join],
  ['/setup', setUp],
] as const

const by = recorderOn('2026-11-01')
const password = 'a night without a pager'

let db: Db
beforeAll(async () => {
  db = await openDatabaseForRequests()
  await aPerson('known@nayami.test')
  const goneId = await aPerson('gone@nayami.test')
  await deactivatePerson(db, by, goneId)
  await addPerson(db, by, {
    name: 'Without a password',
    email: 'without@nayami.test',
    role: 'member',
    isEmailVerified: true,
  })
})

beforeEach(async () => {
  await db.deleteFrom('attempts').execute()
})

test.each(['known@nayami.test', 'gone@nayami.test', 'without@nayami.test'])(
  'a wrong password for %s has the same answer as for an unknown account, byte for byte',
  async (email) => {
    const nobody = 'nobody@nayami.test'
    const answers = await Promise.all(
      [email, nobody].map(async (typed) => {
        const args = sending('/sign-in', { email: typed, password: 'a wrong password' }, {}, '')
        const answer = JSON.stringify(await action(args))
        return { answer: answer.replaceAll(typed, '…'), headers: [...headersAnswered(args)] }
      }),
    )
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.answer).toContain('wrongPassword')
  },
)

describe('after ten attempts', () => {
  test.each(['known@nayami.test', 'nobody@nayami.test'])(
    '%s has to wait, whether or not there is such an account',
    async (email) => {
      for (let attempt = 1; attempt <= 10; attempt++) await tryOnce(email, 'a wrong password')
      const args = sending('/sign-in', { email, password }, {}, '')
      const answer = JSON.stringify(await action(args))
      expect(answer).toMatch(/"status":429/)
      expect(answer).toMatch(/tooManyAttempts\?seconds=\d+/)
      expect(Number(headersAnswered(args).get('Retry-After'))).toBeGreaterThan(0)
      expect(answer).not.toContain(password)
    },
  )

  test('a right password resets the count, in any spelling of the address', async () => {
    for (let attempt = 1; attempt <= 9; attempt++) await tryOnce('known@nayami.test', 'a wrong password')
    expect(await tryOnce('Known@Nayami.test', password)).toMatch(/"status":302|^\{\}$/)
    expect(await tryOnce('known@nayami.test', 'a wrong password')).toContain('wrongPassword')
    expect(await tryOnce('known@nayami.test', 'a wrong password')).toContain('wrongPassword')
  })
})

describe('an attempt counts before its form is read', () => {
  test('so after fifty unreadable forms the next has to wait, with everything typed but the password kept', async () => {
    const type = 'application/x-www-form-urlencoded'
    for (let attempt = 1; attempt <= 50; attempt++)
      await action(sendingBody('/sign-in', { body: 'a[100000000]=1', type }, {}, ''))
    const typed = { email: 'known@nayami.test', password, draft: '{"path":"/teams","fields":[]}' }
    const answer = JSON.stringify(await action(sending('/sign-in', typed, {}, '')))
    expect(answer).toMatch(/"status":429/)
    expect(answer).toContain(JSON.stringify(typed.draft).slice(1, -1))
    expect(answer).toContain('known@nayami.test')
    expect(answer).not.toContain(password)
  })

  test.each(enteringRoutes)('at %s', async (_path, enter) => {
    for (let attempt = 1; attempt <= 50; attempt++) await enter(sendingBody('/', {}, {}, ''))
    expect(JSON.stringify(await enter(sendingBody('/', {}, {}, '')))).toMatch(/"status":429/)
  })
})

test('the attempts contain neither IP addresses nor emails', async () => {
  await tryOnce('known@nayami.test', 'a wrong password')
  const kept = JSON.stringify(await db.selectFrom('attempts').selectAll().execute())
  expect(kept).toMatch(/account:.+address:|address:.+account:/)
  expect(kept).not.toMatch(/known|nayami\.test|127\.0\.0\.1/)
})

test.each([
  ['wrongState', 'wrongState'],
  ['tooManyAttempts?seconds=12', 'tooManyAttempts?seconds=12'],
  ['tooManyAttempts?seconds=<b>', undefined],
  ['Call this number to sign in', undefined],
])('the page shows only problems it knows: %s', async (problem, said) => {
  const args = opening(`/sign-in?${new URLSearchParams({ problem })}`, { cookie: '' })
  expect((await loader(args)).problem).toBe(said)
})

test.each([
  ['/teams?x=1', '/teams?x=1'],
  ['https://evil.example/', '/'],
  ['//evil.example', '/'],
  ['/.//evil.example', '/'],
])(
  'open redirect: the page and the provider’s button return only to paths of this site: %s',
  async (returnTo, path) => {
    const args = opening(`/sign-in?${new URLSearchParams({ returnTo })}`, { cookie: '' })
    expect((await loader(args)).returnTo).toBe(path)
  },
)

test('without a provider its route does not exist, and passwords are on, whatever the setting', async () => {
  expect(await statusThrown(begin(opening('/sign-in/oidc', { cookie: '' })))).toBe(404)
  await inTransaction(db, by, (db) =>
    db.updateTable('organisation').set({ passwordsAllowed: false }).execute(),
  )
  const { ways } = await loader(opening('/sign-in', { cookie: '' }))
  expect(ways).toEqual({ provider: undefined, passwords: true })
})

async function tryOnce(email: string, typed: string): Promise<string> {
  const answer = await action(sending('/sign-in', { email, password: typed }, {}, ''))
  return answer instanceof Response ? `{"status":${answer.status}}` : JSON.stringify(answer)
}

async function aPerson(email: string): Promise<string> {
  const passwordHash = await hashChosenPassword(password)
  return inTransaction(db, by, async (db) => {
    const { personId } = await addPerson(db, by, {
      name: 'Kim',
      email,
      role: 'member',
      isEmailVerified: true,
    })
    await setPassword(db, by, personId, passwordHash)
    return personId
  })
}
