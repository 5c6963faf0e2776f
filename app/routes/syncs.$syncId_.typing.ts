import type { ActionFunctionArgs } from '@remix-run/node'
import { announceTyping } from '#app/features/capture/live/presence.job.server.ts'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { notFound, parseIdParam, readIdParameter } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

/** A page says every two seconds that its reader types, and where. */
export async function action(args: ActionFunctionArgs) {
  const { db, visitor } = await requireRole(args, 'member')
  const syncId = parseIdParam(args.params.syncId)
  if (!(await findSync(db, syncId))) throw notFound()
  const agendaBlockId = readIdParameter(new URL(args.request.url).searchParams.get('block')) ?? null
  if (visitor) await announceTyping(db, { syncId, person: visitor, agendaBlockId })
  return new Response(null, { status: 204 })
}
