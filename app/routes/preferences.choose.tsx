import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { preferenceCookie } from '#app/http/cookies.ts'
import { ownPath } from '#app/http/own-path.ts'
import { isLanguage } from '#app/i18n/languages.ts'
import { readTheme } from '#app/ui/theme.ts'

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const headers = new Headers()
  const language = form.get('language')
  if (isLanguage(language)) headers.append('Set-Cookie', preferenceCookie('language', language))
  headers.append('Set-Cookie', preferenceCookie('theme', readTheme(String(form.get('theme')))))
  return redirect(ownPath(form.get('returnTo')), { headers })
}
