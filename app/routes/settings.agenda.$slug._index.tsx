import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { blockForm } from '#app/features/agenda/agenda.form.ts'
import { findAgenda } from '#app/features/agenda/agenda.queries.server.ts'
import { addBlock } from '#app/features/agenda/block.commands.server.ts'
import { BlockForm } from '#app/features/agenda/block-form.tsx'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { FreshForm } from '#app/forms/fresh-form.tsx'
import { isOwnFormRecorded } from '#app/forms/keep-typed.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { Section } from '#app/ui/section.tsx'

export const shouldRevalidate = isOwnFormRecorded
export const clientAction = keepUnsent

export async function loader(args: LoaderFunctionArgs) {
  await requireRole(args, 'admin')
  return { submissionKey: newSubmissionKey() }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const agenda = await findAgenda(context.db, args.params.slug ?? '')
  if (!agenda) throw notFound()
  const submission = await parseForm(args.request, blockForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...block } = submission.value
  await submitOnce(context.db, context, submissionKey, (db) => addBlock(db, context, agenda.id, block))
  return redirect(`/settings/agenda/${agenda.slug}`, 303)
}

export default function AddBlock() {
  const { submissionKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation('agenda')
  return (
    <Section title={t('addBlock')}>
      <FreshForm submissionKey={submissionKey}>
        <BlockForm lastResult={lastResult} values={{ submissionKey }} />
      </FreshForm>
    </Section>
  )
}
