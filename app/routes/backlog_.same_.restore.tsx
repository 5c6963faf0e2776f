import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { pairForm } from '#app/features/merging/merging.form.ts'
import { withdrawNotSame } from '#app/features/merging/not-same.commands.server.ts'
import { readPairCursor, samePath } from '#app/features/merging/same-address.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { notFound } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const submission = await parseForm(args.request, pairForm)
  if (submission.status !== 'success') throw notFound()
  const { submissionKey, painPointId, otherId } = submission.value
  await submitOnce(context.db, context, submissionKey, async (db) => {
    await withdrawNotSame(db, context, [painPointId, otherId])
    return {}
  })
  return redirect(samePath({ after: readPairCursor(new URL(args.request.url).searchParams) }), 303)
}
