import type { LoaderFunctionArgs } from '@remix-run/node'
import { followSync } from '#app/features/capture/live/followed-sync.job.server.ts'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { lastEventIdOf } from '#app/http/event-stream.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { answerWhileAllowed } from '#app/http/watched-stream.server.ts'

/** What others record in a sync, and who is here, as it happens; from the change on that the browser has. */
export async function loader(args: LoaderFunctionArgs) {
  const context = await requireRole(args, 'viewer')
  const syncId = parseIdParam(args.params.syncId)
  if (!(await findSync(context.db, syncId))) throw notFound()
  const { liveSyncs, presence, log } = args.context
  const rooms = { live: await liveSyncs(), presence: await presence() }
  const asked = { syncId, after: lastEventIdOf(args.request), person: context.visitor }
  const fail = (error: unknown) => log.error({ err: error }, 'reading the changes of a sync failed')
  return answerWhileAllowed(args, context, 'viewer', (stream) =>
    followSync(rooms, asked, { ...stream, fail }),
  )
}
