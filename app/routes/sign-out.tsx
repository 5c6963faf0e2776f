import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endSession } from '#app/features/accounts/session.commands.server.ts'
import { signOut } from '#app/http/signing-in.server.ts'
import { openVisit } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const { db, visitor } = await openVisit(args)
  // The accounts' own sign-out is content when the database does not answer, and the session would go on.
  if (visitor) await endSession(db, visitor.id, visitor.sessionId)
  await signOut(args.context, args.request)
  return redirect('/sign-in')
}
