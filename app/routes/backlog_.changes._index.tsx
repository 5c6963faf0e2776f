import '#app/i18n/reports-words.client.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { BacklogTabs } from '#app/features/backlog/backlog-tabs.tsx'
import { changesAPage, listBulkChanges } from '#app/features/bulk/bulk-changes.queries.server.ts'
import { ChangeTable } from '#app/features/bulk/change-table.tsx'
import { readIdParameter } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, language, timeZone } = await requireRole(args, 'viewer')
  const { pathname, search, searchParams } = new URL(args.request.url)
  const after = readIdParameter(searchParams.get('after'))
  const changes = await listBulkChanges(db, language, { after, limit: changesAPage + 1 })
  const shown = changes.slice(0, changesAPage)
  return {
    title: t('bulk:changesTitle'),
    at: pathname + search,
    timeZone,
    isFirstPage: after === undefined,
    changes: shown.map((change) => ({ ...change, submissionKey: newSubmissionKey() })),
    lastId: changes.length > changesAPage ? shown.at(-1)?.id : undefined,
  }
}

export default function BulkChanges() {
  const { title, at, timeZone, isFirstPage, changes, lastId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('bulk')
  return (
    <Page title={title} tabs={<BacklogTabs />}>
      {changes.length === 0 ? (
        <EmptyState>{t(isFirstPage ? 'noChanges' : 'noneOlder')}</EmptyState>
      ) : (
        <>
          <p className="mb-3 text-muted">{t('changesIntro')}</p>
          <ChangeTable changes={changes} timeZone={timeZone} at={at} />
        </>
      )}
      <p className="mt-3 flex gap-4">
        {!isFirstPage && <Link to="/backlog/changes">{t('newest')}</Link>}
        {lastId && <Link to={`/backlog/changes?after=${lastId}`}>{t('older')}</Link>}
      </p>
    </Page>
  )
}
