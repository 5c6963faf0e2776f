import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useOutletContext } from '@remix-run/react'
import type { UndoRecord } from '#app/features/capture/outbox/operation.form.ts'
import { TeamNotHeard } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { resolutionForm } from '#app/features/pain-points/resolutions/resolution.form.ts'
import { ResolutionForm } from '#app/features/pain-points/resolutions/resolution-form.tsx'
import { formRefusals, recordResolution } from '#app/features/recording/record-in-sync.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import type { HeldSync } from '#app/features/syncs/held-sync.ts'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { isOwnFormRecorded } from '#app/forms/keep-typed.ts'
import { problem } from '#app/forms/problem.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { returnPath } from '#app/http/return-path.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { syncPath } from '#app/http/sync-path.ts'

export const shouldRevalidate = isOwnFormRecorded
export const clientAction = keepUnsent

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireRole(args, 'member')
  const painPoint = await findPainPoint(db, askedPainPointId(args.request))
  if (!painPoint) throw notFound()
  const kind = new URL(args.request.url).searchParams.get('kind')
  return {
    submissionKey: newSubmissionKey(),
    title: painPoint.title,
    kind: kind === 'relieved' ? 'relieved' : 'declined',
  }
}

function askedPainPointId(request: Request): number {
  return parseIdParam(new URL(request.url).searchParams.get('painPoint') ?? '')
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const painPointId = askedPainPointId(args.request)
  const sync = await findSync(context.db, parseIdParam(args.params.syncId))
  if (!sync) throw notFound()
  const submission = await parseForm(args.request, resolutionForm(context.today))
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, kind, reason, teamId } = submission.value
  const resolution = { painPointId, kind, reason, teamId }
  try {
    await submitOnce<UndoRecord>(context.db, context, submissionKey, (db) =>
      recordResolution(db, context, sync, resolution),
    )
  } catch (error) {
    return refuseExpected(submission, error, [
      [TeamNotHeard, { fieldErrors: { teamId: [problem('teamNotHeard')] } }],
      ...formRefusals,
    ])
  }
  return redirect(returnPath(args.request, syncPath(args.request, sync.id)), 303)
}

export default function Resolve() {
  const { submissionKey, title, kind } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { heldOn, teams } = useOutletContext<HeldSync>()
  return (
    <>
      <h3 className="wrap-anywhere mb-2 font-semibold">{title}</h3>
      <ResolutionForm
        key={submissionKey}
        lastResult={lastResult}
        values={{ submissionKey, kind, resolvedOn: heldOn }}
        teams={teams}
      />
    </>
  )
}
