import '#app/i18n/records-words.client.ts'
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { parseDay } from '#app/domain/calendar/day.ts'
import { suggestTemplate } from '#app/domain/syncs/agenda.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { listAgendaTemplates } from '#app/features/syncs/agenda.queries.server.ts'
import { SameDayNotice } from '#app/features/syncs/same-day-notice.tsx'
import { openSync, openSyncOfDay, SameDaySync } from '#app/features/syncs/sync.commands.server.ts'
import { lastDayToPrepare, openSyncForm } from '#app/features/syncs/sync.form.ts'
import { SyncForm } from '#app/features/syncs/sync-form.tsx'
import { findSync, listSyncsOfDay, type SyncRow } from '#app/features/syncs/syncs.queries.server.ts'
import { listTeams } from '#app/features/teams/teams.queries.server.ts'
import { problem } from '#app/forms/problem.ts'
import { parseForm, type Refusal, refuse } from '#app/http/form.server.ts'
import { readIdParameter } from '#app/http/not-found.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

/** The address may name teams and a day, and by `after` a sync whose agenda and people come along. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, t, today } = await requireRole(args, 'member')
  const address = new URL(args.request.url).searchParams
  const [teams, templates, before] = await Promise.all([
    listTeams(db),
    listAgendaTemplates(db),
    findSync(db, readIdParameter(address.get('after')) ?? 0),
  ])
  const slugs = address.getAll('team')
  const chosen = teams.filter((team) => slugs.includes(team.slug) || teams.length === 1)
  const phases = chosen.map(({ phase }) => phase)
  const template = templates.find(({ id }) => id === before?.templateId) ?? suggestTemplate(templates, phases)
  const heldOn = parseDay(address.get('on') ?? '') ?? today
  const teamIds = slugs.length > 0 ? chosen.map(({ id }) => id) : []
  return {
    title: t('syncs:newSync'),
    sameDay: await listSyncsOfDay(db, { heldOn, teamIds }),
    lastDay: lastDayToPrepare(today),
    teams: teams.map(({ id, name }) => ({ id, name })),
    templates,
    values: {
      submissionKey: newSubmissionKey(),
      heldOn,
      teamIds: chosen.map(({ id }) => id),
      templateId: template?.id,
      attendees: before?.attendees.join(t('syncs:nameSeparator')),
      facilitator: before?.facilitator,
    },
  }
}

type Refused = Refusal & { sameDay?: SyncRow[] }

export async function action(args: ActionFunctionArgs): Promise<Response | ReturnType<typeof data<Refused>>> {
  const context = await requireRole(args, 'member')
  const submission = await parseForm(args.request, openSyncForm(context.today))
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, another, ...sync } = submission.value
  const open = another ? openSync : openSyncOfDay
  try {
    const { syncId } = await submitOnce(context.db, context, submissionKey, (db) => open(db, context, sync))
    return redirect(`/syncs/${syncId}`, 303)
  } catch (error) {
    if (error instanceof SameDaySync) {
      const refused = refuse(submission.reply({ formErrors: [problem('sameDaySync')] }), 409)
      return data({ ...refused.data, sameDay: error.syncs }, refused.init ?? {})
    }
    return refuseExpected(submission, error)
  }
}

export default function NewSync() {
  const { title, sameDay: known, ...sync } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const sameDay = answer?.sameDay ?? known
  const { t } = useTranslation(['syncs', 'teams'])
  const addTeam = (
    <ButtonLink to="/teams/new?returnTo=/syncs/new" primary>
      {t('teams:newTeam')}
    </ButtonLink>
  )
  return (
    <Page title={title}>
      {sync.teams.length === 0 ? (
        <EmptyState action={addTeam}>{t('syncs:noTeams')}</EmptyState>
      ) : (
        <SyncForm lastResult={answer?.lastResult} {...sync}>
          {sameDay.length > 0 ? (
            <SameDayNotice syncs={sameDay} />
          ) : (
            <Button primary>{t('syncs:start')}</Button>
          )}
        </SyncForm>
      )}
    </Page>
  )
}
