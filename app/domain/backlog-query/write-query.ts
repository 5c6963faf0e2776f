import { findSpelled } from '#app/domain/spelling.ts'
import type { Clause, Said } from './clause.ts'
import {
  fieldWords,
  markWords,
  phaseWords,
  presenceSpellings,
  type QueryField,
  severityWords,
  stateWords,
} from './query-words.ts'
import { quote, quoteIfNeeded } from './quoting.ts'

/**
 * The one line that says these clauses: reading it gives them again, in their order, as long as it keeps to the limits
 * of a line. English words, so that an address means the same to everybody. A list with nothing in it says nothing.
 */
export function writeQuery(clauses: readonly Clause[]): string {
  return clauses
    .flatMap((clause) => {
      const word = writeSaid(clause)
      return word === undefined ? [] : `${clause.isExcluded ? '-' : ''}${word}`
    })
    .join(' ')
}

function writeSaid(said: Said): string | undefined {
  switch (said.field) {
    case 'team':
    case 'category':
      return writeList(said.field, said.slugs.map(quoteIfNeeded))
    case 'state':
      return writeList(
        said.field,
        said.states.map((state) => stateWords[state][0]),
      )
    case 'phase':
      return writeList(
        said.field,
        said.phases.map((phase) => phaseWords[phase][0]),
      )
    case 'severity':
      return writeList(
        said.field,
        said.severities.map((severity) => severityWords[severity][0]),
        said.comparison,
      )
    case 'knownBy':
      return writeList('known', said.names.map(writeName))
    case 'heard':
      return writeList(said.field, [said.span], said.comparison)
    case 'ticket':
      return writeList(said.field, said.tickets.map(writeTicket))
    case 'is':
      return writeList(said.field, [markWords[said.mark][0]])
    case 'text':
      return quoteIfNeeded(said.text)
    default:
      return writeList(said.field, [String(said.amount ?? 'none')], said.comparison)
  }
}

function writeList(field: QueryField, values: readonly string[], comparison = '='): string | undefined {
  if (values.length === 0) return undefined
  return `${fieldWords[field][0]}:${comparison === '=' ? '' : comparison}${values.join(',')}`
}

/** A name that would read as a number of people or as nobody stands in quotes. */
export function writeName(name: string): string {
  return /^\p{N}/u.test(name) || findSpelled(name, presenceSpellings) ? quote(name) : quoteIfNeeded(name)
}

function writeTicket(ticket: Extract<Said, { field: 'ticket' }>['tickets'][number]): string {
  if (typeof ticket === 'string') return ticket
  const isPlain = /^[\w#][\w#&./-]*$/.test(ticket.key) && !findSpelled(ticket.key, presenceSpellings)
  return isPlain ? ticket.key : quote(ticket.key)
}
