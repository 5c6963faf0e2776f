import type { ShouldRevalidateFunctionArgs } from '@remix-run/react'

/**
 * For a route with a form: it is reset (with a fresh key and empty fields) only when its own form was recorded; not
 * when that was refused or not sent, nor when another form of the page was. What is typed stays.
 */
export function isOwnFormRecorded({
  currentUrl,
  nextUrl,
  formAction,
  formMethod,
  actionStatus = 200,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  // Somebody else's change reloads the page in place.
  if (formAction === undefined && currentUrl.href === nextUrl.href) return false
  if (formAction === undefined || formMethod?.toUpperCase() === 'GET') return defaultShouldRevalidate
  const isOwn = new URL(formAction, currentUrl).pathname === currentUrl.pathname
  return isOwn && actionStatus < 400
}
