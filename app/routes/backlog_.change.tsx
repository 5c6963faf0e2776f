import '#app/i18n/reports-words.client.ts'
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  replace,
} from '@remix-run/node'
import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { topicOf } from '#app/domain/pain-points/bulk-act.ts'
import { readBacklogAddress } from '#app/features/backlog/address/backlog.form.ts'
import { listIdsInScope } from '#app/features/backlog/list/ids.queries.server.ts'
import {
  listBacklogCategories,
  listBacklogTeams,
} from '#app/features/backlog/scope/choices.queries.server.ts'
import { scopeOf } from '#app/features/backlog/scope/scope.queries.server.ts'
import { bulkForm, readAct } from '#app/features/bulk/bulk.form.ts'
import { changeMany, NothingToChange } from '#app/features/bulk/bulk-change.commands.server.ts'
import { type ChangeAnswer, ChangePage } from '#app/features/bulk/change-page.tsx'
import { NotAsChosenNote, type NothingChosen, NothingToPreview } from '#app/features/bulk/change-preview.tsx'
import { pathWithChange } from '#app/features/bulk/changed-address.ts'
import {
  changedAtMost,
  mergedAtMost,
  pathOfMerge,
  readChosenAddress,
  topicPaths,
} from '#app/features/bulk/chosen-address.ts'
import { initialAct, previewChosen } from '#app/features/bulk/chosen-preview.report.server.ts'
import { revalidateUnlessPreviewed } from '#app/features/bulk/preview-only.ts'
import { TopicLinks } from '#app/features/bulk/topic-links.tsx'
import { describeMany } from '#app/features/pain-points/many/many-pain-points.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { linkMany } from '#app/features/tickets/many-links.commands.server.ts'
import { problem } from '#app/forms/problem.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import type { RequestContext } from '#app/http/request-context.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { returnPath } from '#app/http/return-path.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { formatCount } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

export const shouldRevalidate = revalidateUnlessPreviewed
export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireRole(args, 'member')
  const { t, language } = context
  const { searchParams } = new URL(args.request.url)
  const asked = readChosenAddress(searchParams)
  const returnTo = returnPath(args.request, '/backlog')
  const found = asked.isAll ? await findAllChosen(context, searchParams) : asked.ids
  const preview = Array.isArray(found) ? await previewChosen(context.db, found) : undefined
  if (!preview) {
    const reason: NothingChosen = Array.isArray(found) ? 'nothingChosen' : found
    return { title: t('bulk:nothingTitle'), returnTo, reason, preview: null }
  }
  const total = preview.ids.length
  if (asked.act === 'merge' && total <= mergedAtMost) throw redirect(pathOfMerge(preview.ids, returnTo))
  const topic = topicOf(asked.act) ?? 'categories'
  return {
    title:
      total === 1
        ? t(`bulk:ofOne.${topic}`)
        : t(`bulk:titles.${topic}`, { count: total, number: formatCount(total, language) }),
    returnTo,
    reason: null,
    preview: {
      ...preview,
      hasMoreIds: !asked.isAll && asked.hasMoreIds,
      paths: topicPaths(searchParams),
      isMergeRefused: asked.act === 'merge',
      mergePath: total > 1 && total <= mergedAtMost ? pathOfMerge(preview.ids, returnTo) : null,
      shown: {
        ...preview,
        topic,
        total,
        values: initialAct(preview, { topic, asked: asked.act, submissionKey: newSubmissionKey() }),
      },
    },
  }
}

/** Of a filter that cannot be read whole nobody knows what it means. */
async function findAllChosen({ db, today }: RequestContext, searchParams: URLSearchParams) {
  const [teams, categories] = await Promise.all([listBacklogTeams(db), listBacklogCategories(db)])
  const known = { teams, categories }
  const { address, wrongWords } = readBacklogAddress(searchParams, known)
  if (wrongWords.length > 0) return 'unreadable'
  const scope = await scopeOf(db, address.clauses, today, known)
  const ids = await listIdsInScope(db, scope, { limit: changedAtMost + 1 })
  return ids.length > changedAtMost ? 'tooMany' : ids
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const submission = await parseForm(args.request, bulkForm)
  if (submission.status !== 'success')
    return refuse(submission.reply({ formErrors: submission.error?.chosen ?? [] }))
  const { submissionKey, chosen: painPointIds, preview } = submission.value
  const act = readAct(submission.value)
  if (preview) return data<ChangeAnswer>({ lastResult: submission.reply(), act })
  try {
    const { changeId, unchangedIds } = await submitOnce(context.db, context, submissionKey, (db) =>
      changeMany(db, context, { painPointIds, act }, (db, ids) =>
        act.kind === 'link_ticket'
          ? linkMany(db, context, ids, act.ticket)
          : describeMany(db, context, ids, act),
      ),
    )
    return replace(pathWithChange(returnPath(args.request, '/backlog'), changeId, unchangedIds), 303)
  } catch (error) {
    return refuseExpected(submission, error, [
      [NothingToChange, { formErrors: [problem('nothingToChange')] }],
    ])
  }
}

export default function ChangeSeveral() {
  const { title, returnTo, reason, preview } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { pathname, search } = useLocation()
  const { t } = useTranslation('bulk')
  if (!preview) {
    return (
      <Page title={title}>
        <NothingToPreview reason={reason} returnTo={returnTo} />
      </Page>
    )
  }
  const { shown, paths, mergePath, isMergeRefused, ...notAsChosen } = preview
  return (
    <Page title={title} actions={<ButtonLink to={returnTo}>{t('toBacklog')}</ButtonLink>}>
      <TopicLinks topic={shown.topic} paths={paths} mergePath={mergePath} />
      {isMergeRefused && (
        <p role="status" className="mb-3 text-warn">
          {t('mergeAtMost', { number: mergedAtMost })}
        </p>
      )}
      <NotAsChosenNote {...notAsChosen} />
      <ChangePage key={shown.values.submissionKey} shown={shown} at={pathname + search} answer={answer} />
    </Page>
  )
}
