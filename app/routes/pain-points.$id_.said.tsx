import '#app/i18n/records-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listLatestMentions } from '#app/features/pain-points/mentions/latest-mentions.queries.server.ts'
import {
  AlreadyMentioned,
  hearOutside,
  PainPointGone,
} from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { outsideForm } from '#app/features/pain-points/mentions/mention.form.ts'
import { OutsideForm } from '#app/features/pain-points/mentions/outside-form.tsx'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { listTeams } from '#app/features/teams/teams.queries.server.ts'
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

/** Teams that mentioned it come first, and what the first of them said last is in the form. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, t, today } = await requireRole(args, 'member')
  const painPoint = await findPainPoint(db, parseIdParam(args.params.id))
  if (!painPoint) throw notFound()
  const all = await listTeams(db)
  const heardIds = painPoint.teams.map(({ id }) => id)
  const teams = [
    ...all.filter(({ id }) => heardIds.includes(id)),
    ...all.filter(({ id }) => !heardIds.includes(id)),
  ]
  const [first] = teams
  const saidBefore = await listLatestMentions(db, {
    painPointIds: [painPoint.id],
    teamIds: first ? [first.id] : [],
  })
  return {
    title: t('painPoints:saidOutside'),
    painPoint: { id: painPoint.id, title: painPoint.title },
    teams: teams.map(({ id, name }) => ({ id, name })),
    said: saidBefore[0],
    today,
    back: returnPath(args.request, `/pain-points/${painPoint.id}`),
    submissionKey: newSubmissionKey(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const painPoint = await findPainPoint(context.db, parseIdParam(args.params.id))
  if (!painPoint) throw notFound()
  const submission = await parseForm(args.request, outsideForm(context.today))
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, teamId, heardOn, severity, estimate, quote } = submission.value
  const said = { teamId, painPointId: painPoint.id, heardOn, severity, estimate, quote }
  const fallback = `/pain-points/${painPoint.mergedIntoId ?? painPoint.id}`
  try {
    const { mentionId } = await submitOnce(context.db, context, submissionKey, (db) =>
      hearOutside(db, context, said),
    )
    return redirect(returnWithRecorded(args.request, fallback, { mention: mentionId }), 303)
  } catch (error) {
    return refuseExpected(submission, error, [
      [AlreadyMentioned, { formErrors: [problem('alreadyMentionedToday')] }],
      [PainPointGone, { formErrors: [problem('painPointGone')] }],
    ])
  }
}

export default function SaidOutside() {
  const { title, painPoint, teams, said, today, back, submissionKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  return (
    <Page title={title} actions={<CancelLink to={back} />}>
      <p className="wrap-anywhere mb-3">
        <strong>{painPoint.title}</strong>
      </p>
      <OutsideForm
        lastResult={lastResult}
        values={{
          submissionKey,
          heardOn: today,
          teamId: teams[0]?.id,
          severity: said?.severity,
          ...said?.estimate,
        }}
        teams={teams}
        today={today}
      />
    </Page>
  )
}
