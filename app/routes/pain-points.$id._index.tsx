import '#app/i18n/records-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listHistoryOf } from '#app/features/audit/audit.queries.server.ts'
import { type DescribedEvent, describeEvents } from '#app/features/audit/described-events.report.server.ts'
import { HistoryList } from '#app/features/audit/history-list.tsx'
import { loadNamedRows } from '#app/features/audit/named-rows.queries.server.ts'
import {
  findUnmergeNote,
  listMergeNotes,
  listMergesOf,
} from '#app/features/merging/merge-history.queries.server.ts'
import { MergeHistory } from '#app/features/merging/merge-history.tsx'
import { MergedNote, UnmergedNote } from '#app/features/merging/merged-note.tsx'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { findSimilar } from '#app/features/pain-points/similar/similar.queries.server.ts'
import { renderNotes } from '#app/features/pain-points/story/notes-html.report.server.ts'
import { PainPointContent } from '#app/features/pain-points/story/pain-point-content.tsx'
import { reportPainPointStory } from '#app/features/pain-points/story/pain-point-story.report.server.ts'
import { shortenStory, shownAtMost, whole } from '#app/features/pain-points/story/shortened-story.ts'
import { findRootAfterUndo, listSplitsOf } from '#app/features/splitting/split-history.queries.server.ts'
import { SplitHistory } from '#app/features/splitting/split-history.tsx'
import { SplitNote } from '#app/features/splitting/split-note.tsx'
import { reportSplitNotes } from '#app/features/splitting/split-notes.report.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { LinkedTickets } from '#app/features/tickets/linked-tickets.tsx'
import { linkTicket } from '#app/features/tickets/ticket.commands.server.ts'
import { ticketForm } from '#app/features/tickets/ticket.form.ts'
import { TicketLinkForm } from '#app/features/tickets/ticket-link-form.tsx'
import { listTicketsOf } from '#app/features/tickets/tickets.queries.server.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam, readIdParameter } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { MarkdownExport } from '#app/ui/markdown-export.tsx'
import { Page } from '#app/ui/page.tsx'
import { For } from '#app/ui/role.tsx'

export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.shown.painPoint.title)

const eventsShown = 50
const similarShown = 5
const longestSent = 600

export async function loader(args: LoaderFunctionArgs) {
  const { db, today, t, language, organisation, role, settings } = await requireRole(args, 'viewer')
  const askedId = parseIdParam(args.params.id)
  const painPoint = await findPainPoint(db, askedId)
  if (!painPoint) {
    const backAt = await findRootAfterUndo(db, askedId)
    if (backAt === undefined) throw notFound()
    throw redirect(`/pain-points/${backAt}?unsplit=${askedId}`)
  }
  if (painPoint.mergedIntoId !== null)
    throw redirect(`/pain-points/${painPoint.mergedIntoId}?merged=${painPoint.id}`)
  const { id, title } = painPoint
  const { timeZone } = organisation
  const asked = new URL(args.request.url).searchParams
  const isWhole = asked.has('whole')
  const mergedIds = asked.getAll('merged').flatMap((text) => readIdParameter(text) ?? [])
  const [story, similar, tickets, history, merges, mergeNotes, unmergeNote, splits, splitNotes] =
    await Promise.all([
      reportPainPointStory(db, id, {
        today,
        settings,
        language,
        atMost: isWhole ? undefined : shownAtMost,
      }),
      findSimilar(db, title, { limit: similarShown, exceptPainPointIds: [id] }),
      listTicketsOf(db, [id]),
      listHistoryOf(db, id, { timeZone, limit: eventsShown }),
      listMergesOf(db, id),
      mergedIds.length > 0 ? listMergeNotes(db, mergedIds, id) : [],
      asked.has('unmerged') ? findUnmergeNote(db, id) : undefined,
      listSplitsOf(db, id),
      reportSplitNotes(db, id, {
        isSplitOff: asked.has('split'),
        isStuck: asked.has('stuck'),
        putBackId: readIdParameter(asked.get('unsplit') ?? ''),
      }),
    ])
  const names = await loadNamedRows(db, history.events)
  const { effects, notes, inAll, ...told } = story
  const taskWords = { done: t('painPoint:taskDone'), open: t('painPoint:taskOpen') }
  return {
    shown: {
      painPoint,
      ...(isWhole ? { ...told, inAll: whole } : shortenStory(told, inAll)),
      notes: notes.map(({ notes, ...of }) => ({ ...of, html: renderNotes(notes, taskWords) })),
      similar: similar.map((row) => ({ ...row, matched: row.matched.map((name) => name[language]) })),
    },
    tickets: tickets.map((ticket) => ({
      ...ticket,
      effect: effects.find(({ ticketId }) => ticketId === ticket.ticketId),
      submissionKey: newSubmissionKey(),
    })),
    merges: merges.map((merge) => ({ ...merge, submissionKey: newSubmissionKey() })),
    mergeNotes,
    unmergeNote,
    splits: splits.map((split) => ({ ...split, submissionKey: newSubmissionKey() })),
    splitNotes,
    history: describeEvents(history.events, names, { t, language, timeZone }).map(asHistory),
    // Only an admin reads the audit log.
    hasMoreHistory: history.hasMore && role === 'admin',
    today,
    language,
    submissionKey: newSubmissionKey(),
  }
}

