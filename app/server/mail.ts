import type { Logger } from 'pino'
import type { MailSettings } from './mail-settings.ts'

export type Mail = { to: string; subject: string; text: string }

export type Mailer = {
  /** Whether the mail server took it. Why not stands in the log, without what was to be sent. */
  send: (mail: Mail) => Promise<boolean>
}

const patienceMilliseconds = 10_000

/** The way to the mail server; undefined where there is none. A connection is made for each mail. */
export async function openMailer(
  settings: MailSettings | undefined,
  log: Logger,
): Promise<Mailer | undefined> {
  if (!settings) return undefined
  // A server that sends no mail starts without it.
  const { createTransport } = await import('nodemailer')
  const { from, smtpUrl: url } = settings
  const transport = createTransport({
    url,
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
    // What is sent is text of ours: nothing of it names a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ to, subject, text }) => {
      try {
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text })
        return true
      } catch (error) {
        log.error(reasonOf(error), 'a mail could not be sent')
        return false
      }
    },
  }
}

function reasonOf(error: unknown) {
  // why: nodemailer adds these to its errors; the message itself may repeat what was sent.
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number }
  return { code, command, responseCode }
}
