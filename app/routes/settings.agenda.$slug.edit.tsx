import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { describeAgenda } from '#app/features/agenda/agenda.commands.server.ts'
import { agendaForm } from '#app/features/agenda/agenda.form.ts'
import { findAgenda } from '#app/features/agenda/agenda.queries.server.ts'
import { AgendaForm } from '#app/features/agenda/agenda-form.tsx'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { askOnce } from '#app/http/ask-once.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { Section } from '#app/ui/section.tsx'

export const clientAction = keepUnsent

export async function loader(args: LoaderFunctionArgs) {
  await requireRole(args, 'admin')
  const agenda = await askOnce(args, findAgenda, args.params.slug ?? '')
  if (!agenda) throw notFound()
  const { nameJa, nameEn, suggestedForPhase } = agenda
  return { values: { submissionKey: newSubmissionKey(), nameJa, nameEn, suggestedForPhase } }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const agenda = await findAgenda(context.db, args.params.slug ?? '')
  if (!agenda) throw notFound()
  const submission = await parseForm(args.request, agendaForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...described } = submission.value
  await submitOnce(context.db, context, submissionKey, async (db) => {
    await describeAgenda(db, context, agenda.id, described)
    return {}
  })
  return redirect(`/settings/agenda/${agenda.slug}`, 303)
}

export default function EditAgenda() {
  const { values } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation('agenda')
  return (
    <Section title={t('editNames')}>
      <AgendaForm lastResult={lastResult} values={values} />
    </Section>
  )
}
