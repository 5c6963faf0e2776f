// Pages that show a secret once, or whom somebody is: not even the browser keeps them.
const neverCached = [
  '/account',
  '/settings/people',
  '/settings/redact',
  '/setup',
  '/join',
  '/sign-in/link',
  '/forgot-password',
  '/reset-password',
]

/**
 * Who may keep the answer to this address. What a page shows depends on its reader and on facts that change: no proxy
 * keeps it, and a browser asks again. It may show it at once when somebody goes back, but for what no device is to keep.
 */
export function cacheControlOf(url: string): string {
  const path = new URL(url).pathname.replace(/\.data$/, '')
  const isSecret = neverCached.some((kept) => path === kept || path.startsWith(`${kept}/`))
  return isSecret ? 'no-store' : 'private, no-cache'
}
