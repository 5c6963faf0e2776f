import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { UndoRecord } from '#app/features/capture/outbox/operation.form.ts'
import { formRefusals, recordDecisionInSync } from '#app/features/recording/record-in-sync.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { decisionForm } from '#app/features/syncs/decision.form.ts'
import { DecisionForm } from '#app/features/syncs/decision-form.tsx'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { FreshForm } from '#app/forms/fresh-form.tsx'
import { isOwnFormRecorded } from '#app/forms/keep-typed.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'

export const shouldRevalidate = isOwnFormRecorded
export const clientAction = keepUnsent

export async function loader(args: LoaderFunctionArgs) {
  await requireRole(args, 'member')
  return { submissionKey: newSubmissionKey() }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const sync = await findSync(context.db, parseIdParam(args.params.syncId))
  if (!sync) throw notFound()
  const submission = await parseForm(args.request, decisionForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...decision } = submission.value
  try {
    await submitOnce<UndoRecord>(context.db, context, submissionKey, (db) =>
      recordDecisionInSync(db, context, sync, decision),
    )
  } catch (error) {
    return refuseExpected(submission, error, formRefusals)
  }
  // Decisions come one after another: the same form again, not the one for pain points.
  return redirect(`/syncs/${sync.id}/decide`, 303)
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
