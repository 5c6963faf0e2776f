import '#app/i18n/reports-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { recordDecision } from '#app/features/syncs/decision.commands.server.ts'
import { decisionForm } from '#app/features/syncs/decision.form.ts'
import { DecisionForm } from '#app/features/syncs/decision-form.tsx'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { parseMonthParam } from '#app/http/month-param.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { formatMonth } from '#app/i18n/format.ts'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { t, language, today } = await requireRole(args, 'member')
  const month = parseMonthParam(args.params.month, today)
  return {
    title: t('review:decisionOf', { month: formatMonth(month, language) }),
    submissionKey: newSubmissionKey(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const reviewMonth = parseMonthParam(args.params.month, context.today)
  const submission = await parseForm(args.request, decisionForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...decision } = submission.value
  await submitOnce(context.db, context, submissionKey, (db) =>
    recordDecision(db, context, { reviewMonth, ...decision }),
  )
  return redirect(`/review/${reviewMonth}`, 303)
}

export default function DecideInReview() {
  const { title, submissionKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  return (
    <Page title={title}>
      <DecisionForm key={submissionKey} lastResult={lastResult} submissionKey={submissionKey} />
    </Page>
  )
}
