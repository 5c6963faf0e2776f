import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reopenDecision } from '#app/features/syncs/decision.commands.server.ts'
import { parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { returnPath } from '#app/http/return-path.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  await reopenDecision(context.db, context, parseIdParam(args.params.decisionId))
  return redirect(returnPath(args.request, '/syncs'), 303)
}
