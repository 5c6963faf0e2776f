import '#app/i18n/records-words.client.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { cadenceGap } from '#app/domain/syncs/cadence.ts'
import { toilShare } from '#app/domain/toil/toil.ts'
import { toilNow } from '#app/domain/toil/toil-now.ts'
import { SyncTable } from '#app/features/syncs/sync-table.tsx'
import { listSyncsOfTeam } from '#app/features/syncs/syncs.queries.server.ts'
import { TeamFacts } from '#app/features/teams/team-facts.tsx'
import { getTeamNow, listActivePainPointsOfTeam } from '#app/features/teams/team-page.queries.server.ts'
import { TeamPainPoints } from '#app/features/teams/team-pain-points.tsx'
import { findTeamBySlug } from '#app/features/teams/teams.queries.server.ts'
import { notFound } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { For } from '#app/ui/role.tsx'
import { Section } from '#app/ui/section.tsx'

const painPointsShown = 20

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.team.name)

export async function loader(args: LoaderFunctionArgs) {
  const { db, today, settings } = await requireRole(args, 'viewer')
  const team = await findTeamBySlug(db, args.params.slug ?? '')
  if (!team) throw notFound()
  const now = await getTeamNow(db, team.id, today)
  return {
    team,
    now,
    today,
    figures: {
      ...team,
      ...now,
      cadence: cadenceGap(now.lastSyncOn, today, team.cadenceDays),
      toilShare: toilShare(toilNow(now), team.headcount, settings),
      budgetShare: settings.toilBudgetShare,
    },
    painPoints: await listActivePainPointsOfTeam(db, team.id, painPointsShown),
    syncs: await listSyncsOfTeam(db, team.id),
  }
}

export default function Team() {
  const { team, now, today, figures, painPoints, syncs } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['teams', 'glossary', 'shell'])
  const hold = (
    <For who="member">
      <ButtonLink to={`/syncs/new?team=${team.slug}`} primary={team.archivedAt === null}>
        {t('teams:holdSync')}
      </ButtonLink>
    </For>
  )
  const edit = (
    <For who="member">
      <ButtonLink to={`/teams/${team.slug}/edit`}>{t('shell:edit')}</ButtonLink>
    </For>
  )
  return (
    <Page
      title={team.name}
      summary={team.archivedAt && t('shell:archived')}
      actions={
        <>
          {edit}
          {!team.archivedAt && hold}
        </>
      }
    >
      <TeamFacts team={figures} />
      <Section title={t('teams:painPoints')}>
        {painPoints.length === 0 ? (
          <EmptyState action={now.syncs === 0 && !team.archivedAt && hold}>
            {t(now.syncs === 0 ? 'teams:notHeardYet' : 'teams:nothingHurts')}
          </EmptyState>
        ) : (
          <>
            <TeamPainPoints painPoints={painPoints} />
            <p className="mt-2">
              <Link to={`/backlog?team=${team.slug}`}>
                {t('teams:allInBacklog', { count: now.painPoints })}
              </Link>
            </p>
          </>
        )}
      </Section>
      {syncs.length > 0 && (
        <Section title={t('teams:syncs')}>
          <SyncTable syncs={syncs} today={today} />
          {now.syncs > syncs.length && (
            <p className="mt-2 text-muted">
              {t('teams:latestOf', { shown: syncs.length, count: now.syncs })}
            </p>
          )}
        </Section>
      )}
    </Page>
  )
}
