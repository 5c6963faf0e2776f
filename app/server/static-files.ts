import express, { Router } from 'express'

/** The built browser files: those with a hash in their name never change, the rest may with each release. */
export function staticFiles(clientDir: string): Router {
  const router = Router()
  const options = { index: false, redirect: false }
  router.use(
    '/assets',
    express.static(`${clientDir}/assets`, { ...options, immutable: true, maxAge: '1y', fallthrough: false }),
  )
  router.use(express.static(clientDir, { ...options, maxAge: '1h' }))
  return router
}
