import { formatInstant } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Words } from '#app/i18n/translator.server.ts'

/** In the receiver's language. */
type Receiver = { t: Words; organisation: string; link: string }

/** The mail with an invite, in plain text; `until` is formatted in the organisation's time zone. */
export function inviteMail({
  t,
  language,
  timeZone,
  inviter,
  until,
  ...values
}: Receiver & { language: Language; timeZone: string; inviter: string; until: Date | null }) {
  return {
    subject: t('people:mailInviteSubject', { organisation: values.organisation }),
    text: t('people:mailInvite', {
      ...values,
      inviter,
      until: until ? formatInstant(until, language, timeZone) : '',
    }),
  }
}

/** The mail with the link to set a new password, in plain text. */
export function resetMail({ t, organisation, ...values }: Receiver & { name: string }) {
  return { subject: t('people:mailResetSubject', { organisation }), text: t('people:mailReset', values) }
}
