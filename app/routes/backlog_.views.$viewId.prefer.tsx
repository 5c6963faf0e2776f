import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { setDefaultView } from '#app/features/views/own-views.commands.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requirePerson } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requirePerson(args)
  const viewId = parseIdParam(args.params.viewId)
  if (!(await setDefaultView(context.db, context, context.visitor.id, viewId))) throw notFound()
  return redirect('/backlog/views')
}
