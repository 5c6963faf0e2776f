import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { listAgendaTemplates } from '#app/features/syncs/agenda.queries.server.ts'
import { describeSync, SaidInFuture, TeamWasHeard } from '#app/features/syncs/sync.commands.server.ts'
import { lastDayToPrepare, openSyncForm } from '#app/features/syncs/sync.form.ts'
import { SyncForm } from '#app/features/syncs/sync-form.tsx'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { listTeams } from '#app/features/teams/teams.queries.server.ts'
import { problem } from '#app/forms/problem.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { formatDay } from '#app/i18n/format.ts'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, today, language } = await requireRole(args, 'member')
  const sync = await findSync(db, parseIdParam(args.params.syncId))
  if (!sync) throw notFound()
  const pickable = await listTeams(db)
  // A team archived since then stays in the sync that heard it.
  const archived = sync.teams.filter((team) => !pickable.some(({ id }) => id === team.id))
  return {
    title: t('syncs:editSync', { day: formatDay(sync.heldOn, language) }),
    lastDay: lastDayToPrepare(today),
    teams: [...pickable, ...archived].map(({ id, name }) => ({ id, name })),
    templates: await listAgendaTemplates(db, { keptId: sync.templateId }),
    values: {
      submissionKey: newSubmissionKey(),
      heldOn: sync.heldOn,
      teamIds: sync.teams.map((team) => team.id),
      attendees: sync.attendees.join(language === 'ja' ? '、' : ', '),
      facilitator: sync.facilitator,
      templateId: sync.templateId,
    },
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const syncId = parseIdParam(args.params.syncId)
  if (!(await findSync(context.db, syncId))) throw notFound()
  const submission = await parseForm(args.request, openSyncForm(context.today))
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...sync } = submission.value
  try {
    await submitOnce(context.db, context, submissionKey, async (db) => {
      await describeSync(db, context, syncId, sync)
      return {}
    })
  } catch (error) {
    return refuseExpected(submission, error, [
      [TeamWasHeard, { fieldErrors: { teamIds: [problem('teamWasHeard')] } }],
      [SaidInFuture, { fieldErrors: { heldOn: [problem('saidInFuture')] } }],
    ])
  }
  return redirect(`/syncs/${syncId}`, 303)
}

export default function EditSync() {
  const { title, ...sync } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  return (
    <Page title={title}>
      <SyncForm lastResult={lastResult} {...sync} />
    </Page>
  )
}
