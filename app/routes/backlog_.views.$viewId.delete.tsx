import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { deleteView } from '#app/features/views/view.commands.server.ts'
import { deleteViewForm } from '#app/features/views/view.form.ts'
import { parseForm } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requirePerson } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requirePerson(args)
  const viewId = parseIdParam(args.params.viewId)
  const submission = await parseForm(args.request, deleteViewForm)
  if (submission.status !== 'success') throw notFound()
  const { isDone } = await submitOnce(context.db, context, submission.value.submissionKey, async (db) => ({
    isDone: await deleteView(db, context, context.visitor, viewId),
  }))
  if (!isDone) throw notFound()
  return redirect('/backlog/views')
}
