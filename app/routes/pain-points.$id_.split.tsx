import '#app/i18n/records-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { canSplit } from '#app/domain/pain-points/split.ts'
import { AlreadyMerged } from '#app/features/merging/merging.commands.server.ts'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { listMentions } from '#app/features/pain-points/story/history.queries.server.ts'
import { MentionLine } from '#app/features/pain-points/story/mention-line.tsx'
import { splitPainPoint, UnfitSplit } from '#app/features/recording/split-pain-point.commands.server.ts'
import { SplitForm } from '#app/features/splitting/split-form.tsx'
import { describeSplitProblem } from '#app/features/splitting/split-problem.report.server.ts'
import { findSplittable, listMembers } from '#app/features/splitting/splittable.queries.server.ts'
import { mentionsOffered, splitForm } from '#app/features/splitting/splitting.form.ts'
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
import { CategoryTag } from '#app/ui/category-tag.tsx'
import { Page } from '#app/ui/page.tsx'

export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t } = await requireRole(args, 'member')
  const painPoint = await findPainPoint(db, parseIdParam(args.params.id))
  if (!painPoint) throw notFound()
  const { id, mergedIntoId, categories, tickets, standing } = painPoint
  if (mergedIntoId !== null) throw redirect(`/pain-points/${mergedIntoId}/split`)
  const [mentions, members, splittable] = await Promise.all([
    listMentions(db, id, mentionsOffered),
    listMembers(db, id),
    findSplittable(db, id),
  ])
  const titles = new Map(members.filter((member) => member.id !== id).map(({ id, title }) => [id, title]))
  return {
    id,
    title: t('splitting:splitTitle', painPoint),
    mentions: mentions.map((mention) => ({ ...mention, of: titles.get(mention.painPointId) })),
    number: standing?.mentions ?? 0,
    categories,
    tickets,
    isSplittable: canSplit(splittable?.mentions ?? []),
    hasResolutions: (splittable?.resolutions ?? []).length > 0,
    submissionKey: newSubmissionKey(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const { db, language } = context
  const painPoint = await findPainPoint(db, parseIdParam(args.params.id))
  if (!painPoint) throw notFound()
  const submission = await parseForm(args.request, splitForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...chosen } = submission.value
  const { id: painPointId } = painPoint
  try {
    const split = await submitOnce(db, context, submissionKey, (db) =>
      splitPainPoint(db, context, { painPointId, ...chosen }),
    )
    return redirect(`/pain-points/${split.painPointId}?split`, 303)
  } catch (error) {
    if (error instanceof UnfitSplit) {
      const mentionIds = [await describeSplitProblem(db, painPointId, error.problem, language)]
      return refuse(submission.reply({ fieldErrors: { mentionIds } }))
    }
    return refuseExpected(submission, error, [[AlreadyMerged, { formErrors: [problem('alreadyMerged')] }]])
  }
}

export default function SplitPainPoint() {
  const { id, title, mentions, number, categories, tickets, isSplittable, hasResolutions, submissionKey } =
    useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation('splitting')
  const cancel = <CancelLink to={`/pain-points/${id}`} />
  if (!isSplittable)
    return (
      <Page title={title} actions={cancel}>
        <p className="max-w-3xl text-muted">{t('nothingToSplit')}</p>
      </Page>
    )
  return (
    <Page title={title} actions={cancel}>
      <p className="mb-3 max-w-3xl text-muted">
        {t('intro')} {hasResolutions && t('resolutions')}
      </p>
      {number > mentions.length && (
        <p className="mb-3 text-muted">{t('latestOnly', { shown: mentions.length, number })}</p>
      )}
      <SplitForm
        lastResult={lastResult}
        values={{ submissionKey }}
        mentions={mentions.map(({ of, ...mention }) => ({
          value: mention.id,
          label: <MentionLine mention={mention} of={of} />,
        }))}
        categories={categories.map((category) => ({
          value: category.id,
          label: <CategoryTag category={category} />,
        }))}
        tickets={tickets.map(({ id, key }) => ({
          value: id,
          label: <span className="wrap-anywhere text-[13px]">{key}</span>,
        }))}
      />
    </Page>
  )
}
