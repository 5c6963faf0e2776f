import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { lineForm } from '#app/features/capture/record/line.form.ts'
import { type LineId, parseLineId } from '#app/features/capture/record/line.ts'
import { LineChanged } from '#app/features/capture/record/line-changed.ts'
import { LineForm } from '#app/features/capture/record/line-form.tsx'
import { listNamedLines } from '#app/features/capture/record/read-lines.queries.server.ts'
import { listRecordingKeys } from '#app/features/capture/record/undo-record.queries.server.ts'
import { listCategories } from '#app/features/categories/categories.queries.server.ts'
import { PainPointGone } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { OtherKind, reviseLine } from '#app/features/recording/revise-line.commands.server.ts'
import { takeBackLine } from '#app/features/recording/take-back-line.commands.server.ts'
import { UnfitLine } from '#app/features/recording/unfit-line.ts'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { isOwnFormRecorded } from '#app/forms/keep-typed.ts'
import { problem } from '#app/forms/problem.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { askOnce } from '#app/http/ask-once.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'

export const shouldRevalidate = isOwnFormRecorded
export const clientAction = keepUnsent

/** A recorded line by its id in the address; where scripts run the entry line does the same. */
export async function loader(args: LoaderFunctionArgs) {
  const context = await requireRole(args, 'member')
  const { syncId, lineId } = readAddress(args)
  const sync = await askOnce(args, findSync, syncId)
  if (!sync) throw notFound()
  const categories = await askOnce(args, listCategories)
  const [line] = await listNamedLines(context.db, sync.id, categories, [lineId])
  if (!line) throw notFound()
  const recorded = (await askOnce(args, listRecordingKeys, sync.id))[lineId]
  return {
    submissionKey: newSubmissionKey(),
    written: line.kind === 'resolution' ? undefined : line.written,
    text: line.text,
    mayTakeBack: line.recordedBy === context.visitor?.name && recorded !== undefined,
  }
}

function readAddress({ params, request }: LoaderFunctionArgs): { syncId: number; lineId: LineId } {
  const asked = new URL(request.url).searchParams.get('line') ?? ''
  if (!parseLineId(asked)) throw notFound()
  // why: parsed just before.
  return { syncId: parseIdParam(params.syncId), lineId: asked as LineId }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const { db } = context
  const { syncId, lineId } = readAddress(args)
  const sync = await findSync(db, syncId)
  if (!sync) throw notFound()
  const categories = await listCategories(db)
  const recorded = (await listRecordingKeys(db, sync.id))[lineId]
  const submission = await parseForm(args.request, lineForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey: key, before, line, takeBack } = submission.value
  try {
    if (takeBack && recorded) await takeBackLine(db, context, sync.id, categories, { key, recorded, before })
    else if (!takeBack) await reviseLine(db, context, sync, categories, { key, lineId, before, line })
  } catch (error) {
    if (error instanceof UnfitLine)
      return refuse(submission.reply({ fieldErrors: { line: [error.message] } }))
    if (error instanceof LineChanged)
      return refuse(submission.reply({ formErrors: [problem('lineChanged')] }), 409)
    return refuseExpected(submission, error, [
      [PainPointGone, { formErrors: [problem('painPointGone')] }],
      [OtherKind, { fieldErrors: { line: [problem('otherKind')] } }],
    ])
  }
  return redirect(`/syncs/${sync.id}`, 303)
}

export default function ReviseLine() {
  const { submissionKey, written, text, mayTakeBack } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  return (
    <>
      <h3 className="wrap-anywhere mb-2 font-semibold">{text}</h3>
      <LineForm
        key={submissionKey}
        lastResult={lastResult}
        values={{ submissionKey, written }}
        mayTakeBack={mayTakeBack}
      />
    </>
  )
}
