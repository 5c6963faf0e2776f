import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { movePin } from '#app/features/views/own-views.commands.server.ts'
import { movePinForm } from '#app/features/views/view.form.ts'
import { parseForm } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requirePerson } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requirePerson(args)
  const viewId = parseIdParam(args.params.viewId)
  const submission = await parseForm(args.request, movePinForm)
  if (submission.status !== 'success') throw notFound()
  await movePin(context.db, context, context.visitor.id, viewId, submission.value.place)
  return redirect('/backlog/views')
}
