import type { LoaderFunctionArgs } from '@remix-run/node'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { lastEventIdOf } from '#app/http/event-stream.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { answerWhileAllowed } from '#app/http/watched-stream.server.ts'

/** What others record in a sync, and who is here, as it happens; from the change on that the browser has. */
export async function loader(args: LoaderFunctionArgs) {
  const visit = await requireRole(args, 'viewer')
  const { db, visitor } = visit
  const syncId = parseIdParam(args.params.syncId)
  if (!(await findSync(db, syncId))) throw notFound()
  const { context } = args
  const [live, presence] = await Promise.all([context.liveSyncs(), context.presence()])
  const after = lastEventIdOf(args.request)
  return answerWhileAllowed(args, visit, 'viewer', ({ send, end }) => {
    const unfollow = live.follow(syncId, after, {
      tell: (changes) => {
        if (!changes) {
          send({ name: 'reload', data: {} })
          return end()
        }
        const { seq, ...data } = changes
        send({ name: 'changes', id: seq, data })
      },
      fail: (error) => {
        context.log.error({ err: error }, 'reading the changes of a sync failed')
        end()
      },
    })
    const leave = presence.attend(syncId, visitor, (here) => send({ name: 'here', data: here }))
    return () => {
      unfollow()
      leave()
    }
  })
}
