import { describe, expect, test } from 'vitest'
import {
  askedBy,
  listRouteRoles,
  parseRoleTable,
  roleTable,
  writeRoleTable,
} from '#tests/support/route-roles.ts'

/** Open to anyone, each with the reason. */
const publicRoutes: Record<string, string> = {
  '$.tsx': 'an address without a page has nothing to show to anybody',
  'auth.callback.oidc.ts': 'the identity provider sends people here before they are signed in',
  'forgot-password.tsx': 'who has lost the password cannot sign in',
  'join.tsx': 'an invite is what makes the account',
  'preferences.choose.tsx': 'language and theme are chosen before signing in too',
  'reset-password.tsx': 'who has lost the password cannot sign in',
  'setup.tsx': 'the first admin has no account yet',
  'sign-in._index.tsx': 'the way in',
  'sign-in.link.tsx': 'the way in',
  'sign-in.oidc.ts': 'the way in',
  'sign-out.tsx': 'whoever has no session has nothing to end',
}

const routes = listRouteRoles()

test('every loader and action starts with the required role', () => {
  const silent = routes.filter(({ loader, action }) => [loader, action].includes('nothing said'))
  expect(silent).toEqual([])
})

// A role is changed in two places, so that a review sees it in one line: `npm test --
// tests/architecture/roles.test.ts -u`
// rewrites the table. The walk of all routes uses the table, so a guard changed alone fails there as well.
test('the roles are those of the reviewed table', async () => {
  await expect(writeRoleTable(routes)).toMatchFileSnapshot(roleTable)
})

test('the table is read as it is written', () => {
  expect(parseRoleTable(writeRoleTable(routes))).toEqual(routes)
})

test('exactly the listed routes are open to anyone', () => {
  const open = routes.filter(({ loader, action }) => [loader, action].includes('public'))
  expect(open.map(({ file }) => file).sort()).toEqual(Object.keys(publicRoutes).sort())
})

test('a viewer can send only forms for their own things', () => {
  expect(routes.filter(({ action }) => action === 'viewer')).toEqual([])
  const own = routes.filter(({ loader, action }) => [loader, action].includes('person'))
  expect(own.filter(({ file }) => !/^(account|backlog_\.views)[._]/.test(file))).toEqual([])
})

test('only admins change the settings', () => {
  const others = routes.filter(
    ({ file, action }) => file.startsWith('settings.') && action && action !== 'admin',
  )
  expect(others).toEqual([])
})

test('whoever may open a form may send it', () => {
  const forms = routes.filter(({ file }) => /\.(new|edit|close|decide)\.tsx$/.test(file))
  expect(forms.filter(({ loader, action }) => loader && loader !== 'public' && loader !== action)).toEqual([])
})

describe('the role of a route is read', () => {
  test.each([
    ["export async function loader(args) { const { db } = await requireRole(args, 'viewer') }", 'viewer'],
    ["export async function loader(args) { await requireRoleOrToken(args, 'admin') }", 'admin'],
    ['export async function loader(args) { const context = await requirePerson(args) }', 'person'],
    ['export async function loader(args) { const context = await openRequestContext(args) }', 'public'],
    ["export async function loader(args) { work(); await requireRole(args, 'viewer') }", 'nothing said'],
    ['export async function loader() { return null }', 'nothing said'],
    ['export const loader = () => null', 'nothing said'],
    ["export { loader } from './other.ts'", 'nothing said'],
    ['export default function Page() {}', undefined],
  ])('%s', (text, expected) => {
    expect(askedBy({ path: 'app/routes/x.tsx', text }, 'loader')).toBe(expected)
  })
})
