import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { pairForm } from '#app/features/merging/merging.form.ts'
import { markNotSame } from '#app/features/merging/not-same.commands.server.ts'
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
  const pair = [painPointId, otherId] as const
  try {
    await submitOnce(context.db, context, submissionKey, async (db) => {
      await markNotSame(db, context, pair)
      return {}
    })
  } catch (error) {
    if (error instanceof UnknownId) throw notFound()
    throw error
  }
  const after = readPairCursor(new URL(args.request.url).searchParams)
  return redirect(samePath({ after, markedPair: pair }), 303)
}
