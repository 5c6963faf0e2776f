import { expect, test } from 'vitest'
import { addPerson } from '#app/features/accounts/people/person.commands.server.ts'
import { preferenceCookie, readPreference } from '#app/http/cookies.ts'
import { openAuth } from '#app/server/auth.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { cookieOf } from '#tests/support/signed-in.ts'

test.each([
  ['https://nayami.example.com', '__Host-nayami.session_token=', true],
  ['http://nayami.test', 'nayami.session_token=', false],
])('cookie flags: at %s the cookie is %s, Secure: %s', async (publicUrl, beginning, secure) => {
  const db = await openTestDatabase()
  const auth = openAuth(db, { publicUrl, secret: 'a secret of these tests, and of nothing else' })
  const person = { name: 'Kim', email: 'kim@nayami.test', role: 'viewer', isEmailVerified: true } as const
  const { personId } = await addPerson(db, recorderOn('2026-11-01'), person)
  const { headers } = await auth.api.signInByLink({ body: { personId }, returnHeaders: true })
  const [cookie = ''] = headers.getSetCookie()
  expect(cookie.startsWith(beginning)).toBe(true)
  expect(cookie.split('; ').includes('Secure')).toBe(secure)
  expect(cookie).toMatch(/; HttpOnly/)
  expect(cookie).toMatch(/; Path=\/(;|$)/)
  expect(cookie).not.toMatch(/; Domain=/i)
  const session = await auth.api.getSession({ headers: new Headers({ Cookie: cookieOf(headers) }) })
  expect(session?.user.id).toBe(personId)
})

test('behind https a preference cookie has the __Host- prefix, and is read under either name', () => {
  const set = (publicUrl: string) => preferenceCookie('theme', 'dark', publicUrl)
  expect(set('https://nayami.example.com')).toMatch(/^__Host-theme=dark; Path=\/;.*; Secure$/)
  expect(set('http://nayami.test')).toMatch(/^theme=dark; Path=\/;/)
  expect(set('http://nayami.test')).not.toContain('Secure')
  const read = (cookie: string) =>
    readPreference(new Request('http://nayami.test/', { headers: { Cookie: cookie } }), 'theme')
  expect(read('theme=dark')).toBe('dark')
  expect(read('theme=dark; __Host-theme=light')).toBe('light')
})
