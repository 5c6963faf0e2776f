import '#app/i18n/reports-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { isAllowed } from '#app/domain/role.ts'
import { readListSearch } from '#app/features/backlog/address/list-search.queries.server.ts'
import { BacklogTabs } from '#app/features/backlog/backlog-tabs.tsx'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { PinnedList } from '#app/features/views/pinned-list.tsx'
import { listPinnedViews } from '#app/features/views/pinned-views.queries.server.ts'
import { SaveViewForm } from '#app/features/views/save-view-form.tsx'
import { viewPath, viewSearchCharacters } from '#app/features/views/saved-view.ts'
import { nameView, ViewNameTaken } from '#app/features/views/view.commands.server.ts'
import { saveViewForm } from '#app/features/views/view.form.ts'
import { ViewTable } from '#app/features/views/view-table.tsx'
import { listViews } from '#app/features/views/views.queries.server.ts'
import { problem } from '#app/forms/problem.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requirePerson } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, visitor } = await requirePerson(args)
  const [views, pinned] = await Promise.all([listViews(db, visitor), listPinnedViews(db, visitor.id)])
  return { title: t('views:title'), views, pinned, submissionKey: newSubmissionKey() }
}

/** Saves a list of the backlog, sent from there; refused, its form is shown here, as it was typed. */
export async function action(args: ActionFunctionArgs) {
  const context = await requirePerson(args)
  const submission = await parseForm(args.request, saveViewForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, audience, name, places, ...sent } = submission.value
  const isShared = audience === 'shared'
  if (isShared && !isAllowed(context.visitor.role, 'member'))
    return refuse(submission.reply({ fieldErrors: { audience: [problem('notOffered')] } }))
  const search = await readListSearch(context.db, sent.search)
  if (search.length > viewSearchCharacters) {
    const tooLong = problem('tooLong', { max: viewSearchCharacters, length: search.length })
    return refuse(submission.reply({ formErrors: [tooLong] }))
  }
  try {
    const { viewId } = await submitOnce(context.db, context, submissionKey, (db) =>
      nameView(db, context, context.visitor.id, { name, search, isShared, places }),
    )
    return redirect(viewPath({ id: viewId, search }))
  } catch (error) {
    return refuseExpected(submission, error, [
      [ViewNameTaken, { fieldErrors: { name: [problem('viewNameTaken')] } }],
    ])
  }
}

export default function Views() {
  const { title, views, pinned, submissionKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation('views')
  return (
    <Page title={title}>
      <BacklogTabs />
      {lastResult && (
        <Section title={t('saveView')}>
          <SaveViewForm lastResult={lastResult} search="" submissionKey={submissionKey} />
        </Section>
      )}
      {pinned.length > 0 && <PinnedList views={pinned} />}
      {views.length > 0 && (
        <Section title={t('all')}>
          <ViewTable views={views} />
        </Section>
      )}
      {views.length === 0 && (
        <EmptyState action={<ButtonLink to="/backlog">{t('toBacklog')}</ButtonLink>}>{t('none')}</EmptyState>
      )}
    </Page>
  )
}
