/** One cookie of a request, or undefined. Names here are plain words, so no decoding of names is needed. */
export function readCookie(request: Request, name: string): string | undefined {
  const header = request.headers.get('Cookie') ?? ''
  for (const pair of header.split(';')) {
    const [key, value] = pair.trim().split('=', 2)
    if (key === name) return value
  }
  return undefined
}

/** A preference that lasts a year. It is no secret, but no script needs it either. */
export function preferenceCookie(name: 'language' | 'theme' | 'keys', value: string): string {
  return `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`
}
