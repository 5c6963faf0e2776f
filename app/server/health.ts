import { Router } from 'express'

const answerWithinMilliseconds = 2_000

/** `findObstacle` says what keeps the server from doing its work, or nothing. */
export function healthRoutes(findObstacle: () => Promise<string | undefined>): Router {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').type('text/plain').send('ok\n')
  })
  router.get('/readyz', async (_req, res) => {
    const obstacle = await Promise.race([findObstacle().catch(() => 'database does not answer'), tooLate()])
    res
      .status(obstacle ? 503 : 200)
      .set('Cache-Control', 'no-store')
      .type('text/plain')
      .send(`${obstacle ?? 'ok'}\n`)
  })
  return router
}

function tooLate() {
  return new Promise<string>((resolve) => {
    setTimeout(resolve, answerWithinMilliseconds, 'database does not answer').unref()
  })
}
