import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { preferenceForm } from '#app/features/accounts/profile/preference.form.ts'
import { describeOneself } from '#app/features/accounts/profile/profile.commands.server.ts'
import { type Preference, preferenceCookie } from '#app/http/cookies.ts'
import { parseForm } from '#app/http/form.server.ts'
import { readKeys } from '#app/http/keys-choice.ts'
import { ownPath } from '#app/http/own-path.ts'
import { openRequestContext } from '#app/http/request-context.server.ts'
import { isLanguage } from '#app/i18n/languages.ts'
import { readTheme } from '#app/ui/theme.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await openRequestContext(args)
  const submission = await parseForm(args.request, preferenceForm)
  const sent = submission.status === 'success' ? submission.value : {}
  const headers = new Headers()
  const keep = (name: Preference, value: string) =>
    headers.append('Set-Cookie', preferenceCookie(name, value, args.context.publicUrl))
  const language = isLanguage(sent.language) ? sent.language : undefined
  const theme = sent.theme === undefined ? undefined : readTheme(sent.theme)
  if (sent.keys !== undefined) keep('keys', readKeys(sent.keys))
  if (language) keep('language', language)
  if (theme) keep('theme', theme)
  // A person's own choice goes along to their other browsers, and wins over the cookies there.
  if (context.visitor && (language || theme)) {
    const chosen = { ...(language && { language }), ...(theme && { theme }) }
    await describeOneself(context.db, context, context.visitor.id, chosen)
  }
  return redirect(ownPath(sent.returnTo), { headers })
}
