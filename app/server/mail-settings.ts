import { z } from 'zod'

export type MailSettings = {
  /** The server that takes the mail, with user and password where it wants them. */
  smtpUrl: string
  from: string
}

export const mailExpectations = {
  SMTP_URL: 'a URL that starts with smtp:// or smtps://, such as smtp://user:password@mail.example.com:587',
  MAIL_FROM: 'an e-mail address, also with a name: Nayami <nayami@example.com>',
}

export const mailFields = {
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/)
    .refine((url) => URL.canParse(url))
    .optional(),
  MAIL_FROM: z
    .string()
    .max(500)
    .regex(/^([^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/)
    .optional(),
}

type RawMailSettings = { SMTP_URL?: string; MAIL_FROM?: string }

/** What is missing where only one of the two is set, as a sentence for the person who set it. */
export function findMailGap({ SMTP_URL, MAIL_FROM }: RawMailSettings): string | undefined {
  if (SMTP_URL && !MAIL_FROM) return `SMTP_URL needs MAIL_FROM too: ${mailExpectations.MAIL_FROM}.`
  if (MAIL_FROM && !SMTP_URL) return `MAIL_FROM needs SMTP_URL too: ${mailExpectations.SMTP_URL}.`
  return undefined
}

/** Undefined where this instance sends no mail. */
export function readMailSettings({ SMTP_URL, MAIL_FROM }: RawMailSettings): MailSettings | undefined {
  return SMTP_URL && MAIL_FROM ? { smtpUrl: SMTP_URL, from: MAIL_FROM } : undefined
}
