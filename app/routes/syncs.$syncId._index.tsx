import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useOutletContext } from '@remix-run/react'
import type { UndoRecord } from '#app/features/capture/outbox/operation.form.ts'
import { listCategories } from '#app/features/categories/categories.queries.server.ts'
import { painPointForm } from '#app/features/pain-points/description/pain-point.form.ts'
import { PainPointForm } from '#app/features/pain-points/description/pain-point-form.tsx'
import { TeamNotHeard } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { listPeopleHeardBefore } from '#app/features/pain-points/pain-point.queries.server.ts'
import { formRefusals } from '#app/features/recording/record-in-sync.commands.server.ts'
import { recordDescribed } from '#app/features/recording/record-line.commands.server.ts'
import { UnfitLine } from '#app/features/recording/unfit-line.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import type { HeldSync } from '#app/features/syncs/held-sync.ts'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { FreshForm } from '#app/forms/fresh-form.tsx'
import { isOwnFormRecorded } from '#app/forms/keep-typed.ts'
import { problem } from '#app/forms/problem.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { askOnce } from '#app/http/ask-once.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { syncPath } from '#app/http/sync-path.ts'

export const shouldRevalidate = isOwnFormRecorded
export const clientAction = keepUnsent

export async function loader(args: LoaderFunctionArgs) {
  await requireRole(args, 'viewer')
  const [categories, people] = await Promise.all([
    askOnce(args, listCategories),
    askOnce(args, listPeopleHeardBefore),
  ])
  return {
    submissionKey: newSubmissionKey(),
    title: new URL(args.request.url).searchParams.get('title') ?? '',
    categories: categories.map(({ id, nameEn, nameJa, colour }) => ({ id, nameEn, nameJa, colour })),
    people,
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const sync = await findSync(context.db, parseIdParam(args.params.syncId))
  if (!sync) throw notFound()
  const submission = await parseForm(args.request, painPointForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...described } = submission.value
  const categories = await listCategories(context.db)
  try {
    await submitOnce<UndoRecord>(context.db, context, submissionKey, (db) =>
      recordDescribed(db, context, sync, categories, described),
    )
  } catch (error) {
    if (error instanceof UnfitLine)
      return refuse(submission.reply({ fieldErrors: { title: [error.message] } }))
    return refuseExpected(submission, error, [
      [TeamNotHeard, { fieldErrors: { teamIds: [problem('teamNotHeard')] } }],
      ...formRefusals,
    ])
  }
  return redirect(syncPath(args.request, sync.id), 303)
}

export default function NewPainPoint() {
  const { submissionKey, title, categories, people } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { teams } = useOutletContext<HeldSync>()
  return (
    <FreshForm submissionKey={submissionKey}>
      <PainPointForm
        lastResult={lastResult}
        values={{ submissionKey, title }}
        teams={teams}
        categories={categories}
        people={people}
      />
    </FreshForm>
  )
}
