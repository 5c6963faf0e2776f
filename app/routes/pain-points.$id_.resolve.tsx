import '#app/i18n/records-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PainPointGone } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { ResolvedBeforeHeard } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { resolutionForm } from '#app/features/pain-points/resolutions/resolution.form.ts'
import { ResolutionForm } from '#app/features/pain-points/resolutions/resolution-form.tsx'
import {
  resolveOutside,
  TeamNeverMentioned,
} from '#app/features/pain-points/resolutions/resolution-outside.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { problem } from '#app/forms/problem.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { returnPath, returnWithRecorded } from '#app/http/return-path.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { CancelLink } from '#app/ui/cancel-link.tsx'
import { Page } from '#app/ui/page.tsx'

export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

/** Relieved or declined without a sync: by the address which of both. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, t, today } = await requireRole(args, 'member')
  const painPoint = await findPainPoint(db, parseIdParam(args.params.id))
  if (!painPoint) throw notFound()
  const kind = new URL(args.request.url).searchParams.get('kind') === 'declined' ? 'declined' : 'relieved'
  return {
    title: t(kind === 'declined' ? 'painPoints:declineOutside' : 'painPoints:relieveOutside'),
    painPoint: { id: painPoint.id, title: painPoint.title },
    teams: painPoint.teams.map(({ id, name }) => ({ id, name })),
    kind,
    today,
    back: returnPath(args.request, `/pain-points/${painPoint.id}`),
    submissionKey: newSubmissionKey(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const painPoint = await findPainPoint(context.db, parseIdParam(args.params.id))
  if (!painPoint) throw notFound()
  const submission = await parseForm(args.request, resolutionForm(context.today))
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, kind, reason, teamId, resolvedOn } = submission.value
  const resolution = { kind, reason, teamId, resolvedOn }
  const fallback = `/pain-points/${painPoint.mergedIntoId ?? painPoint.id}`
  try {
    const { resolutionId } = await submitOnce(context.db, context, submissionKey, (db) =>
      resolveOutside(db, context, painPoint, resolution),
    )
    return redirect(returnWithRecorded(args.request, fallback, { resolution: resolutionId }), 303)
  } catch (error) {
    return refuseExpected(submission, error, [
      [TeamNeverMentioned, { fieldErrors: { teamId: [problem('teamNeverMentioned')] } }],
      [PainPointGone, { formErrors: [problem('painPointGone')] }],
      [ResolvedBeforeHeard, { fieldErrors: { resolvedOn: [problem('dayBeforeHeard')] } }],
    ])
  }
}

export default function ResolveOutside() {
  const { title, painPoint, teams, kind, today, back, submissionKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  return (
    <Page title={title} actions={<CancelLink to={back} />}>
      <p className="wrap-anywhere mb-3">
        <strong>{painPoint.title}</strong>
      </p>
      <ResolutionForm
        lastResult={lastResult}
        values={{ submissionKey, kind, resolvedOn: today }}
        teams={teams}
        lastDay={today}
      />
    </Page>
  )
}
