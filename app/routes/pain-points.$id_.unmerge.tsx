import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { NotMerged, unmergePainPoint } from '#app/features/merging/merging.commands.server.ts'
import { unmergeForm } from '#app/features/merging/merging.form.ts'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { returnPath } from '#app/http/return-path.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const painPoint = await findPainPoint(context.db, parseIdParam(args.params.id))
  if (!painPoint) throw notFound()
  const submission = await parseForm(args.request, unmergeForm)
  if (submission.status !== 'success') throw notFound()
  try {
    await submitOnce(context.db, context, submission.value.submissionKey, (db) =>
      unmergePainPoint(db, context, { sourceId: painPoint.id }),
    )
  } catch (error) {
    // Somebody was quicker: the page it leads to says who.
    if (!(error instanceof NotMerged)) throw error
  }
  return redirect(returnPath(args.request, `/pain-points/${painPoint.id}?unmerged`), 303)
}
