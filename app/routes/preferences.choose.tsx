import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { describeOneself } from '#app/features/accounts/profile.commands.server.ts'
import { preferenceCookie } from '#app/http/cookies.ts'
import { readKeys } from '#app/http/keys-choice.ts'
import { ownPath } from '#app/http/own-path.ts'
import { openVisit } from '#app/http/visit.server.ts'
import { isLanguage } from '#app/i18n/languages.ts'
import { readTheme } from '#app/ui/theme.ts'

export async function action(args: ActionFunctionArgs) {
  const visit = await openVisit(args)
  const form = await args.request.formData()
  const headers = new Headers()
  const language = form.get('language')
  if (form.has('keys')) {
    headers.append('Set-Cookie', preferenceCookie('keys', readKeys(String(form.get('keys')))))
    return redirect(ownPath(form.get('returnTo')), { headers })
  }
  const theme = readTheme(String(form.get('theme')))
  if (isLanguage(language)) headers.append('Set-Cookie', preferenceCookie('language', language))
  headers.append('Set-Cookie', preferenceCookie('theme', theme))
  // A person's own choice goes along to their other browsers, and wins over the cookies there.
  if (visit.visitor) {
    const chosen = isLanguage(language) ? { language, theme } : { theme }
    await describeOneself(visit.db, visit, visit.visitor.id, chosen)
  }
  return redirect(ownPath(form.get('returnTo')), { headers })
}
