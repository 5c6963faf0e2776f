import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { preferenceCookie } from '#app/http/cookies.ts'
import { ownPath } from '#app/http/own-path.ts'
import { openVisit } from '#app/http/visit.server.ts'
import { isLanguage } from '#app/i18n/languages.ts'
import { readTheme } from '#app/ui/theme.ts'

export async function action(args: ActionFunctionArgs) {
  await openVisit(args)
  const form = await args.request.formData()
  const headers = new Headers()
  const language = form.get('language')
  if (isLanguage(language)) headers.append('Set-Cookie', preferenceCookie('language', language))
  headers.append('Set-Cookie', preferenceCookie('theme', readTheme(String(form.get('theme')))))
  return redirect(ownPath(form.get('returnTo')), { headers })
}
