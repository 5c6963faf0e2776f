import { candidateOf, unlessCompared } from '#app/domain/backlog-query/candidates.ts'
import type { Field } from '#app/domain/backlog-query/field.ts'
import { quote } from '#app/domain/backlog-query/quoting.ts'
import { characterLimit, type ReadValue, readUnordered } from '#app/domain/backlog-query/read-list.ts'
import type { Value } from '#app/domain/backlog-query/word.ts'
import { presenceSpellings, presenceWords } from '#app/domain/backlog-query/words.ts'
import { normalForm } from '#app/domain/text/normal-form.ts'
import { findSpelled } from '#app/domain/text/spelling.ts'
import { countCharacters } from '#app/domain/text/text.ts'
import { parseTicketUrl } from '#app/domain/tickets/ticket-url.ts'

/** Whether it has tickets, or has one with one of these keys. */
export type TicketCriterion = { field: 'ticket'; tickets: Ticket[] }
type Ticket = 'none' | 'any' | { key: string }

export const ticket: Field<TicketCriterion> = {
  words: ['ticket', 'チケット', '改善チケット'],
  read: (word) => readUnordered(word, readTicket, (tickets) => ({ field: 'ticket', tickets })),
  write: ({ tickets }) => tickets.map(writeTicket),
  complete: (word, { language }) =>
    unlessCompared(word, () =>
      [presenceWords.none, presenceWords.any].map((words) => candidateOf(words, language)),
    ),
}

/** In quotes it is a key to the last character; else `none`, `any`, a ticket's address, or a key of any width. */
function readTicket({ text, isQuoted }: Value): ReadValue<Ticket> {
  if (isQuoted) return readTicketKey(text)
  const presence = findSpelled(text, presenceSpellings)
  if (presence) return { item: presence.means }
  if (!/^https?:/i.test(text)) return readTicketKey(normalForm(text, 'NFKC'))
  const ticket = parseTicketUrl(text)
  return ticket.ok ? readTicketKey(ticket.key) : { problem: 'notATicket' }
}

function readTicketKey(key: string): ReadValue<Ticket> {
  return countCharacters(key) > characterLimit ? { problem: 'tooLong' } : { item: { key } }
}

function writeTicket(ticket: Ticket): string {
  if (typeof ticket === 'string') return ticket
  const isPlain = /^[\w#][\w#&./-]*$/.test(ticket.key) && !findSpelled(ticket.key, presenceSpellings)
  return isPlain ? ticket.key : quote(ticket.key)
}
