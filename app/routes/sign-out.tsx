import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signOut } from '#app/http/signing-in.server.ts'
import { openVisit } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  await openVisit(args)
  await signOut(args.context, args.request)
  return redirect('/sign-in')
}
