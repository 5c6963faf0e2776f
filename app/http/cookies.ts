/** One cookie of a request, or undefined. Names here are plain words, so no decoding of names is needed. */
function readCookie(request: Request, name: string): string | undefined {
  const header = request.headers.get('Cookie') ?? ''
  for (const pair of header.split(';')) {
    const [key, value] = pair.trim().split('=', 2)
    if (key === name) return value
  }
  return undefined
}

export type Preference = 'language' | 'theme' | 'keys'

// Behind https a browser takes it from this very host alone, as it does the session's.
const hostPrefix = '__Host-'

/** What this browser was set to; also by an older Nayami, or before https, under the plain name. */
export function readPreference(request: Request, name: Preference): string | undefined {
  return readCookie(request, hostPrefix + name) ?? readCookie(request, name)
}

/** A preference that lasts a year. It is no secret, but no script needs it either. */
export function preferenceCookie(name: Preference, value: string, publicUrl: string): string {
  const lasting = 'Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly'
  return publicUrl.startsWith('https:')
    ? `${hostPrefix}${name}=${value}; ${lasting}; Secure`
    : `${name}=${value}; ${lasting}`
}
