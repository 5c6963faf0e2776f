import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useOutletContext } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { UndoRecord } from '#app/features/capture/outbox/operation.form.ts'
import { FoundList } from '#app/features/pain-points/found-list.tsx'
import { reportHeardBefore } from '#app/features/pain-points/mentions/heard-before.report.server.ts'
import { mentionForm } from '#app/features/pain-points/mentions/mention.form.ts'
import { MentionForm } from '#app/features/pain-points/mentions/mention-form.tsx'
import { formRefusals, recordHeardAgain } from '#app/features/recording/record-in-sync.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import type { HeldSync } from '#app/features/syncs/held-sync.ts'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { StrayProblems } from '#app/forms/form-problems.tsx'
import { isOwnFormRecorded } from '#app/forms/keep-typed.ts'
import { PainPointSearch } from '#app/forms/pain-point-search.tsx'
import { keepUnsent } from '#app/forms/unsent.ts'
import { askOnce } from '#app/http/ask-once.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { returnPath } from '#app/http/return-path.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { syncPath } from '#app/http/sync-path.ts'

export const shouldRevalidate = isOwnFormRecorded
export const clientAction = keepUnsent

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireRole(args, 'member')
  const sync = await askOnce(args, findSync, parseIdParam(args.params.syncId))
  if (!sync) throw notFound()
  const { searchParams } = new URL(args.request.url)
  const named = searchParams.get('painPoint')
  const chosenId = named === null ? undefined : parseIdParam(named)
  const typed = searchParams.get('q') ?? ''
  const found = await reportHeardBefore(db, { typed, chosenId, teams: sync.teams })
  if (!found) throw notFound()
  return { ...found, found: found.found.map((row) => ({ ...row, submissionKey: newSubmissionKey() })) }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const sync = await findSync(context.db, parseIdParam(args.params.syncId))
  if (!sync) throw notFound()
  const submission = await parseForm(args.request, mentionForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, teamIds, painPointId, severity, estimate, quote } = submission.value
  const heard = { teamIds, painPointId, severity, estimate, quote }
  try {
    await submitOnce<UndoRecord>(context.db, context, submissionKey, (db) =>
      recordHeardAgain(db, context, sync, heard),
    )
  } catch (error) {
    return refuseExpected(submission, error, formRefusals)
  }
  return redirect(returnPath(args.request, syncPath(args.request, sync.id)), 303)
}

export default function HeardAgain() {
  const { text, chosenId, found } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { id: syncId, teams } = useOutletContext<HeldSync>()
  const { t } = useTranslation('painPoints')
  const sentId = Number(lastResult?.initialValue?.painPointId)
  const isStray = !found.some(({ painPointId }) => painPointId === sentId)
  return (
    <>
      {isStray && <StrayProblems lastResult={lastResult} />}
      <PainPointSearch text={text} autoFocus={chosenId === undefined} />
      {found.length === 0 && text.length > 1 && (
        <p>
          {t('nothingFound', { text })}{' '}
          <Link to={`/syncs/${syncId}?title=${encodeURIComponent(text)}`} preventScrollReset>
            {t('writeAnew')}
          </Link>
        </p>
      )}
      <FoundList found={found} chosenId={chosenId ?? sentId}>
        {({ painPointId, submissionKey, said }) => (
          <MentionForm
            key={submissionKey}
            lastResult={painPointId === sentId ? lastResult : undefined}
            values={{ submissionKey, painPointId, severity: said?.severity, ...said?.estimate }}
            teams={teams}
          />
        )}
      </FoundList>
    </>
  )
}
