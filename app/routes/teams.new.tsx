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
import { createTeam, SlugTaken } from '#app/features/teams/team.commands.server.ts'
import { teamForm } from '#app/features/teams/team.form.ts'
import { TeamForm } from '#app/features/teams/team-form.tsx'
import { listTakenSlugs } from '#app/features/teams/teams.queries.server.ts'
import { problem } from '#app/forms/problem.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { returnPath } from '#app/http/return-path.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { Page } from '#app/ui/page.tsx'

export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t } = await requireRole(args, 'member')
  return {
    title: t('teams:newTeam'),
    submissionKey: newSubmissionKey(),
    takenSlugs: await listTakenSlugs(db),
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const submission = await parseForm(args.request, teamForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...team } = submission.value
  try {
    await submitOnce(context.db, context, submissionKey, (db) => createTeam(db, context, team))
  } catch (error) {
    if (error instanceof SlugTaken)
      return refuse(submission.reply({ fieldErrors: { slug: [problem('slugTaken')] } }))
    throw error
  }
  return redirect(returnPath(args.request, '/teams'))
}

export default function NewTeam() {
  const { submissionKey, takenSlugs } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation('teams')
  return (
    <Page title={t('newTeam')}>
      <TeamForm
        lastResult={lastResult}
        values={{ submissionKey, phase: 'launched', cadenceDays: 14 }}
        takenSlugs={takenSlugs}
      />
    </Page>
  )
}
