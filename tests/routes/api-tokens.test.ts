import { beforeAll, describe, expect, test } from 'vitest'
import { issueApiToken } from '#app/features/accounts/api-tokens/api-token.commands.server.ts'
import { listApiTokens } from '#app/features/accounts/api-tokens/api-token.queries.server.ts'
import { deactivatePerson } from '#app/features/accounts/people/person.commands.server.ts'
import { requireRoleOrToken } from '#app/http/require-token.server.ts'
import { action as make, loader as open } from '#app/routes/account_.tokens._index.tsx'
import { action as revoke } from '#app/routes/account_.tokens.$tokenId.revoke.tsx'
import { loader as getCsv } from '#app/routes/backlog[.csv].ts'
import { action as createTeam } from '#app/routes/teams.new.tsx'
import type { Db } from '#db/transaction.ts'
import { readRefusal, statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { anotherReader, keyed, opening, sending } from '#tests/support/route-request.ts'
import { openTestAuth, signInAs } from '#tests/support/signed-in.ts'

let db: Db
let viewer: { personId: string; cookie: string }
beforeAll(async () => {
  db = await openDatabaseForRequests()
  viewer = await signInAs(db, openTestAuth(db), 'viewer', 'Kim')
})

const wanted = { name: 'weekly report', scope: 'read', days: '90' }

/** The CSV of the backlog, requested by a program. */
function csvWith(authorization: string) {
  const args = opening('/backlog.csv', { cookie: '' })
  args.request.headers.set('Authorization', authorization)
  return getCsv(args)
}

async function makeToken(form: Record<string, string> = wanted): Promise<string> {
  const answer = await make(sending('/account/tokens', keyed(form)))
  // why: Remix does not export the class of data().
  return (answer as { data: { token: string } }).data.token
}

describe('a token created on the page', () => {
  test('opens the export, and its use is shown', async () => {
    const token = await makeToken({ ...wanted, name: 'export' })
    expect(token).toMatch(/^nayami_[\w-]{43}$/)
    expect((await csvWith(`Bearer ${token}`)).status).toBe(200)
    const { tokens } = await open(opening('/account/tokens'))
    expect(tokens.find(({ name }) => name === 'export')?.usedAt).toBeInstanceOf(Date)
  })

  test('is stored as a digest: nothing in the database opens the export', async () => {
    const token = await makeToken()
    const rows = [
      ...(await db.selectFrom('apiTokens').selectAll().execute()),
      ...(await db.selectFrom('submissions').selectAll().execute()),
      ...(await db.selectFrom('auditEvents').selectAll().execute()),
    ]
    expect(JSON.stringify(rows)).not.toContain(token.slice('nayami_'.length))
  })

  test('is shown once: the same form sent again creates no other and shows none', async () => {
    const form = keyed({ ...wanted, name: 'once' })
    await make(sending('/account/tokens', form))
    const again = await make(sending('/account/tokens', form))
    expect((again as { data: { token?: string } }).data.token).toBeUndefined() // why: as above.
    const { tokens } = await open(opening('/account/tokens'))
    expect(tokens.filter(({ name }) => name === 'once')).toHaveLength(1)
  })
})

describe('the export does not open', () => {
  test.each([
    ['with an invented token', 'Bearer nayami_0000000000000000000000000000000000000000000'],
    ['with an empty token', 'Bearer '],
    ['with another scheme', 'Basic bW9yaTpzZWNyZXQ='],
    ['with SQL in the token', "Bearer ' or 1=1 --"],
  ])('%s', async (_what, authorization) => {
    expect(await statusThrown(csvWith(authorization))).toBe(401)
  })

  test('with a token after it was revoked', async () => {
    const token = await makeToken({ ...wanted, name: 'revoked' })
    const { tokens } = await open(opening('/account/tokens'))
    const tokenId = String(tokens.find(({ name }) => name === 'revoked')?.id)
    await revoke(sending(`/account/tokens/${tokenId}/revoke`, {}, { tokenId }))
    expect(await statusThrown(csvWith(`Bearer ${token}`))).toBe(401)
  })

  test('with an expired token', async () => {
    const longAgo = recorderOn('2020-01-01')
    const { token } = await issueApiToken(db, longAgo, {
      personId: viewer.personId,
      name: 'old',
      scope: 'read',
      days: 30,
    })
    expect(await statusThrown(csvWith(`Bearer ${token}`))).toBe(401)
  })

  test('with the token of a deactivated person', async () => {
    const gone = await signInAs(db, openTestAuth(db), 'member', 'Gone')
    const by = recorderOn('2099-01-01')
    const { token } = await issueApiToken(db, by, {
      personId: gone.personId,
      name: 'left behind',
      scope: 'write',
      days: 30,
    })
    expect((await csvWith(`Bearer ${token}`)).status).toBe(200)
    await deactivatePerson(db, by, gone.personId)
    expect(await statusThrown(csvWith(`Bearer ${token}`))).toBe(401)
  })
})

test('a token opens only what is offered to machines', async () => {
  const { personId } = await anotherReader(db, 'member')
  const writing = { personId, name: 'made when writing was offered', scope: 'write', days: 90 } as const
  const { token } = await issueApiToken(db, recorderOn('2099-01-01'), writing)
  expect((await csvWith(`Bearer ${token}`)).status).toBe(200)
  const args = sending(
    '/teams/new',
    keyed({ name: 'x', slug: 'x', phase: 'mature', cadenceDays: '14' }),
    {},
    '',
  )
  args.request.headers.set('Authorization', `Bearer ${token}`)
  expect(await statusThrown(createTeam(args))).toBe(401)
})

test.each([
  ['its scope does not reach', 'member', 'read'],
  ['its owner does not reach', 'viewer', 'write'],
] as const)('a token is refused and not marked as used where %s', async (_what, role, scope) => {
  const { personId } = await anotherReader(db, role)
  const { token } = await issueApiToken(db, recorderOn('2099-01-01'), {
    personId,
    name: `${role} to ${scope}`,
    scope,
    days: 90,
  })
  const args = opening('/backlog.csv', { cookie: '' })
  args.request.headers.set('Authorization', `Bearer ${token}`)
  expect(await statusThrown(requireRoleOrToken(args, 'member'))).toBe(403)
  const [kept] = await listApiTokens(db, personId, new Date('2099-01-02'))
  expect(kept).toMatchObject({ name: `${role} to ${scope}`, usedAt: null })
})

test('a token with write scope cannot be created while no route takes one', async () => {
  const refusal = readRefusal(await make(sending('/account/tokens', keyed({ ...wanted, scope: 'write' }))))
  expect([refusal.status, Object.keys(refusal.problems)]).toEqual([422, ['scope']])
})

test('a viewer sees only their own tokens', async () => {
  await make(sending('/account/tokens', keyed({ ...wanted, name: 'mine' }), {}, viewer.cookie))
  const { tokens } = await open(opening('/account/tokens', { cookie: viewer.cookie }))
  expect(tokens.map(({ name }) => name)).toEqual(['mine'])
})

test('a viewer cannot revoke another’s token', async () => {
  await makeToken({ ...wanted, name: 'not yours' })
  const { tokens } = await open(opening('/account/tokens'))
  const tokenId = String(tokens.find(({ name }) => name === 'not yours')?.id)
  await revoke(sending(`/account/tokens/${tokenId}/revoke`, {}, { tokenId }, viewer.cookie))
  const left = await listApiTokens(db, null, new Date('2026-01-01T00:00:00Z'))
  expect(left.map(({ id }) => String(id))).toContain(tokenId)
})

test.each([
  ['a name too long', { name: 'x'.repeat(201) }, 'name'],
  ['a life of no days', { days: '0' }, 'days'],
  ['a life of more than a year', { days: '400' }, 'days'],
  ['an invalid scope', { scope: 'everything' }, 'scope'],
])('%s is refused with everything typed kept', async (_what, change, field) => {
  const refusal = readRefusal(await make(sending('/account/tokens', keyed({ ...wanted, ...change }))))
  expect([refusal.status, Object.keys(refusal.problems)]).toEqual([422, [field]])
  expect(refusal.typed).toMatchObject({ ...wanted, ...change })
})
