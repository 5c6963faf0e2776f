import '#app/i18n/records-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { OutcomeForm } from '#app/features/tickets/outcome-form.tsx'
import { OutcomeHistory } from '#app/features/tickets/outcome-history.tsx'
import { OutcomePill } from '#app/features/tickets/outcome-pill.tsx'
import { ServedPainPoints } from '#app/features/tickets/served-pain-points.tsx'
import { observeOutcome } from '#app/features/tickets/ticket.commands.server.ts'
import { outcomeForm } from '#app/features/tickets/ticket.form.ts'
import { findTicket, listOutcomes } from '#app/features/tickets/tickets.queries.server.ts'
import { TrackerLink } from '#app/features/tickets/tracker-link.tsx'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { returnPath } from '#app/http/return-path.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { Fact, FactList } from '#app/ui/fact-list.tsx'
import { HoursText } from '#app/ui/hours.tsx'
import { Page } from '#app/ui/page.tsx'
import { For } from '#app/ui/role.tsx'
import { Section } from '#app/ui/section.tsx'

export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.ticket.key)

export async function loader(args: LoaderFunctionArgs) {
  const { db, today } = await requireRole(args, 'viewer')
  const ticket = await findTicket(db, parseIdParam(args.params.id))
  if (!ticket) throw notFound()
  return {
    ticket,
    outcomes: await listOutcomes(db, ticket.id),
    today,
    submissionKey: newSubmissionKey(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const ticket = await findTicket(context.db, parseIdParam(args.params.id))
  if (!ticket) throw notFound()
  const submission = await parseForm(args.request, outcomeForm(context.today))
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...seen } = submission.value
  await submitOnce(context.db, context, submissionKey, (db) =>
    observeOutcome(db, context, { ...seen, ticketId: ticket.id }),
  )
  return redirect(returnPath(args.request, `/tickets/${ticket.id}`))
}

export default function Ticket() {
  const { ticket, outcomes, today, submissionKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation(['tickets', 'glossary'])
  return (
    <Page title={ticket.key} summary={<OutcomePill outcome={ticket.outcome} />}>
      <FactList>
        <Fact name={t('tickets:tracker')}>
          <TrackerLink ticket={ticket} />
        </Fact>
        <Fact name={t('tickets:hoursServed')}>
          <HoursText hours={ticket.hoursPerMonth} />
        </Fact>
        <Fact name={t('glossary:team')}>
          <ul>
            {ticket.teams.map((team) => (
              <li key={team.id}>
                <Link to={`/teams/${team.slug}`}>{team.name}</Link>
              </li>
            ))}
          </ul>
        </Fact>
      </FactList>
      <Section title={t('tickets:serves')}>
        <ServedPainPoints painPoints={ticket.painPoints} />
      </Section>
      <For who="member">
        <Section title={t('tickets:setOutcome')}>
          <p className="mb-2 text-muted">{t('tickets:observedHint')}</p>
          <OutcomeForm
            key={submissionKey}
            lastResult={lastResult}
            values={{ submissionKey, outcome: ticket.outcome, observedOn: today }}
          />
        </Section>
      </For>
      <Section title={t('tickets:history')}>
        <OutcomeHistory outcomes={outcomes} />
      </Section>
    </Page>
  )
}
