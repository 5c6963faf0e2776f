import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { AlreadyMentioned } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { NotSplit, undoSplit, WrittenSinceSplit } from '#app/features/recording/undo-split.commands.server.ts'
import { findRootAfterUndo } from '#app/features/splitting/split-history.queries.server.ts'
import { undoSplitForm } from '#app/features/splitting/splitting.form.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const painPointId = parseIdParam(args.params.id)
  const submission = await parseForm(args.request, undoSplitForm)
  if (submission.status !== 'success') throw notFound()
  try {
    await submitOnce(context.db, context, submission.value.submissionKey, (db) =>
      undoSplit(db, context, { painPointId }),
    )
  } catch (error) {
    // The page it leads to says why not.
    if (error instanceof WrittenSinceSplit || error instanceof AlreadyMentioned)
      return redirect(`/pain-points/${painPointId}?stuck`, 303)
    // Somebody was quicker: the page says who.
    if (!(error instanceof NotSplit)) throw error
  }
  const backAt = await findRootAfterUndo(context.db, painPointId)
  if (backAt === undefined) throw notFound()
  return redirect(`/pain-points/${backAt}?unsplit=${painPointId}`, 303)
}
