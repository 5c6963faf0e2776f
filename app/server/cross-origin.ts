import type { Request, RequestHandler } from 'express'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Is this a write that another site's page makes a browser send? Sec-Fetch-Site decides where the browser
 * sends it; over plain http to a non-local name browsers leave it out, and Origin's host must then be ours.
 * With neither header the sender is no browser of today (they put Origin on every cross-origin write), so no
 * signed-in person's cookie can be abused: curl and scripts pass, and need their own credentials.
 */
export function isCrossOriginWrite(request: {
  method: string
  host: string | undefined
  fetchSite: string | undefined
  origin: string | undefined
}): boolean {
  if (reading.has(request.method)) return false
  if (request.fetchSite) return request.fetchSite !== 'same-origin' && request.fetchSite !== 'none'
  if (request.origin === undefined) return false
  // "null" (a sandboxed frame, a file) is nobody's origin and does not parse.
  if (!URL.canParse(request.origin)) return true
  return new URL(request.origin).host !== request.host?.toLowerCase()
}

export function refuseCrossOriginWrites({ behindProxy }: { behindProxy: boolean }): RequestHandler {
  return (req, res, next) => {
    const crossOrigin = isCrossOriginWrite({
      method: req.method,
      host: publicHostOf(req, behindProxy),
      fetchSite: req.get('Sec-Fetch-Site'),
      origin: req.get('Origin'),
    })
    if (!crossOrigin) return next()
    res
      .status(403)
      .type('text/plain')
      .send(
        'This form was sent from another site. Open Nayami and try again there.\n別のサイトから送られたため、受け付けませんでした。Nayami を開いてやり直してください。\n',
      )
  }
}

function publicHostOf(req: Request, behindProxy: boolean) {
  const forwarded = behindProxy ? req.get('X-Forwarded-Host') : undefined
  return (forwarded ?? req.get('Host'))?.split(',')[0]?.trim()
}
