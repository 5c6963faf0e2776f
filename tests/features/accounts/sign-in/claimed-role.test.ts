import { describe, expect, test } from 'vitest'
import { findClaimedRole, parseClaimedRoles } from '#app/features/accounts/sign-in/claimed-role.ts'

describe('of the roles in the claim the highest counts', () => {
  const roles = parseClaimedRoles('sre-leads=admin,sre=member,*=viewer') ?? []
  test.each([
    ['a list', { groups: ['sre', 'sre-leads'] }, 'admin'],
    ['a list in another order', { groups: ['sre-leads', 'sre'] }, 'admin'],
    ['a text', { groups: 'sre' }, 'member'],
    ['a text that only begins like one', { groups: 'sre-leads-emeritus' }, 'viewer'],
    ['an empty list', { groups: [] }, 'viewer'],
    ['no such claim', {}, 'viewer'],
    ['a number', { groups: 7 }, 'viewer'],
    ['a claim that everything has', { groups: { sre: true } }, 'viewer'],
  ])('%s', (_what, profile, expected) => {
    expect(findClaimedRole(profile, { claim: 'groups', roles })).toBe(expected)
  })

  test('without a claim there is no role by default', () => {
    const named = { claim: 'groups', roles: parseClaimedRoles('sre=member') ?? [] }
    expect(findClaimedRole({ groups: ['sales'] }, named)).toBeUndefined()
    expect(findClaimedRole({}, { ...named, claim: 'constructor.name' })).toBeUndefined()
  })

  test.each([
    ['realm_access.roles', { realm_access: { roles: ['sre'] } }],
    ['https://example.com/roles', { 'https://example.com/roles': 'sre' }],
  ])('a claim is found under %s', (claim, profile) => {
    expect(findClaimedRole(profile, { claim, roles })).toBe('member')
  })
})

test.each([
  ['a=admin', [['a', 'admin']]],
  [
    ' a = admin , * = viewer ',
    [
      ['a', 'admin'],
      ['*', 'viewer'],
    ],
  ],
  ['cn=sre,ou=x=member', undefined],
  ['cn=sre=member', [['cn=sre', 'member']]],
  ['a', undefined],
  ['=admin', undefined],
  ['a=owner', undefined],
  ['a=admin,', undefined],
])('%s is read as roles: %j', (text, expected) => {
  expect(parseClaimedRoles(text)).toEqual(expected)
})
