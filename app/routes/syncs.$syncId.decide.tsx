import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Made } from '#app/features/capture/operation.form.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { recordDecision } from '#app/features/syncs/decision.commands.server.ts'
import { decisionForm } from '#app/features/syncs/decision.form.ts'
import { DecisionForm } from '#app/features/syncs/decision-form.tsx'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { FreshForm } from '#app/forms/fresh-form.tsx'
import { isOwnFormRecorded } from '#app/forms/keep-typed.ts'
import { problem } from '#app/forms/problem.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'

export const shouldRevalidate = isOwnFormRecorded
export const clientAction = keepUnsent

export async function loader(args: LoaderFunctionArgs) {
  await requireRole(args, 'member')
  return { submissionKey: newSubmissionKey() }
}

export async function action(args: ActionFunctionArgs) {
  const visit = await requireRole(args, 'member')
  const syncId = parseIdParam(args.params.syncId)
  const sync = await findSync(visit.db, syncId)
  if (!sync) throw notFound()
  const submission = await parseForm(args.request, decisionForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  if (sync.heldOn > visit.today) return refuse(submission.reply({ formErrors: [problem('notHeldYet')] }))
  const { submissionKey, ...decision } = submission.value
  await submitOnce<Made>(visit.db, visit, submissionKey, async (db) => {
    const { decisionId } = await recordDecision(db, visit, { syncId, ...decision })
    return { syncId, lineIds: [`decision:${decisionId}`], undo: { decisionId } }
  })
  // Decisions come one after another: the same form again, not the one for pain points.
  return redirect(`/syncs/${syncId}/decide`, 303)
}

export default function Decide() {
  const { submissionKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  return (
    <FreshForm submissionKey={submissionKey}>
      <DecisionForm lastResult={lastResult} submissionKey={submissionKey} />
    </FreshForm>
  )
}
