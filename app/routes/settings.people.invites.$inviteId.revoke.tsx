import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { revokeInvite } from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  await revokeInvite(context.db, context, parseIdParam(args.params.inviteId))
  return redirect('/settings/people')
}