// The page is the pain point's own: no event needs to say where it was.
function asHistory({ id, at, when, who, act, changes }: DescribedEvent) {
  return { id, at, when, who, act, changes: changes.map(shorten) }
}

// Notes can be 20,000 characters long, and the list shows the beginning of a text.
function shorten({ field, before, after }: DescribedEvent['changes'][number]) {
  return { field, before: before?.slice(0, longestSent) ?? null, after: after?.slice(0, longestSent) ?? null }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const painPoint = await findPainPoint(context.db, parseIdParam(args.params.id))
  if (!painPoint) throw notFound()
  const submission = await parseForm(args.request, ticketForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ticket } = submission.value
  await submitOnce(context.db, context, submissionKey, (db) =>
    linkTicket(db, context, { painPointId: painPoint.id, ticket }),
  )
  return redirect(`/pain-points/${painPoint.id}`)
}

export default function PainPoint() {
  const {
    shown,
    tickets,
    merges,
    splits,
    history,
    hasMoreHistory,
    today,
    language,
    submissionKey,
    ...notes
  } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation(['painPoints', 'shell'])
  const { id, title } = shown.painPoint
  const address = `/pain-points/${id}`
  return (
    <Page
      title={title}
      actions={
        <>
          <For who="member">
            <ButtonLink to={`${address}/said`}>{t('painPoints:stillHurts')}</ButtonLink>
            <ButtonLink to={`${address}/resolve?kind=relieved`}>{t('painPoints:better')}</ButtonLink>
            <ButtonLink to={`${address}/resolve?kind=declined`}>{t('painPoints:decline')}</ButtonLink>
            <ButtonLink to={`${address}/merge`}>{t('painPoints:merge')}</ButtonLink>
            {(shown.painPoint.standing?.mentions ?? 0) > 1 && (
              <ButtonLink to={`${address}/split`}>{t('painPoints:split')}</ButtonLink>
            )}
            <ButtonLink to={`${address}/edit`}>{t('shell:edit')}</ButtonLink>
          </For>
          <MarkdownExport at={`${address}.md?language=${language}`} fileName={`pain-point-${id}.md`} />
        </>
      }
    >
      <MergedNote notes={notes.mergeNotes} />
      <UnmergedNote note={notes.unmergeNote} />
      <SplitNote notes={notes.splitNotes} />
      <PainPointContent
        shown={shown}
        tickets={
          <>
            {tickets.length === 0 ? (
              <p className="text-muted">{t('painPoints:noTicket')}</p>
            ) : (
              <LinkedTickets tickets={tickets} unlinkAt={`${address}/unlink`} today={today} />
            )}
            <For who="member">
              <TicketLinkForm
                key={submissionKey}
                at={address}
                lastResult={lastResult}
                submissionKey={submissionKey}
              />
            </For>
          </>
        }
        merges={merges.length > 0 && <MergeHistory rootId={id} merges={merges} />}
        splits={splits.length > 0 && <SplitHistory rootId={id} splits={splits} />}
        history={
          <>
            <HistoryList painPointId={id} events={history} hasMore={hasMoreHistory} />
            <For who="admin">
              <p className="mt-2 print:hidden">
                <Link to="/settings/redact">{t('shell:redact')}</Link>
              </p>
            </For>
          </>
        }
      />
    </Page>
  )
}
