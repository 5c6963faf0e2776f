import type { RequestHandler } from 'express'
import { publicHostOf } from './public-host.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Is this a write that another site's page makes a browser send? Sec-Fetch-Site must be friendly where the browser
 * sends it (over plain http to a non-local name it does not), and Origin's host must be ours, which is also the public
 * one where a proxy asks by another name. With neither header the sender is no browser of today (they put Origin on every cross-origin write), so no
 * signed-in person's cookie can be abused: curl and scripts pass, and need their own credentials.
 */
export function isCrossOriginWrite(request: {
  method: string
  host: string | undefined
  publicUrl?: string
  fetchSite: string | undefined
  origin: string | undefined
}): boolean {
  if (reading.has(request.method)) return false
  const isFriendly = request.fetchSite === 'same-origin' || request.fetchSite === 'none'
  if (request.fetchSite && !isFriendly) return true
  if (request.origin === undefined) return false
  // "null" (a sandboxed frame, a file) is nobody's origin and does not parse.
  if (!URL.canParse(request.origin)) return true
  const { host } = new URL(request.origin)
  const isPublic = request.publicUrl !== undefined && host === new URL(request.publicUrl).host
  return host !== request.host?.toLowerCase() && !isPublic
}

export function refuseCrossOriginWrites(
  publicUrl: string | undefined,
  { behindProxy }: { behindProxy: boolean },
): RequestHandler {
  return (req, res, next) => {
    const crossOrigin = isCrossOriginWrite({
      method: req.method,
      host: publicHostOf(req, behindProxy),
      publicUrl,
      fetchSite: req.get('Sec-Fetch-Site'),
      origin: req.get('Origin'),
    })
    if (!crossOrigin) return next()
    res
      .status(403)
      .type('text/plain')
      .send(
        'This form was sent from another site. Open Nayami and try again there.\n別のサイトから送られたため、受け付けませんでした。Nayamiを開いてもう一度お試しください。\n',
      )
  }
}
