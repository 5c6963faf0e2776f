import type { AppLoadContext } from '@remix-run/node'

/** What became of a link: mailed, or here to be handed over by hand. */
export type HandedOver = { to: string; link: string | null; isMailRefused: boolean }

/** Mails a link where this instance sends mail; else, and when the mail is refused, the asker gets it to copy. */
export async function handOverLink(
  context: AppLoadContext,
  { to, path, token }: { to: string; path: string; token: string },
  write: (link: string) => { subject: string; text: string },
): Promise<HandedOver> {
  const link = `${context.publicUrl}${path}?${new URLSearchParams({ token })}`
  const isMailed = await context.mailer?.send({ to, ...write(link) })
  return { to, link: isMailed ? null : link, isMailRefused: isMailed === false }
}
