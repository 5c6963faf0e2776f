import { beforeAll, describe, expect, test } from 'vitest'
import { invitePerson } from '#app/features/accounts/invites/invite.commands.server.ts'
import { addPerson, deactivatePerson } from '#app/features/accounts/people/person.commands.server.ts'
import { parseClaimedRoles } from '#app/features/accounts/sign-in/claimed-role.ts'
import {
  type ProviderIdentity,
  type ProviderRules,
  signInByProvider,
} from '#app/features/accounts/sign-in/provider-sign-in.commands.server.ts'
import { PasswordsNeeded, setAccess } from '#app/features/organisation/organisation.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = { ...recorderOn('2026-11-01'), actor: { id: null, name: 'sign-in' }, requestId: 'request-1' }
const anybody: ProviderRules = { emailDomains: [] }
const byClaim: ProviderRules = {
  emailDomains: [],
  claimedRoles: { claim: 'groups', roles: parseClaimedRoles('leads=admin,sre=member') ?? [] },
}

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
})

test('no one can sign in before the setup', async () => {
  await expect(admit({})).rejects.toMatchObject({ reason: 'notSetUpYet' })
  await addPerson(db, by, {
    name: 'Mori',
    email: 'mori@nayami.test',
    role: 'admin',
    isEmailVerified: true,
  })
})

test('passwords stay on until an admin has signed in through the provider', async () => {
  const access = { anyoneMayView: false, passwordsAllowed: false }
  await admit({ email: 'viewer@nayami.test' })
  await expect(setAccess(db, by, access)).rejects.toThrow(PasswordsNeeded)
  await admit({ email: 'mori@nayami.test' })
  await setAccess(db, by, access)
  await setAccess(db, by, { ...access, passwordsAllowed: true })
})

describe('a new person', () => {
  test('is a viewer, with the provider’s name and the address in lower case', async () => {
    const { personId } = await admit({ email: ' Sato@Nayami.Test', name: '　佐藤\n花子 ' })
    expect(await personOf(personId)).toMatchObject({
      name: '佐藤 花子',
      email: 'sato@nayami.test',
      emailVerified: true,
      role: 'viewer',
    })
  })

  test.each([
    ['no name', 'a1@nayami.test', '', 'a1'],
    ['only spaces', 'a2@nayami.test', ' \u3000\u200b', 'a2'],
    ['a control character', 'a3@nayami.test', 'Ki\u0000m\u202e', 'Ki m'],
    ['half a character', 'a4@nayami.test', 'Kim\ud83d', 'Kim\ufffd'],
    ['250 characters', 'a5@nayami.test', '悩'.repeat(250), '悩'.repeat(200)],
  ])('has a valid name, even with %s', async (_what, email, name, expected) => {
    const { personId } = await admit({ email, name })
    expect((await personOf(personId)).name).toBe(expected)
  })

  test('takes the role of an open invite to the address, and uses it up', async () => {
    const email = 'invited@nayami.test'
    const { linkId } = await invitePerson(db, by, { email, role: 'member' })
    const { personId } = await admit({ email })
    expect((await personOf(personId)).role).toBe('member')
    const link = await db
      .selectFrom('oneTimeLinks')
      .select('usedAt')
      .where('id', '=', linkId)
      .executeTakeFirst()
    expect(link?.usedAt).toEqual(by.now)
  })

  test('is one person after two sign-ins at once', async () => {
    const both = await Promise.all([
      admit({ email: 'twice@nayami.test' }),
      admit({ email: 'twice@nayami.test' }),
    ])
    expect(both[0].personId).toBe(both[1].personId)
  })

  test('leaves an audit event by the one who signed in', async () => {
    const { personId } = await admit({ email: 'audited@nayami.test' })
    const events = await db
      .selectFrom('auditEvents')
      .select(['actorName', 'requestId', 'action', 'tableName'])
      .where('subjectId', '=', personId)
      .execute()
    expect(events).toEqual([
      { actorName: 'sign-in', requestId: 'request-1', action: 'added', tableName: 'people' },
    ])
  })
})

describe('a known person', () => {
  test('found by the provider’s id stays the same person when the address changes', async () => {
    const first = await admit({ accountId: 'issuer kim', email: 'kim@nayami.test' })
    const second = await admit({ accountId: 'issuer kim', email: 'kim-new@nayami.test' })
    expect(second.personId).toBe(first.personId)
    expect((await personOf(first.personId)).email).toBe('kim@nayami.test')
  })

  test('found by the address keeps name and role where no claim decides', async () => {
    const { personId } = await aPerson('lee@nayami.test', 'member')
    expect((await admit({ email: 'LEE@nayami.test', name: 'Other' })).personId).toBe(personId)
    expect(await personOf(personId)).toMatchObject({ name: 'Lee', role: 'member', emailVerified: true })
  })

  test('has the role of the claim at every sign-in', async () => {
    const { personId } = await aPerson('role@nayami.test', 'viewer')
    const roles = []
    for (const groups of [['leads'], ['sre']]) {
      await admit({ email: 'role@nayami.test', claims: { groups } }, byClaim)
      roles.push((await personOf(personId)).role)
    }
    expect(roles).toEqual(['admin', 'member'])
  })

  test('stays admin as the last one, whatever the claim is', async () => {
    const answer = await admit({ email: 'mori@nayami.test', claims: { groups: 'sre' } }, byClaim)
    expect(answer.staysAdmin).toBe(true)
    expect((await personOf(answer.personId)).role).toBe('admin')
    expect(await admit({ email: 'mori@nayami.test' }, byClaim)).toMatchObject({ staysAdmin: true })
  })
})

test.each([
  ['an address that is not verified', { isEmailVerified: false }, anybody, 'emailNotVerified'],
  ['no address', { email: '' }, anybody, 'emailNotVerified'],
  ['a foreign domain', { email: 'a@example.com' }, { emailDomains: ['nayami.test'] }, 'foreignDomain'],
  ['a subdomain', { email: 'a@x.nayami.test' }, { emailDomains: ['nayami.test'] }, 'foreignDomain'],
  ['an address with two domains', { email: 'a@nayami.test@example.com' }, anybody, 'emailNotVerified'],
  ['no role by claim', { email: 'b@nayami.test', claims: { groups: ['sales'] } }, byClaim, 'noClaimedRole'],
])('%s is refused and creates no one', async (_who, identity, rules, reason) => {
  const before = await countPeople()
  await expect(admit(identity, rules)).rejects.toMatchObject({ reason })
  expect(await countPeople()).toBe(before)
})

test('a deactivated person is refused, even under a new id of the provider', async () => {
  const { personId } = await admit({ email: 'gone@nayami.test' })
  await deactivatePerson(db, by, personId)
  for (const accountId of ['issuer gone@nayami.test', 'issuer another'])
    await expect(admit({ accountId, email: 'gone@nayami.test' })).rejects.toMatchObject({
      reason: 'deactivated',
    })
})

function admit(identity: Partial<ProviderIdentity>, rules = anybody) {
  const email = identity.email ?? 'new@nayami.test'
  const calm = {
    accountId: `issuer ${email.trim().toLowerCase()}`,
    email,
    isEmailVerified: true,
    name: 'New',
    claims: {},
  }
  return signInByProvider(db, by, rules, { ...calm, ...identity })
}

function aPerson(email: string, role: 'viewer' | 'member') {
  return addPerson(db, by, { name: 'Lee', email, role, isEmailVerified: false })
}

function personOf(id: string) {
  return db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

async function countPeople() {
  const { count } = await db
    .selectFrom('people')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
