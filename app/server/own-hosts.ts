import type { RequestHandler } from 'express'
import { publicHostOf } from './public-host.ts'

/**
 * Is this our name, or this machine's own? Another site can let its name lead to our address (DNS rebinding): its
 * script would then count as ours and read what a network without accounts may see. The port may differ, as behind a
 * proxy it often does; a script cannot choose the name.
 */
export function isOwnHost(host: string | undefined, publicUrl: string): boolean {
  if (!host || !URL.canParse(`http://${host}`)) return false
  const { hostname } = new URL(`http://${host}`)
  const isThisMachine = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
  return isThisMachine || hostname === new URL(publicUrl).hostname
}

/** Only where it is configured is it known by which name people come. */
export function refuseForeignHosts(
  publicUrl: string | undefined,
  { behindProxy }: { behindProxy: boolean },
): RequestHandler {
  return (req, res, next) => {
    if (!publicUrl || isOwnHost(publicHostOf(req, behindProxy), publicUrl)) return next()
    res
      .status(421)
      .type('text/plain')
      .send(
        `Nayami is not known by this name here. Open ${publicUrl} instead.\nこの名前では開けません。${publicUrl}を開いてください。\n`,
      )
  }
}
