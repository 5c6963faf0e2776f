import '#app/i18n/records-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  replace,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listChosen } from '#app/features/merging/chosen.queries.server.ts'
import { pathWithMerge } from '#app/features/merging/merge-address.ts'
import { MergePage } from '#app/features/merging/merge-page.tsx'
import { previewMerge } from '#app/features/merging/merge-preview.report.server.ts'
import {
  AlreadyMerged,
  MergedIntoItself,
  mergePainPoints,
} from '#app/features/merging/merging.commands.server.ts'
import { mergedAtOnce, mergeForm, readMergeAddress } from '#app/features/merging/merging.form.ts'
import { searchPainPoints } from '#app/features/pain-points/search.queries.server.ts'
import { findSimilar } from '#app/features/pain-points/similar/similar.queries.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { problem } from '#app/forms/problem.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { returnPath } from '#app/http/return-path.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { CancelLink } from '#app/ui/cancel-link.tsx'
import { Page } from '#app/ui/page.tsx'

export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

const offeredAtMost = 8

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, language, today, settings } = await requireRole(args, 'member')
  const asked = readMergeAddress(new URL(args.request.url).searchParams)
  // What is merged already is looked at as what it is read as: a page opened a while ago still says what is so now.
  const [painPoint] = await listChosen(db, [parseIdParam(args.params.id)])
  if (!painPoint) throw notFound()
  const chosen =
    asked.withIds.length === 0 ? [painPoint] : await listChosen(db, [painPoint.painPointId, ...asked.withIds])
  const exceptPainPointIds = chosen.map(({ painPointId }) => painPointId)
  const isFull = chosen.length > mergedAtOnce
  const similar = isFull
    ? []
    : await findSimilar(db, painPoint.title, { limit: offeredAtMost, exceptPainPointIds })
  const found = isFull ? [] : await searchPainPoints(db, asked.text, { limit: 2 * offeredAtMost })
  const preview =
    chosen.length > 1 ? await previewMerge(db, chosen, { keptId: asked.keptId, today, settings }) : null
  return {
    title: t('merging:mergeTitle', painPoint),
    back: returnPath(args.request, `/pain-points/${painPoint.painPointId}`),
    shown: {
      painPointId: painPoint.painPointId,
      address: { ...asked, withIds: exceptPainPointIds.slice(1) },
      isNothingLeft: asked.withIds.length > 0 && chosen.length === 1,
      preview,
      similar: similar.map((row) => ({ ...row, matched: row.matched.map((name) => name[language]) })),
      found: found.filter(({ painPointId }) => !exceptPainPointIds.includes(painPointId)),
      submissionKey: newSubmissionKey(),
    },
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const [painPoint] = await listChosen(context.db, [parseIdParam(args.params.id)])
  if (!painPoint) throw notFound()
  const submission = await parseForm(args.request, mergeForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, sourceIds, targetId } = submission.value
  try {
    const merged = await submitOnce(context.db, context, submissionKey, (db) =>
      mergePainPoints(db, context, { sourceIds, targetId }),
    )
    const notes = new URLSearchParams(sourceIds.map((id) => ['merged', String(id)]))
    const isFromList = new URL(args.request.url).searchParams.has('returnTo')
    return isFromList
      ? replace(pathWithMerge(returnPath(args.request, '/backlog'), merged.targetId, sourceIds))
      : redirect(`/pain-points/${merged.targetId}?${notes}`)
  } catch (error) {
    return refuseExpected(submission, error, [
      [AlreadyMerged, { formErrors: [problem('alreadyMerged')] }],
      [MergedIntoItself, { formErrors: [problem('mergedIntoItself')] }],
    ])
  }
}

export default function MergePainPoint() {
  const { title, back, shown } = useLoaderData<typeof loader>()
  return (
    <Page title={title} actions={<CancelLink to={back} />}>
      <MergePage shown={shown} lastResult={useActionData<typeof action>()?.lastResult} />
    </Page>
  )
}
