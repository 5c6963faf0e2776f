import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endSession } from '#app/features/accounts/sessions/session.commands.server.ts'
import { parseUuidParam } from '#app/http/not-found.ts'
import { requirePerson } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const { db, visitor } = await requirePerson(args)
  await endSession(db, visitor.id, parseUuidParam(args.params.sessionId))
  return redirect('/account')
}
