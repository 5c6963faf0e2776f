import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { closeSync } from '#app/features/syncs/closing.commands.server.ts'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const sync = await findSync(context.db, parseIdParam(args.params.syncId))
  if (!sync) throw notFound()
  await closeSync(context.db, context, sync.id)
  return redirect(sync.heldOn > context.today ? `/syncs/${sync.id}` : `/syncs/${sync.id}/minutes`, 303)
}
