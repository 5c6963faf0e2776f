import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endSessions } from '#app/features/accounts/sessions/session.commands.server.ts'
import { requirePerson } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const { db, visitor } = await requirePerson(args)
  await endSessions(db, visitor.id, visitor.sessionId)
  return redirect('/account')
}
