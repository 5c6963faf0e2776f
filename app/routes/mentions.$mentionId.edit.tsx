import '#app/i18n/records-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CorrectionForm } from '#app/features/pain-points/mentions/correction-form.tsx'
import {
  AlreadyMentioned,
  PainPointGone,
} from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { mentionCorrectionForm } from '#app/features/pain-points/mentions/mention.form.ts'
import { findMention } from '#app/features/pain-points/mentions/mention.queries.server.ts'
import { reviseMention } from '#app/features/pain-points/mentions/mention-correction.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { problem } from '#app/forms/problem.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { CancelLink } from '#app/ui/cancel-link.tsx'
import { DayText } from '#app/ui/day.tsx'
import { Page } from '#app/ui/page.tsx'

export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t } = await requireRole(args, 'member')
  const mention = await findMention(db, parseIdParam(args.params.mentionId))
  if (!mention) throw notFound()
  return { title: t('painPoints:correctMention'), mention, submissionKey: newSubmissionKey() }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const mention = await findMention(context.db, parseIdParam(args.params.mentionId))
  if (!mention) throw notFound()
  const submission = await parseForm(args.request, mentionCorrectionForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...revised } = submission.value
  try {
    await submitOnce(context.db, context, submissionKey, async (db) => {
      await reviseMention(db, context, mention, revised)
      return {}
    })
  } catch (error) {
    return refuseExpected(submission, error, [
      [AlreadyMentioned, { formErrors: [problem('alreadyMentionedToday')] }],
      [PainPointGone, { formErrors: [problem('painPointGone')] }],
    ])
  }
  return redirect(`/pain-points/${mention.rootId}`, 303)
}

export default function CorrectMention() {
  const { title, mention, submissionKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { severity, quote, estimate } = mention
  return (
    <Page title={title} actions={<CancelLink to={`/pain-points/${mention.rootId}`} />}>
      <p className="wrap-anywhere mb-3">
        <strong>{mention.title}</strong> · {mention.teamName} · <DayText day={mention.heardOn} />
      </p>
      <CorrectionForm
        lastResult={lastResult}
        values={{ submissionKey, severity, quote: quote ?? '', per: 'week', ...estimate }}
      />
    </Page>
  )
}
