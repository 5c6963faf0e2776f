import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { createAgenda } from '#app/features/agenda/agenda.commands.server.ts'
import { agendaForm } from '#app/features/agenda/agenda.form.ts'
import { AgendaForm } from '#app/features/agenda/agenda-form.tsx'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { Page } from '#app/ui/page.tsx'

export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await requireRole(args, 'admin')
  return { title: t('agenda:newAgenda'), submissionKey: newSubmissionKey() }
}

/** Its blocks come next, on its own page. */
export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const submission = await parseForm(args.request, agendaForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...agenda } = submission.value
  const { slug } = await submitOnce(context.db, context, submissionKey, (db) =>
    createAgenda(db, context, agenda),
  )
  return redirect(`/settings/agenda/${slug}`, 303)
}

export default function NewAgenda() {
  const { submissionKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation('agenda')
  return (
    <Page title={t('newAgenda')}>
      <AgendaForm lastResult={lastResult} values={{ submissionKey }} />
    </Page>
  )
}
