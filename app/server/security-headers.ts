import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

export function nonceOf(res: Response): string {
  return res.locals.nonce
}

// why: helmet passes Node's plain response type; it is the Express response of the same request.
const nonceSource = (_req: IncomingMessage, res: ServerResponse) => `'nonce-${nonceOf(res as Response)}'`

/**
 * A fresh nonce for each response and the headers that keep a page to itself.
 * In development Vite injects style elements and talks over a web socket; nothing else is relaxed there.
 */
export function securityHeaders({ dev }: { dev: boolean }): RequestHandler[] {
  const giveNonce: RequestHandler = (_req, res, next) => {
    res.locals.nonce = randomBytes(16).toString('base64url')
    next()
  }
  return [giveNonce, helmetWith(dev), permissionsPolicy]
}

function helmetWith(dev: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        // 'self' and not 'strict-dynamic': route modules arrive by modulepreload and static import, which
        // strict-dynamic would refuse. Nothing that a person uploads is served as a script.
        scriptSrc: ["'self'", nonceSource],
        styleSrc: dev ? ["'self'", "'unsafe-inline'"] : ["'self'", nonceSource],
        // Heat map cells and charts carry their measured colour or size in a style attribute. React escapes
        // it, and an attribute can neither run a script nor reach other elements.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: dev ? ["'self'", 'ws:'] : ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // same-origin and not no-referrer: with no-referrer browsers send "Origin: null" on our own forms.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    // Whoever ends TLS in front of this server decides how long browsers must insist on it.
    strictTransportSecurity: false,
  })
}

const permissionsPolicy: RequestHandler = (_req, res, next) => {
  res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  next()
}
