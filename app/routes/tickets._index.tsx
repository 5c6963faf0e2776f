import '#app/i18n/records-words.client.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { outcomes } from '#app/domain/tickets/outcome.ts'
import { OutcomeFilter } from '#app/features/tickets/outcome-filter.tsx'
import { TicketTable } from '#app/features/tickets/ticket-table.tsx'
import { listTickets, ticketsAPage } from '#app/features/tickets/tickets.queries.server.ts'
import { readIdParameter } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, today } = await requireRole(args, 'viewer')
  const { searchParams } = new URL(args.request.url)
  const outcome = outcomes.find((outcome) => outcome === searchParams.get('outcome'))
  const after = readIdParameter(searchParams.get('after'))
  const tickets = await listTickets(db, { outcome, after })
  return {
    title: t('tickets:title'),
    outcome,
    after,
    today,
    tickets: tickets.map((ticket) => ({ ...ticket, submissionKey: newSubmissionKey() })),
    lastId: tickets.length === ticketsAPage ? tickets.at(-1)?.id : undefined,
  }
}

export default function Tickets() {
  const { tickets, outcome, after, lastId, today } = useLoaderData<typeof loader>()
  const { t } = useTranslation('tickets')
  const isFirstPage = after === undefined
  const toBacklog = (
    <ButtonLink to="/backlog" primary>
      {t('toBacklog')}
    </ButtonLink>
  )
  return (
    <Page title={t('title')}>
      {tickets.length === 0 && !outcome && isFirstPage ? (
        <EmptyState action={toBacklog}>{t('noTickets')}</EmptyState>
      ) : (
        <>
          <OutcomeFilter chosen={outcome} />
          {tickets.length === 0 ? (
            <EmptyState>{t(isFirstPage ? 'noneWithOutcome' : 'noneOlder')}</EmptyState>
          ) : (
            <TicketTable tickets={tickets} today={today} />
          )}
          <p className="mt-3 flex gap-4">
            {!isFirstPage && <Link to={pageAddress({ outcome })}>{t('newest')}</Link>}
            {lastId && <Link to={pageAddress({ outcome, after: lastId })}>{t('older')}</Link>}
          </p>
        </>
      )}
    </Page>
  )
}

function pageAddress({ outcome, after }: { outcome?: string; after?: number }) {
  const parameters = new URLSearchParams()
  if (outcome) parameters.set('outcome', outcome)
  if (after) parameters.set('after', String(after))
  return `/tickets?${parameters}`
}
