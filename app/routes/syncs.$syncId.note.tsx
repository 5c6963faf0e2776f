import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { UndoRecord } from '#app/features/capture/outbox/operation.form.ts'
import { recordNoteInSync } from '#app/features/recording/record-in-sync.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { listAgendaBlocks } from '#app/features/syncs/agenda.queries.server.ts'
import { noteForm } from '#app/features/syncs/note.form.ts'
import { NoteForm } from '#app/features/syncs/note-form.tsx'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { FreshForm } from '#app/forms/fresh-form.tsx'
import { isOwnFormRecorded } from '#app/forms/keep-typed.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { askOnce } from '#app/http/ask-once.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'

export const shouldRevalidate = isOwnFormRecorded
export const clientAction = keepUnsent

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireRole(args, 'member')
  const sync = await askOnce(args, findSync, parseIdParam(args.params.syncId))
  if (!sync) throw notFound()
  return { submissionKey: newSubmissionKey(), blocks: await listAgendaBlocks(db, sync.templateId) }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const sync = await findSync(context.db, parseIdParam(args.params.syncId))
  if (!sync) throw notFound()
  const submission = await parseForm(args.request, noteForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...note } = submission.value
  try {
    await submitOnce<UndoRecord>(context.db, context, submissionKey, (db) =>
      recordNoteInSync(db, context, sync, note),
    )
  } catch (error) {
    return refuseExpected(submission, error)
  }
  return redirect(`/syncs/${sync.id}/note`, 303)
}

export default function WriteNote() {
  const { submissionKey, blocks } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  return (
    <FreshForm submissionKey={submissionKey}>
      <NoteForm lastResult={lastResult} submissionKey={submissionKey} blocks={blocks} />
    </FreshForm>
  )
}
