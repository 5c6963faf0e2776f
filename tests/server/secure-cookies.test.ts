import { expect, test } from 'vitest'
import { welcomePerson } from '#app/features/accounts/person.commands.server.ts'
import { openAuth } from '#app/server/auth.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

test.each([
  ['https://nayami.example.com', '__Secure-nayami.session_token=', true],
  ['http://nayami.test', 'nayami.session_token=', false],
])('cookie flags: at %s the cookie is %s, Secure: %s', async (publicUrl, beginning, secure) => {
  const db = await openTestDatabase()
  const auth = openAuth(db, { publicUrl, secret: 'a secret of these tests, and of nothing else' })
  const person = { name: 'Kim', email: 'kim@nayami.test', role: 'viewer', isEmailVerified: true } as const
  const { personId } = await welcomePerson(db, recorderOn('2026-11-01'), person)
  const { headers } = await auth.api.signInByLink({ body: { personId }, returnHeaders: true })
  const [cookie = ''] = headers.getSetCookie()
  expect(cookie.startsWith(beginning)).toBe(true)
  expect(cookie.split('; ').includes('Secure')).toBe(secure)
  expect(cookie).toMatch(/; HttpOnly/)
})
