import { normalForm } from '#app/domain/normal-form.ts'
import { findSpelled } from '#app/domain/spelling.ts'
import { countCharacters } from '#app/domain/text.ts'
import { parseTicketUrl } from '#app/domain/ticket-url.ts'
import type { Amount, Said } from './clause.ts'
import type { FieldWord, Value } from './cut-line.ts'
import type { NameIndex } from './known-names.ts'
import {
  markSpellings,
  phaseSpellings,
  presenceSpellings,
  type QueryField,
  severitySpellings,
  stateSpellings,
} from './query-words.ts'
import { isAmount, readAmount } from './read-amount.ts'
import { type Judged, joined, judgeBy, type ReadWord, readList, saidValues } from './read-list.ts'
import { readSpan } from './read-span.ts'
import { type QueryProblem, wrongAt } from './wrong-word.ts'

type Ticket = Extract<Said, { field: 'ticket' }>['tickets'][number]
type ReadField = (word: FieldWord, names: NameIndex) => ReadWord

export const characterLimit = 200

/** Reads what is said of a field: the values there are, each by the rule of its field. */
export function readField(field: QueryField, word: FieldWord, names: NameIndex): ReadWord {
  return saidValues(word).length === 0 ? { wrong: [wrongAt(word, 'noValue')] } : readers[field](word, names)
}

const readers: Record<QueryField, ReadField> = {
  team: unordered((word, { teams }) =>
    readList(word, judgeBy(teams, 'unknownTeam'), (slugs) => ({ field: 'team', slugs })),
  ),
  category: unordered((word, { categories }) =>
    readList(word, judgeBy(categories, 'unknownCategory'), (slugs) => ({ field: 'category', slugs })),
  ),
  state: unordered((word) =>
    readList(
      word,
      judgeBy(() => stateSpellings, 'unknownState'),
      (states) => ({ field: 'state', states }),
    ),
  ),
  phase: unordered((word) =>
    readList(
      word,
      judgeBy(() => phaseSpellings, 'unknownPhase'),
      (phases) => ({ field: 'phase', phases }),
    ),
  ),
  is: unordered((word) =>
    readList(
      word,
      judgeBy(() => markSpellings, 'unknownMark'),
      () => ({ field: 'is', mark: 'came_back' }),
    ),
  ),
  ticket: unordered((word) => readList(word, judgeTicket, (tickets) => ({ field: 'ticket', tickets }))),
  severity: readSeverity,
  hours: amountOf('hours'),
  teams: amountOf('teams'),
  mentions: amountOf('mentions'),
  age: amountOf('age'),
  known: readKnown,
  heard: readHeard,
}

function unordered(read: ReadField): ReadField {
  return (word, names) => (word.comparison === '=' ? read(word, names) : refuse(word, 'notComparable'))
}

function amountOf(field: Amount): ReadField {
  return (word) => {
    const read = readAmount(field, word, saidValues(word))
    return 'clause' in read ? { clause: read.clause, wrong: [] } : refuse(word, read.problem)
  }
}

function readSeverity(word: FieldWord): ReadWord {
  const { comparison } = word
  if (comparison !== '=' && saidValues(word).length > 1) return refuse(word, 'notComparable')
  return readList(
    word,
    judgeBy(() => severitySpellings, 'unknownSeverity'),
    (severities) => ({
      field: 'severity',
      comparison,
      severities,
    }),
  )
}

/** How many people know it, or who of them does. */
function readKnown(word: FieldWord, names: NameIndex): ReadWord {
  const values = saidValues(word)
  const [value] = values
  const isCount = values.length === 1 && value !== undefined && isAmount('known', value)
  if (isCount || word.comparison !== '=') return amountOf('known')(word, names)
  return readList(word, judgeName, (people) => ({ field: 'knownBy', names: people }))
}

function judgeName({ text }: Value): Judged<string> {
  return countCharacters(text) > characterLimit ? { problem: 'tooLong' } : { item: text }
}

function readHeard(word: FieldWord): ReadWord {
  const { comparison, isExcluded } = word
  const [value, ...others] = saidValues(word)
  const span = value && others.length === 0 ? readSpan(value.text) : undefined
  if (span === undefined) return refuse(word, 'notADay')
  return { clause: { field: 'heard', comparison, span, isExcluded }, wrong: [] }
}

/** In quotes it is a key to the last character; else `none`, `any`, a ticket's address, or a key of any width. */
function judgeTicket({ text, isQuoted }: Value): Judged<Ticket> {
  if (isQuoted) return judgeKey(text)
  const presence = findSpelled(text, presenceSpellings)
  if (presence) return { item: presence.means }
  if (!/^https?:/i.test(text)) return judgeKey(normalForm(text, 'NFKC'))
  const ticket = parseTicketUrl(text)
  return ticket.ok ? judgeKey(ticket.key) : { problem: 'notATicket' }
}

function judgeKey(key: string): Judged<Ticket> {
  return countCharacters(key) > characterLimit ? { problem: 'tooLong' } : { item: { key } }
}

function refuse(word: FieldWord, problem: QueryProblem): ReadWord {
  return { wrong: [wrongAt(joined(word, saidValues(word)) ?? word, problem)] }
}
