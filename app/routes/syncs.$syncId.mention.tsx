import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useOutletContext } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { readLine } from '#app/domain/text.ts'
import { lineIdOf } from '#app/features/capture/line.ts'
import type { Made } from '#app/features/capture/operation.form.ts'
import { FoundList } from '#app/features/pain-points/found-list.tsx'
import {
  AlreadyMentioned,
  PainPointGone,
  recordMention,
  TeamNotHeard,
} from '#app/features/pain-points/mention.commands.server.ts'
import { mentionForm } from '#app/features/pain-points/mention.form.ts'
import { MentionForm } from '#app/features/pain-points/mention-form.tsx'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { listSaidBefore } from '#app/features/pain-points/said-before.queries.server.ts'
import { searchPainPoints } from '#app/features/pain-points/search.queries.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import type { HeldSync } from '#app/features/syncs/held-sync.ts'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { StrayProblems } from '#app/forms/form-problems.tsx'
import { isOwnFormRecorded } from '#app/forms/keep-typed.ts'
import { PainPointSearch } from '#app/forms/pain-point-search.tsx'
import { problem } from '#app/forms/problem.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { returnPath } from '#app/http/return-path.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { syncPath } from '#app/http/sync-path.ts'
import type { Db } from '#db/transaction.ts'

export const shouldRevalidate = isOwnFormRecorded
export const clientAction = keepUnsent

const shownAtMost = 10

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireRole(args, 'member')
  const sync = await findSync(db, parseIdParam(args.params.syncId))
  if (!sync) throw notFound()
  const { searchParams } = new URL(args.request.url)
  const text = readSearch(searchParams.get('q') ?? '')
  const chosen = searchParams.has('painPoint') ? await choosePainPoint(db, searchParams) : undefined
  const found = (await searchPainPoints(db, text, { limit: shownAtMost })).filter(
    ({ painPointId }) => painPointId !== chosen?.painPointId,
  )
  const shown = chosen ? [chosen, ...found] : found
  const [only, ...others] = sync.teams
  const saidBefore = await listSaidBefore(db, {
    painPointIds: shown.map((row) => row.painPointId),
    teamIds: only && others.length === 0 ? [only.id] : [],
  })
  return {
    text,
    chosenId: chosen?.painPointId,
    found: shown.map((row) => ({
      ...row,
      submissionKey: newSubmissionKey(),
      said: saidBefore.find(({ painPointId }) => painPointId === row.painPointId),
    })),
  }
}

/** Text with characters in it that no title can have (a null character, half a character) finds nothing. */
function readSearch(typed: string): string {
  const read = readLine(typed.slice(0, 200))
  return read.ok ? read.text : ''
}

/** The pain point in the address; one merged into another is heard as that one. */
async function choosePainPoint(db: Db, searchParams: URLSearchParams) {
  const asked = await findPainPoint(db, parseIdParam(searchParams.get('painPoint') ?? ''))
  const painPoint = asked?.mergedIntoId ? await findPainPoint(db, asked.mergedIntoId) : asked
  if (!painPoint?.standing) throw notFound()
  const { id: painPointId, title, standing, teams, tickets } = painPoint
  return { painPointId, title, state: standing.state, cameBack: standing.cameBack, teams, tickets }
}

export async function action(args: ActionFunctionArgs) {
  const visit = await requireRole(args, 'member')
  const syncId = parseIdParam(args.params.syncId)
  const sync = await findSync(visit.db, syncId)
  if (!sync) throw notFound()
  const submission = await parseForm(args.request, mentionForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  if (sync.heldOn > visit.today) return refuse(submission.reply({ formErrors: [problem('notHeldYet')] }))
  const { submissionKey, teamIds, painPointId, severity, estimate, quote } = submission.value
  const said = { syncId, painPointId, severity, estimate, quote }
  try {
    await submitOnce<Made>(visit.db, visit, submissionKey, async (db) => {
      const mentionIds = []
      for (const teamId of new Set(teamIds))
        mentionIds.push((await recordMention(db, visit, { ...said, teamId })).mentionId)
      const mentions = { painPointId, mentionIds }
      return { syncId, lineIds: [lineIdOf('painPoint', painPointId)], undo: { mentions } }
    })
  } catch (error) {
    return refuseExpected(submission, error, [
      [AlreadyMentioned, { formErrors: [problem('alreadyMentioned')] }],
      [TeamNotHeard, { formErrors: [problem('teamNotHeard')] }],
      [PainPointGone, { formErrors: [problem('painPointGone')] }],
    ])
  }
  return redirect(returnPath(args.request, syncPath(args.request, syncId)), 303)
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
