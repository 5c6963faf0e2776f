import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { takeBackForm } from '#app/features/pain-points/resolutions/take-back.form.ts'
import {
  NothingToTakeBack,
  takeBackAnswer,
} from '#app/features/pain-points/resolutions/take-back-answer.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

/** What was answered on the overview; it says there what became of it. */
export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const painPointId = parseIdParam(args.params.id)
  const submission = await parseForm(args.request, takeBackForm)
  if (submission.status !== 'success') throw notFound()
  const { submissionKey, ...answer } = submission.value
  try {
    await submitOnce(context.db, context, submissionKey, async (db) => {
      await takeBackAnswer(db, context, { painPointId, ...answer })
      return {}
    })
  } catch (error) {
    if (!(error instanceof NothingToTakeBack)) throw error
    return redirect(`/?gone=${painPointId}`, 303)
  }
  return redirect(`/?takenBack=${painPointId}`, 303)
}
