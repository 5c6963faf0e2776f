import '#app/i18n/records-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { describeTeam, SlugTaken } from '#app/features/teams/team.commands.server.ts'
import { teamForm } from '#app/features/teams/team.form.ts'
import { TeamForm } from '#app/features/teams/team-form.tsx'
import { findTeamBySlug } from '#app/features/teams/teams.queries.server.ts'
import { problem } from '#app/forms/problem.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { returnPath } from '#app/http/return-path.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { ArchiveForm } from '#app/ui/archive-form.tsx'
import { Page } from '#app/ui/page.tsx'

export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t } = await requireRole(args, 'member')
  const team = await findTeamBySlug(db, args.params.slug ?? '')
  if (!team) throw notFound()
  return {
    title: t('teams:editTeam', { name: team.name }),
    team,
    submissionKey: newSubmissionKey(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const team = await findTeamBySlug(context.db, args.params.slug ?? '')
  if (!team) throw notFound()
  const submission = await parseForm(args.request, teamForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...described } = submission.value
  try {
    const { slug } = await submitOnce(context.db, context, submissionKey, (db) =>
      describeTeam(db, context, team.id, described),
    )
    return redirect(returnPath(args.request, `/teams/${slug}`))
  } catch (error) {
    if (error instanceof SlugTaken)
      return refuse(submission.reply({ fieldErrors: { slug: [problem('slugTaken')] } }))
    throw error
  }
}

export default function EditTeam() {
  const { title, team, submissionKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation('teams')
  const { name, slug, phase, headcount, cadenceDays } = team
  return (
    <Page title={title}>
      <TeamForm
        lastResult={lastResult}
        values={{ submissionKey, name, slug, phase, headcount, cadenceDays }}
      />
      <ArchiveForm at={`/teams/${slug}`} isArchived={team.archivedAt !== null} hint={t('archiveHint')} />
    </Page>
  )
}
