import '#app/i18n/records-words.client.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SyncTable } from '#app/features/syncs/sync-table.tsx'
import { listSyncs, syncsAPage } from '#app/features/syncs/syncs.queries.server.ts'
import { listTeams } from '#app/features/teams/teams.queries.server.ts'
import { parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { For } from '#app/ui/role.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, today } = await requireRole(args, 'viewer')
  const cursor = new URL(args.request.url).searchParams.get('before')
  const before = cursor === null ? undefined : parseIdParam(cursor)
  const syncs = await listSyncs(db, { before })
  return {
    title: t('syncs:title'),
    syncs,
    today,
    before,
    older: syncs.length === syncsAPage ? syncs.at(-1)?.id : undefined,
    hasTeams: syncs.length > 0 || (await listTeams(db)).length > 0,
  }
}

export default function Syncs() {
  const { syncs, today, before, older, hasTeams } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['syncs', 'teams'])
  const add = (
    <For who="member">
      <ButtonLink to="/syncs/new" primary>
        {t('syncs:newSync')}
      </ButtonLink>
    </For>
  )
  const addTeam = (
    <For who="member">
      <ButtonLink to="/teams/new" primary>
        {t('teams:newTeam')}
      </ButtonLink>
    </For>
  )
  return (
    <Page title={t('syncs:title')} actions={syncs.length > 0 && add}>
      {syncs.length === 0 ? (
        <EmptyState action={hasTeams ? add : addTeam}>
          {hasTeams ? t('syncs:noSyncs') : t('syncs:noTeams')}
        </EmptyState>
      ) : (
        <SyncTable syncs={syncs} today={today} />
      )}
      {(before || older) && (
        <nav aria-label={t('syncs:pages')} className="mt-3 flex gap-4">
          {before && <Link to="/syncs">{t('syncs:newest')}</Link>}
          {older && (
            <Link to={`/syncs?before=${older}`} rel="next">
              {t('syncs:older')}
            </Link>
          )}
        </nav>
      )}
    </Page>
  )
}
