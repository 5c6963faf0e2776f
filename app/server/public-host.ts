import type { Request } from 'express'

/** The host that the browser asked for, as far as the proxies in front are to be believed. */
export function publicHostOf(req: Request, behindProxy: boolean): string | undefined {
  const forwarded = behindProxy ? req.get('X-Forwarded-Host') : undefined
  return (forwarded ?? req.get('Host'))?.split(',')[0]?.trim()
}
