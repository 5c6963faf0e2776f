import { pino } from 'pino'
import { beforeAll, expect, test } from 'vitest'
import { parseEnv } from '#app/env.server.ts'
import { openMailer } from '#app/server/mail.ts'
import { startMailServer } from '#tests/support/mail-server.ts'

const secret = 'https://nayami.test/join?token=the-secret'
const from = 'Nayami <nayami@nayami.test>'

let mail: Awaited<ReturnType<typeof startMailServer>>
let logged: string
const log = pino({}, { write: (line) => (logged += line) })
beforeAll(async () => {
  mail = await startMailServer()
  logged = ''
})

test('an email arrives as written, in Japanese too', async () => {
  const mailer = await openMailer({ smtpUrl: mail.smtpUrl, from }, log)
  const text = `田中さん\n\n${secret}\n\n${'長い文。'.repeat(60)}\n`
  const subject = '悩み：新しいパスワードの設定についてのお知らせです'
  expect(await mailer?.send({ to: 'tanaka@nayami.test', subject, text })).toBe(true)
  expect(await mail.nextMail()).toEqual({ to: ['tanaka@nayami.test'], subject, text })
})

test.each([
  ['that the server refuses', () => mail.smtpUrl, 'refused@nayami.test'],
  ['for which no server answers', () => 'smtp://127.0.0.1:1', 'tanaka@nayami.test'],
])(
  'an email %s is not sent; the log has the reason, and nothing of its content',
  async (_what, smtpUrl, to) => {
    logged = ''
    const mailer = await openMailer({ smtpUrl: smtpUrl(), from }, log)
    expect(await mailer?.send({ to, subject: 'Join', text: secret })).toBe(false)
    expect(logged).toContain('could not be sent')
    expect(logged).not.toMatch(/the-secret|@nayami/)
  },
)

test('without SMTP_URL there is no mailer', async () => {
  expect(await openMailer(parseEnv({}).mail, log)).toBeUndefined()
})

test.each([
  [
    'SMTP_URL without MAIL_FROM',
    { SMTP_URL: 'smtp://me:secret@mail.test' },
    /^SMTP_URL needs MAIL_FROM too: .+\.$/,
  ],
  ['MAIL_FROM without SMTP_URL', { MAIL_FROM: from }, /^MAIL_FROM needs SMTP_URL too: .+\.$/],
  ['an invalid SMTP_URL', { SMTP_URL: 'mail:secret', MAIL_FROM: from }, /^SMTP_URL must be .+\.$/],
  ['an invalid MAIL_FROM', { SMTP_URL: 'smtp://mail.test', MAIL_FROM: 'secret' }, /^MAIL_FROM must be .+\.$/],
])('%s is refused in one sentence, which does not repeat the value', (_what, variables, sentence) => {
  expect(() => parseEnv(variables)).toThrow(sentence)
  expect(() => parseEnv(variables)).not.toThrow(/secret/)
})

test.each(['nayami@nayami.test', from])('MAIL_FROM=%s is accepted', (address) => {
  const smtpUrl = 'smtps://me:secret@mail.test:465'
  expect(parseEnv({ SMTP_URL: smtpUrl, MAIL_FROM: address }).mail).toEqual({ smtpUrl, from: address })
})
