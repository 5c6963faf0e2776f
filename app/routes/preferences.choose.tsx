import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { preferenceForm } from '#app/features/accounts/preference.form.ts'
import { describeOneself } from '#app/features/accounts/profile.commands.server.ts'
import { preferenceCookie } from '#app/http/cookies.ts'
import { parseForm } from '#app/http/form.server.ts'
import { readKeys } from '#app/http/keys-choice.ts'
import { ownPath } from '#app/http/own-path.ts'
import { openVisit } from '#app/http/visit.server.ts'
import { isLanguage } from '#app/i18n/languages.ts'
import { readTheme } from '#app/ui/theme.ts'

export async function action(args: ActionFunctionArgs) {
  const visit = await openVisit(args)
  const submission = await parseForm(args.request, preferenceForm)
  const sent = submission.status === 'success' ? submission.value : {}
  const headers = new Headers()
  if (sent.keys !== undefined) headers.append('Set-Cookie', preferenceCookie('keys', readKeys(sent.keys)))
  const language = isLanguage(sent.language) ? sent.language : undefined
  const theme = sent.theme === undefined ? undefined : readTheme(sent.theme)
  if (language) headers.append('Set-Cookie', preferenceCookie('language', language))
  if (theme) headers.append('Set-Cookie', preferenceCookie('theme', theme))
  // A person's own choice goes along to their other browsers, and wins over the cookies there.
  if (visit.visitor && (language || theme)) {
    const chosen = { ...(language && { language }), ...(theme && { theme }) }
    await describeOneself(visit.db, visit, visit.visitor.id, chosen)
  }
  return redirect(ownPath(sent.returnTo), { headers })
}
