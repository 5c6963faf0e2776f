import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { closeAtEnd } from './closed-at-end.ts'

/** As it was sent: the recipients, and the message with its transfer encoding decoded. */
export type ReceivedMail = { to: string[]; subject: string; text: string }

type MailServer = {
  smtpUrl: string
  /** Waits for one. */
  nextMail: () => Promise<ReceivedMail>
  /** Those that arrived and were not returned yet. */
  newMails: () => ReceivedMail[]
}

/** A mail server on loopback that accepts everything, except for addresses that begin with "refused". */
export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const waiting: ((mail: ReceivedMail) => void)[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      done(address.startsWith('refused') ? new Error('No such mailbox') : undefined)
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        const mail = { to, ...readMessage(Buffer.concat(chunks).toString('latin1')) }
        const next = waiting.shift()
        if (next) next(mail)
        else received.push(mail)
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  closeAtEnd(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as AddressInfo // why: it listens on a port, not on a pipe.
  const nextMail = () =>
    new Promise<ReceivedMail>((resolve) => {
      const mail = received.shift()
      if (mail) resolve(mail)
      else waiting.push(resolve)
    })
  return { smtpUrl: `smtp://127.0.0.1:${port}`, nextMail, newMails: () => received.splice(0) }
}

/** The link in the text of an email. */
export function linkIn({ text }: ReceivedMail): URL {
  const link = /^http\S+$/m.exec(text)?.[0]
  if (!link) throw new Error(`There is no link in this mail:\n${text}`)
  return new URL(link)
}

function readMessage(message: string) {
  const [head = '', ...body] = message.split('\r\n\r\n')
  const header = (name: string) =>
    new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(head)?.[1]?.replaceAll(/\r\n[ \t]+/g, ' ') ??
    ''
  const text = readBody(body.join('\r\n\r\n'), header('Content-Transfer-Encoding'))
  return { subject: readWords(header('Subject')), text: text.replaceAll('\r\n', '\n') }
}

function readBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  return encoding === 'quoted-printable' ? readQuoted(body.replaceAll('=\r\n', '')) : body
}

/** Encoded words of a header, =?UTF-8?Q?…?= or =?UTF-8?B?…?=. */
function readWords(header: string): string {
  return header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_word, kind: string, text: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : readQuoted(text.replaceAll('_', ' ')),
    )
}

function readQuoted(text: string): string {
  const bytes = text.replaceAll(/=([0-9a-f]{2})/gi, (_code, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
