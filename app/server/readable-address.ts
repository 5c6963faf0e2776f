import type { RequestHandler } from 'express'

/**
 * Refuses what no browser sends: a Host or target from which no URL can be made, or a path that does not decode. Without a proxy in front,
 * X-Forwarded-Host comes from the client itself, and Remix would believe its port.
 */
export function refuseUnreadableAddresses({ behindProxy }: { behindProxy: boolean }): RequestHandler {
  return (req, res, next) => {
    if (!behindProxy) delete req.headers['x-forwarded-host']
    const host = req.get('Host') ?? ''
    if (isReadable(host, req.originalUrl)) return next()
    res
      .status(400)
      .type('text/plain')
      .send(
        'This URL cannot be read. Check how it is written.\nURLを読み取れません。書き方を確認してください。\n',
      )
  }
}

function isReadable(host: string, target: string) {
  if (!target.startsWith('/') || !URL.canParse(`http://${host}${target}`)) return false
  try {
    decodeURI(new URL(`http://${host}${target}`).pathname)
    return true
  } catch {
    return false
  }
}
