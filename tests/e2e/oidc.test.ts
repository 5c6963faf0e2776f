import type { Browser, Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addPerson, deactivatePerson } from '#app/features/accounts/people/person.commands.server.ts'
import { setAccess } from '#app/features/organisation/organisation.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { type IdentityProvider, startIdentityProvider } from '#tests/support/identity-provider.ts'
import { whileStopped } from '#tests/support/peopled-server.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { admin } from '#tests/support/set-up.ts'

const by = recorderOn('2026-11-01')

let browser: Browser
let provider: IdentityProvider
let server: ServerProcess
beforeAll(async () => {
  browser = await launchBrowser()
  provider = await startIdentityProvider()
  server = await startServerProcess({
    ...provider.variables,
    OIDC_EMAIL_DOMAINS: 'nayami.test, example.jp',
    OIDC_ROLE_CLAIM: 'groups',
    OIDC_ROLES: 'sre-leads=admin,sre=member,*=viewer',
  })
  provider.serve(server.url)
  await whileStopped(server, async (db) => {
    await aPerson(db, 'kim@nayami.test', 'Kim')
    await aPerson(db, 'gone@nayami.test', 'Gone', true)
  })
})

beforeEach(() => {
  provider.accounts.clear()
})

describe.each([
  { javaScriptEnabled: true, how: 'with JavaScript' },
  { javaScriptEnabled: false, how: 'without JavaScript' },
])('$how', ({ javaScriptEnabled }) => {
  const stranger = { isStranger: true, javaScriptEnabled }

  test('a new person gets the role of their claim and the page they wanted', async () => {
    provider.accounts.set('sub-1', account({ groups: ['everybody', 'sre'], name: '佐藤 花子' }))
    const page = await openPage(browser, server.url, stranger)
    await page.goto('/teams/new')
    await signInAtProvider(page, 'sub-1')
    await page.waitForURL('/teams/new')
    await page.getByText('佐藤 花子').first().waitFor()
    await page.goto('/settings/categories/new')
    await page.getByRole('heading', { name: 'You don’t have permission' }).waitFor()
    expect(await page.getByRole('main').textContent()).toContain('member')
  })

  test('the role follows the claim at the next sign-in', async () => {
    provider.accounts.set('sub-1', account({ groups: ['sre-leads', 'sre'] }))
    const page = await openPage(browser, server.url, stranger)
    await page.goto('/settings/categories/new')
    await signInAtProvider(page, 'sub-1')
    await page.getByRole('button', { name: 'Save' }).waitFor()
  })

  test('a person who has an account with that verified address signs in to it', async () => {
    provider.accounts.set('sub-kim', account({ email: 'Kim@Nayami.test', name: 'Somebody else' }))
    const page = await openPage(browser, server.url, stranger)
    await page.goto('/sign-in')
    await signInAtProvider(page, 'sub-kim')
    await page.getByText('Kim', { exact: true }).first().waitFor()
  })

  test.each([
    ['an address the provider has not verified', { email_verified: false }, /has not verified/],
    ['an address of another domain', { email: 'mori@example.com' }, /another organisation/],
    ['an address of a subdomain', { email: 'mori@sub.nayami.test' }, /another organisation/],
    ['a deactivated person', { email: 'gone@nayami.test' }, /deactivated/],
  ])('%s is refused with a sentence', async (_who, claims, sentence) => {
    provider.accounts.set('sub-2', account(claims))
    const page = await openPage(browser, server.url, stranger)
    await page.goto('/sign-in')
    await signInAtProvider(page, 'sub-2')
    await page.getByRole('alert').getByText(sentence).waitFor()
    await expectNobody(page)
  })

  test('a refusal by the provider is reported on the sign-in page', async () => {
    const page = await openPage(browser, server.url, { ...stranger, locale: 'ja' })
    await page.goto('/sign-in')
    await page.getByRole('link', { name: 'Example IDでサインイン' }).click()
    await page.getByLabel('Account').fill('nobody')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page
      .getByRole('alert')
      .getByText('組織のサインインで許可されませんでした。管理者に連絡してください。')
      .waitFor()
  })

  test('a typed form survives an ended session, and a sign-in in another tab', async () => {
    provider.accounts.set('sub-1', account({ groups: ['sre'] }))
    const page = await openPage(browser, server.url, stranger)
    await page.goto('/teams/new')
    await signInAtProvider(page, 'sub-1')
    await page.waitForURL('/teams/new')
    const name = javaScriptEnabled ? 'Typed' : 'Typed without scripts'
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('Short name').fill(javaScriptEnabled ? 'typed' : 'typed-plain')
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { name: 'Sign in again' }).waitFor()
    const opened = page.context().waitForEvent('page')
    await page.getByRole('link', { name: 'Sign in with Example ID (new tab)' }).click()
    const tab = await opened
    await continueAs(tab, 'sub-1')
    await tab.getByText('Sign out').waitFor()
    await page.getByRole('button', { name: 'Send what I typed' }).click()
    await page.getByRole('main').getByText(name, { exact: true }).first().waitFor()
  })
})

