import '#app/i18n/records-words.client.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TeamTable } from '#app/features/teams/team-table.tsx'
import { listTeamOverviews } from '#app/features/teams/teams.queries.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { For } from '#app/ui/role.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, today } = await requireRole(args, 'viewer')
  return { title: t('teams:title'), teams: await listTeamOverviews(db, today) }
}

export default function Teams() {
  const { teams } = useLoaderData<typeof loader>()
  const { t } = useTranslation('teams')
  const add = (
    <For who="member">
      <ButtonLink to="/teams/new" primary>
        {t('newTeam')}
      </ButtonLink>
    </For>
  )
  return (
    <Page title={t('title')} actions={teams.length > 0 && add}>
      {teams.length === 0 ? (
        <EmptyState action={add}>{t('noTeams')}</EmptyState>
      ) : (
        <TeamTable teams={teams} />
      )}
    </Page>
  )
}
