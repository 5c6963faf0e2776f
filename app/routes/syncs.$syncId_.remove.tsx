import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { removeEmptySync, SyncNotEmpty } from '#app/features/syncs/sync.commands.server.ts'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

/** Removes a sync that nothing was recorded in; one in which somebody has just recorded something stays and is shown. */
export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const sync = await findSync(context.db, parseIdParam(args.params.syncId))
  if (!sync) throw notFound()
  try {
    await removeEmptySync(context.db, context, sync.id)
  } catch (error) {
    if (error instanceof SyncNotEmpty) return redirect(`/syncs/${sync.id}`, 303)
    throw error
  }
  return redirect('/syncs', 303)
}
