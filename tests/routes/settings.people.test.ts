import { pino } from 'pino'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { issueLink } from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { findPerson } from '#app/features/accounts/people/person.queries.server.ts'
import { readDraft } from '#app/http/draft.server.ts'
import { action as forgetPassword } from '#app/routes/forgot-password.tsx'
import { action as join, loader as openJoin } from '#app/routes/join.tsx'
import { action as reset } from '#app/routes/reset-password.tsx'
import { action as invite, loader as openPeople } from '#app/routes/settings.people._index.tsx'
import { action as changeRole } from '#app/routes/settings.people.$id._index.tsx'
import { action as deactivate } from '#app/routes/settings.people.$id.deactivate.tsx'
import { action as revoke } from '#app/routes/settings.people.invites.$inviteId.revoke.tsx'
import { loader as openSignInLink, action as signInByLink } from '#app/routes/sign-in.link.tsx'
import { openMailer } from '#app/server/mail.ts'
import type { Db } from '#db/transaction.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { linkIn, startMailServer } from '#tests/support/mail-server.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import {
  anotherReader,
  headersAnswered,
  keyed,
  mailThrough,
  opening,
  responsesSent,
  sending,
} from '#tests/support/route-request.ts'
import { cookieOf } from '#tests/support/signed-in.ts'

const by = recorderOn('2126-05-02')
const address = '/settings/people'
const stranger = ''

let db: Db
let mail: Awaited<ReturnType<typeof startMailServer>>
beforeAll(async () => {
  db = await openDatabaseForRequests()
  mail = await startMailServer()
})
beforeEach(async () => {
  mailThrough(undefined)
  // Every test has attempts of its own.
  await db.deleteFrom('attempts').execute()
})

/** What the inviting admin gets back. */
function readHandedOver(answer: unknown) {
  // why: Remix does not export the class of data().
  const { data } = answer as { data: { handedOver?: { link: string | null; isReplacing?: boolean } } }
  return data.handedOver
}
const sendMail = async () =>
  mailThrough(
    await openMailer({ smtpUrl: mail.smtpUrl, from: 'nayami@nayami.test' }, pino({ level: 'silent' })),
  )
const tokenIn = (link: string | null | undefined) => new URL(link ?? '').searchParams.get('token') ?? ''
const inviteTo = async (email: string, role = 'member') =>
  readHandedOver(await invite(sending(address, keyed({ email, role }))))
const joining = (token: string) =>
  sending('/join', { token, name: 'Sato', password: 'a quiet night on call' }, {}, stranger)

describe('an invite', () => {
  test('sent twice with one key creates one link, which is shown once', async () => {
    const form = keyed({ email: 'once@nayami.test', role: 'viewer' })
    expect(readHandedOver(await invite(sending(address, form)))?.link).toMatch(
      /^http:\/\/nayami\.test\/join\?token=[\w-]{43}$/,
    )
    expect(readHandedOver(await invite(sending(address, form)))).toBeUndefined()
    const { invites } = await openPeople(opening(address))
    expect(invites.filter(({ email }) => email === 'once@nayami.test')).toHaveLength(1)
  })

  test('is stored without its link', async () => {
    const token = tokenIn((await inviteTo('kept@nayami.test'))?.link)
    const kept = await Promise.all([
      db.selectFrom('submissions').selectAll().execute(),
      db.selectFrom('oneTimeLinks').selectAll().execute(),
      db.selectFrom('auditEvents').selectAll().execute(),
    ])
    expect(JSON.stringify(kept)).toContain('kept@nayami.test')
    expect(JSON.stringify(kept)).not.toContain(token)
  })

  test('reports when it replaces an open one', async () => {
    expect(await inviteTo('again@nayami.test')).toMatchObject({ isReplacing: false })
    expect(await inviteTo('Ａgain@nayami.test')).toMatchObject({ isReplacing: true })
  })

  test.each([
    ['an invalid address', { email: 'nobody' }, { email: ['notAnEmail'] }],
    ['no address', { email: ' ' }, { email: ['required'] }],
    ['an invalid role', { role: 'owner' }, { role: ['notOffered'] }],
  ])('with %s is refused beside the field, and what was typed is kept', async (_what, wrong, problems) => {
    const form = { email: 'fine@nayami.test', role: 'member', ...wrong }
    const refusal = readRefusal(await invite(sending(address, keyed(form))))
    expect(refusal).toMatchObject({ status: 422, problems, typed: form })
  })

  test('to a person with an account is refused beside the address', async () => {
    const { personId } = await anotherReader(db, 'viewer')
    const email = (await findPerson(db, personId))?.email ?? ''
    const refusal = readRefusal(await invite(sending(address, keyed({ email, role: 'member' }))))
    expect(refusal).toMatchObject({ status: 422, problems: { email: ['emailTaken'] } })
  })

  test('creates a person who is signed in, and is then used up', async () => {
    const token = tokenIn((await inviteTo('joins@nayami.test'))?.link)
    const first = joining(token)
    expect(readRedirect(await join(first))).toBe('/')
    expect(headersAnswered(first).getSetCookie()).toEqual([expect.stringContaining('session_token=')])
    const refusal = readRefusal(await join(joining(token)))
    expect(refusal).toMatchObject({ status: 422, problems: { '': ['linkUnusable'] } })
    const { invite: usable } = await openJoin(opening(`/join?token=${token}`, { cookie: stranger }))
    expect(usable).toBeUndefined()
  })

  test('that was revoked is gone from the page', async () => {
    await inviteTo('back@nayami.test')
    const { invites } = await openPeople(opening(address))
    const inviteId = String(invites.find(({ email }) => email === 'back@nayami.test')?.id)
    await revoke(sending(`${address}/invites/${inviteId}/revoke`, {}, { inviteId }))
    const after = await openPeople(opening(address))
    expect(after.invites.map(({ email }) => email)).not.toContain('back@nayami.test')
  })

  test('is emailed in the organisation’s language when email is set up, and then not shown', async () => {
    await sendMail()
    expect(await inviteTo('mailed@nayami.test')).toMatchObject({ link: null })
    expect(mail.newMails()).toEqual([
      {
        to: ['mailed@nayami.test'],
        subject: expect.stringContaining('Nayamiへの招待'),
        text: expect.stringMatching(/Moriさん.+\nhttp:\/\/nayami\.test\/join\?token=[\w-]{43}\n/s),
      },
    ])
  })
})

