import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { listAgendaTemplates } from '#app/features/syncs/agenda.queries.server.ts'
import { openSync } from '#app/features/syncs/sync.commands.server.ts'
import { openSyncForm } from '#app/features/syncs/sync.form.ts'
import { SyncForm } from '#app/features/syncs/sync-form.tsx'
import { listTeams } from '#app/features/teams/teams.queries.server.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, today } = await requireRole(args, 'member')
  const slug = new URL(args.request.url).searchParams.get('team')
  const teams = await listTeams(db)
  return {
    title: t('syncs:newSync'),
    submissionKey: newSubmissionKey(),
    today,
    teams: teams.map(({ id, name }) => ({ id, name })),
    templates: await listAgendaTemplates(db),
    teamIds: teams.filter((team) => team.slug === slug || teams.length === 1).map((team) => team.id),
  }
}

export async function action(args: ActionFunctionArgs) {
  const visit = await requireRole(args, 'member')
  const submission = await parseForm(args.request, openSyncForm(visit.today))
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...sync } = submission.value
  try {
    const { syncId } = await submitOnce(visit.db, visit, submissionKey, (db) => openSync(db, visit, sync))
    return redirect(`/syncs/${syncId}`, 303)
  } catch (error) {
    return refuseExpected(submission, error)
  }
}

export default function NewSync() {
  const { submissionKey, today, teams, templates, teamIds } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation(['syncs', 'teams'])
  const addTeam = (
    <ButtonLink to="/teams/new" primary>
      {t('teams:newTeam')}
    </ButtonLink>
  )
  return (
    <Page title={t('syncs:newSync')}>
      {teams.length === 0 ? (
        <EmptyState action={addTeam}>{t('syncs:noTeams')}</EmptyState>
      ) : (
        <SyncForm
          lastResult={lastResult}
          values={{ submissionKey, heldOn: today, teamIds }}
          teams={teams}
          templates={templates}
          today={today}
        />
      )}
    </Page>
  )
}
