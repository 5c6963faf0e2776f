import { z } from 'zod'
import {
  type ParsedTicketUrl,
  parseTicketUrl,
  type TicketUrlProblem,
} from '#app/domain/tickets/ticket-url.ts'
import { type Problem, problem } from './problem.ts'

const sentences: Record<TicketUrlProblem, Problem> = {
  empty: 'required',
  not_a_url: 'notAUrl',
  scheme: 'urlScheme',
  credentials: 'urlCredentials',
  pull_request: 'urlPullRequest',
  too_long: 'urlTooLong',
}

/** A pasted ticket address, read into its tracker, its key and the normalised address of the ticket. */
export const ticketUrlField = () =>
  z
    .string({ error: problem('required') })
    .transform((typed, context): Extract<ParsedTicketUrl, { ok: true }> => {
      const ticket = parseTicketUrl(typed)
      if (ticket.ok) return ticket
      context.addIssue({ code: 'custom', message: problem(sentences[ticket.problem]) })
      return z.NEVER
    })
