import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reopenDecision } from '#app/features/syncs/decision.commands.server.ts'
import { parseIdParam } from '#app/http/not-found.ts'
import { returnPath } from '#app/http/return-path.ts'
import { openVisit } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visit = await openVisit(args)
  await reopenDecision(visit.db, visit, parseIdParam(args.params.decisionId))
  return redirect(returnPath(args.request, '/syncs'), 303)
}
