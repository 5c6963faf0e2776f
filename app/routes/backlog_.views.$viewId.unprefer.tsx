import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { clearDefaultView } from '#app/features/views/own-views.commands.server.ts'
import { parseIdParam } from '#app/http/not-found.ts'
import { requirePerson } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requirePerson(args)
  await clearDefaultView(context.db, context, context.visitor.id, parseIdParam(args.params.viewId))
  return redirect('/backlog/views')
}
