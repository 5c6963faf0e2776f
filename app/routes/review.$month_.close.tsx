import '#app/i18n/reports-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { addMonths, firstDayOf, monthOf } from '#app/domain/calendar/day.ts'
import { CloseForm } from '#app/features/review/closing/close-form.tsx'
import {
  AlreadyClosed,
  closeReview,
  MonthRunning,
} from '#app/features/review/closing/review.commands.server.ts'
import { closeReviewForm } from '#app/features/review/closing/review.form.ts'
import { reportMonth } from '#app/features/review/review.report.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { problem } from '#app/forms/problem.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { parseMonthParam } from '#app/http/month-param.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { formatDay, formatMonth } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { t, language, today } = await requireRole(args, 'member')
  const month = parseMonthParam(args.params.month, today)
  return {
    title: t('review:closeTitle', { month: formatMonth(month, language) }),
    month,
    overOn: month < monthOf(today) ? null : firstDayOf(addMonths(month, 1)),
    submissionKey: newSubmissionKey(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const { today, settings } = context
  const month = parseMonthParam(args.params.month, today)
  const submission = await parseForm(args.request, closeReviewForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  try {
    await submitOnce(context.db, context, submission.value.submissionKey, async (db) => {
      await closeReview(db, context, month, await reportMonth(db, month, today, settings))
      return {}
    })
  } catch (error) {
    return refuseExpected(submission, error, [
      [MonthRunning, { formErrors: [problem('monthRunning')] }],
      [AlreadyClosed, { formErrors: [problem('alreadyClosed')] }],
    ])
  }
  return redirect(`/review/${month}`, 303)
}

export default function CloseMonth() {
  const { title, month, overOn, submissionKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation('review')
  const language = useLanguage()
  const name = formatMonth(month, language)
  return (
    <Page title={title}>
      {overOn === null ? (
        <CloseForm month={name} lastResult={lastResult} submissionKey={submissionKey} />
      ) : (
        <p>{t('closeWhen', { month: name, day: formatDay(overOn, language) })}</p>
      )}
    </Page>
  )
}