describe('a forgotten password', () => {
  const forget = async (email: string) => {
    const answer = await forgetPassword(sending('/forgot-password', { email }, {}, stranger))
    await responsesSent()
    return answer
  }

  test('has the same answer with and without an account; only its owner gets an email', async () => {
    await sendMail()
    const { personId } = await anotherReader(db, 'viewer')
    const email = (await findPerson(db, personId))?.email ?? ''
    const [known, unknown] = [await forget(email), await forget('nobody@nayami.test')]
    expect(known).toEqual(unknown)
    expect(mail.newMails().map(({ to }) => to)).toEqual([[email]])
  })

  test('sends at most three emails an hour to an address, whoever asks, with the same answer', async () => {
    await sendMail()
    const { personId } = await anotherReader(db, 'viewer')
    const email = (await findPerson(db, personId))?.email ?? ''
    const answers = []
    for (const typed of [email, email.toUpperCase(), email, email, ` ${email}`])
      answers.push(await forget(typed))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const links = mail.newMails().map((received) => linkIn(received).href)
    expect(links).toHaveLength(3)
    const set = (link = '') =>
      reset(
        sending('/reset-password', { token: tokenIn(link), password: 'another quiet night' }, {}, stranger),
      )
    for (const former of links.slice(0, 2)) expect(readRefusal(await set(former)).status).toBe(422)
    expect(readRedirect(await set(links[2]))).toBe('/')
  })

  test('sends nothing to a deactivated person', async () => {
    await sendMail()
    const { personId } = await anotherReader(db, 'viewer')
    const email = (await findPerson(db, personId))?.email ?? ''
    await deactivate(sending(`${address}/${personId}/deactivate`, {}, { id: personId }))
    await forget(email)
    expect(mail.newMails()).toEqual([])
  })

  test('is replaced through the emailed link', async () => {
    await sendMail()
    const { personId } = await anotherReader(db, 'viewer')
    await forget((await findPerson(db, personId))?.email ?? '')
    const token = tokenIn(linkIn(await mail.nextMail()).href)
    const setting = sending('/reset-password', { token, password: 'another quiet night' }, {}, stranger)
    expect(readRedirect(await reset(setting))).toBe('/')
    expect(cookieOf(headersAnswered(setting))).toContain('session_token=')
  })
})

describe('a sign-in link', () => {
  test('is not used up when it is opened; its button signs in once', async () => {
    const { personId } = await anotherReader(db, 'viewer')
    const { token } = await issueLink(db, by, { purpose: 'sign_in', personId })
    const path = `/sign-in/link?token=${token}`
    for (const _ of ['a preview', 'the person'])
      expect(await openSignInLink(opening(path, { cookie: stranger }))).toMatchObject({ name: 'Mori' })
    expect(readRedirect(await signInByLink(sending(path, { token }, {}, stranger)))).toBe('/')
    const refusal = readRefusal(await signInByLink(sending(path, { token }, {}, stranger)))
    expect(refusal).toMatchObject({ status: 422, problems: { '': ['linkUnusable'] } })
  })

  test('ends the session the browser had', async () => {
    const [one, other] = [await anotherReader(db, 'viewer'), await anotherReader(db, 'viewer')]
    const { token } = await issueLink(db, by, { purpose: 'sign_in', personId: other.personId })
    await signInByLink(sending('/sign-in/link', { token }, {}, one.cookie))
    const left = await db.selectFrom('sessions').select('id').where('personId', '=', one.personId).execute()
    expect(left).toEqual([])
  })
})

test('a role is changed at the person’s own address', async () => {
  const { personId: id } = await anotherReader(db, 'viewer')
  await changeRole(sending(`${address}/${id}`, { role: 'member' }, { id }))
  expect(await findPerson(db, id)).toMatchObject({ role: 'member' })
})

test.each(['999999', 'nobody', '00000000-0000-4000-8000-000000000000'])(
  'a person who does not exist is not found: %s',
  async (id) => {
    expect(await statusThrown(changeRole(sending(`${address}/${id}`, { role: 'member' }, { id })))).toBe(404)
  },
)

test('a form kept through a sign-in keeps no password', async () => {
  const sent = sending('/account/password', {
    presentPassword: 'secret',
    newPassword: 'secret',
    name: 'Sato',
  })
  expect((await readDraft(sent)).draft).toEqual({ path: '/account/password', fields: [['name', 'Sato']] })
})
