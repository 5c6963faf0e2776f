import '#app/i18n/records-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listHistoryOf } from '#app/features/audit/audit.queries.server.ts'
import { HistoryList } from '#app/features/audit/history-list.tsx'
import { loadNamedRows } from '#app/features/audit/named-rows.queries.server.ts'
import { type ToldEvent, tellEvents } from '#app/features/audit/told-event.report.server.ts'
import {
  listKnownBy,
  listMentions,
  listResolutions,
} from '#app/features/pain-points/history.queries.server.ts'
import { MentionHistory } from '#app/features/pain-points/mention-history.tsx'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { PainPointFacts } from '#app/features/pain-points/pain-point-facts.tsx'
import { ResolutionHistory } from '#app/features/pain-points/resolution-history.tsx'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { LinkedTickets } from '#app/features/tickets/linked-tickets.tsx'
import { linkTicket } from '#app/features/tickets/ticket.commands.server.ts'
import { ticketForm } from '#app/features/tickets/ticket.form.ts'
import { TicketLinkForm } from '#app/features/tickets/ticket-link-form.tsx'
import { listTicketsOf } from '#app/features/tickets/tickets.queries.server.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { For } from '#app/ui/role.tsx'
import { Section } from '#app/ui/section.tsx'

export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.painPoint.title)

const eventsShown = 50

export async function loader(args: LoaderFunctionArgs) {
  const { db, today, t, language, organisation, role } = await requireRole(args, 'viewer')
  const painPoint = await findPainPoint(db, parseIdParam(args.params.id))
  if (!painPoint) throw notFound()
  if (painPoint.mergedIntoId !== null) throw redirect(`/pain-points/${painPoint.mergedIntoId}`)
  const tickets = await listTicketsOf(db, [painPoint.id])
  const { timeZone } = organisation
  const history = await listHistoryOf(db, painPoint.id, { timeZone, limit: eventsShown })
  const names = await loadNamedRows(db, history.events)
  return {
    painPoint,
    tickets: tickets.map((ticket) => ({ ...ticket, submissionKey: newSubmissionKey() })),
    mentions: await listMentions(db, painPoint.id),
    resolutions: await listResolutions(db, painPoint.id),
    knownBy: await listKnownBy(db, painPoint.id),
    history: tellEvents(history.events, names, { t, language, timeZone }).map(asHistory),
    // Only an admin reads the audit log.
    hasMoreHistory: history.hasMore && role === 'admin',
    today,
    submissionKey: newSubmissionKey(),
  }
}

// The page is the pain point's own: no event needs to say where it was.
function asHistory({ id, at, when, who, act, changes }: ToldEvent) {
  return { id, at, when, who, act, changes }
}

export async function action(args: ActionFunctionArgs) {
  const visit = await requireRole(args, 'member')
  const painPoint = await findPainPoint(visit.db, parseIdParam(args.params.id))
  if (!painPoint) throw notFound()
  const submission = await parseForm(args.request, ticketForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ticket } = submission.value
  await submitOnce(visit.db, visit, submissionKey, (db) =>
    linkTicket(db, visit, { painPointId: painPoint.id, ticket }),
  )
  return redirect(`/pain-points/${painPoint.id}`)
}

export default function PainPoint() {
  const {
    painPoint,
    tickets,
    mentions,
    resolutions,
    knownBy,
    history,
    hasMoreHistory,
    today,
    submissionKey,
  } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation(['painPoints', 'audit', 'shell'])
  const address = `/pain-points/${painPoint.id}`
  return (
    <Page
      title={painPoint.title}
      actions={
        <For who="member">
          <ButtonLink to={`${address}/edit`}>{t('shell:edit')}</ButtonLink>
        </For>
      }
    >
      <PainPointFacts painPoint={painPoint} knownBy={knownBy} />
      <Section title={t('painPoints:tickets')}>
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
      </Section>
      <Section title={t('painPoints:mentions')}>
        {mentions.length === 0 ? (
          <p className="text-muted">{t('painPoints:neverMentioned')}</p>
        ) : (
          <MentionHistory mentions={mentions} />
        )}
      </Section>
      <Section title={t('painPoints:resolutions')}>
        <ResolutionHistory resolutions={resolutions} />
      </Section>
      <Section title={t('audit:history')}>
        <HistoryList painPointId={painPoint.id} events={history} hasMore={hasMoreHistory} />
      </Section>
    </Page>
  )
}
