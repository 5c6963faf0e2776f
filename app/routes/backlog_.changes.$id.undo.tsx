import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { undoForm } from '#app/features/bulk/bulk.form.ts'
import { UnknownChange, undoChange } from '#app/features/bulk/bulk-change.commands.server.ts'
import { restoreMany } from '#app/features/pain-points/many/many-pain-points.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { withdrawLinks } from '#app/features/tickets/many-links.commands.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { returnPath } from '#app/http/return-path.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const changeId = parseIdParam(args.params.id)
  const submission = await parseForm(args.request, undoForm)
  if (submission.status !== 'success') throw notFound()
  try {
    await submitOnce(context.db, context, submission.value.submissionKey, async (db) => {
      await undoChange(db, context, changeId, async (db, changed) => [
        ...(await restoreMany(db, context, changed)),
        ...(await withdrawLinks(db, context, changed)),
      ])
      return {}
    })
  } catch (error) {
    if (error instanceof UnknownChange) throw notFound()
    throw error
  }
  return redirect(returnPath(args.request, '/backlog/changes'), 303)
}