test('state: a callback that this browser did not start is worthless', async () => {
  provider.accounts.set('sub-3', account({ email: 'third@nayami.test' }))
  const begunElsewhere = await fetch(`${server.url}/sign-in/oidc`, { redirect: 'manual' })
  const victim = await openPage(browser, server.url, { isStranger: true })
  await victim.goto(begunElsewhere.headers.get('Location') ?? '')
  await continueAs(victim, 'sub-3')
  await victim.getByRole('alert').getByText('began in another browser').waitFor()
  await expectNobody(victim)
  await victim.goto('/auth/callback/oidc?code=1&state=invented')
  await victim.getByRole('alert').getByText('began in another browser').waitFor()
  await victim.goto('/auth/callback/oidc?code=1')
  await victim.getByRole('alert').getByText('began in another browser').waitFor()
})

test('PKCE and nonce: the provider receives both, and the id of this client', async () => {
  const answer = await fetch(`${server.url}/sign-in/oidc`, { redirect: 'manual' })
  const { searchParams, origin } = new URL(answer.headers.get('Location') ?? '')
  expect(origin).toBe(provider.issuer)
  expect(Object.fromEntries(searchParams)).toMatchObject({
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
    nonce: expect.stringMatching(/^.{16,}$/),
    state: expect.stringMatching(/^.{16,}$/),
    redirect_uri: `${server.url}/auth/callback/oidc`,
    scope: 'openid email profile',
  })
})

test('a session that the browser brought to the sign-in ends with it', async () => {
  provider.accounts.set('sub-1', account({ groups: ['sre'] }))
  const page = await openPage(browser, server.url, { isStranger: true })
  await page.goto('/sign-in')
  await signInAtProvider(page, 'sub-1')
  await page.getByText('Sign out').waitFor()
  const former = await page.context().cookies(server.url)
  // The provider still has their session, and asks nothing.
  await page.goto('/sign-in/oidc?returnTo=/silos')
  await page.waitForURL('/silos')
  const cookie = former.map(({ name, value }) => `${name}=${value}`).join('; ')
  const answer = await fetch(`${server.url}/teams`, { headers: { Cookie: cookie }, redirect: 'manual' })
  expect(answer.headers.get('Location')).toMatch(/^\/sign-in/)
})

test.each([
  '/auth/sign-in/email',
  '/auth/sign-up/email',
  '/auth/sign-in/social',
  '/auth/get-session',
  '/auth/list-sessions',
  '/auth/update-user',
  '/auth/ok',
  '/auth/error',
  '/auth/callback/google',
  '/auth/sign-in-by-link',
])('no other route of better-auth is published: %s is not found', async (path) => {
  for (const method of ['GET', 'POST']) {
    const answer = await fetch(server.url + path, { method, headers: { Cookie: server.cookie } })
    expect([method, answer.status]).toEqual([method, expect.toBeOneOf([404, 405])])
  }
})

test('a provider that is down prevents nothing else, and is reported on the sign-in page', async () => {
  const lonely = await startServerProcess({ ...provider.variables, OIDC_ISSUER: 'http://127.0.0.1:9' })
  const page = await openPage(browser, lonely.url, { isStranger: true })
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Sign in with Example ID' }).click()
  await page.getByRole('alert').getByText('is not responding').waitFor()
  await page.getByLabel('Email address').fill(admin.email)
  await page.getByLabel('Password').fill(admin.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByText('Sign out').waitFor()
})

test('with passwords off there is only the provider, even for those who have a password', async () => {
  provider.accounts.set('sub-mori', account({ email: admin.email, groups: ['sre-leads'] }))
  const page = await openPage(browser, server.url, { isStranger: true })
  await page.goto('/settings/access')
  await signInAtProvider(page, 'sub-mori')
  await page.getByRole('button', { name: 'Save' }).waitFor()
  // All its scripts are loaded before the server stops.
  await page.waitForLoadState('networkidle')
  await whileStopped(server, (db) => setAccess(db, by, { anyoneMayView: false, passwordsAllowed: false }))
  const stranger = await openPage(browser, server.url, { isStranger: true })
  await stranger.goto('/sign-in')
  await stranger.getByRole('link', { name: 'Sign in with Example ID' }).waitFor()
  expect(await stranger.getByLabel('Password').count()).toBe(0)
  const answer = await fetch(`${server.url}/sign-in?index`, {
    method: 'POST',
    body: new URLSearchParams({ email: admin.email, password: admin.password }),
  })
  expect(answer.status).toBe(422)
  expect(answer.headers.getSetCookie()).toEqual([])
  expect(await answer.text()).toContain('パスワードでのサインインは無効です')
})

function account(claims: Partial<IdentityProviderAccount> = {}): IdentityProviderAccount {
  return { email: 'new@nayami.test', email_verified: true, name: 'New', ...claims }
}
type IdentityProviderAccount = NonNullable<ReturnType<IdentityProvider['accounts']['get']>>

async function signInAtProvider(page: Page, name: string) {
  await page.getByRole('link', { name: 'Sign in with Example ID' }).click()
  await continueAs(page, name)
}

async function continueAs(page: Page, name: string) {
  await page.getByLabel('Account').fill(name)
  await page.getByRole('button', { name: 'Continue' }).click()
}

async function expectNobody(page: Page) {
  await page.goto('/teams')
  await page.waitForURL('**/sign-in?returnTo=%2Fteams')
}

async function aPerson(db: Db, email: string, name: string, isGone = false) {
  const { personId } = await addPerson(db, by, { name, email, role: 'viewer', isEmailVerified: false })
  if (isGone) await deactivatePerson(db, by, personId)
}
