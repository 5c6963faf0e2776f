import { type RawBuilder, sql } from 'kysely'
import type { Clause } from '#app/domain/backlog-query/clause.ts'
import { statesMeantBy } from '#app/domain/backlog-query/meant-states.ts'
import { monthNumber, monthOf, parseMonth } from '#app/domain/day.ts'
import { states } from '#app/domain/pain-point-state.ts'
import { ranksOf } from './clause-figures.queries.server.ts'

const threeOrMore = 3
const cameBack = 40

/**
 * What a clause asks for as marks of standings (db/derived/standing-marks.sql): those that all must be there. Empty
 * where marks cannot say it, or only as one of several.
 */
export function marksOf(clause: Clause): number[] {
  if (clause.isExcluded) return []
  switch (clause.field) {
    case 'severity':
      return onlyOne(ranksOf(clause))
    case 'state':
      return onlyOne(statesMeantBy(clause.states)).map((state) => 11 + states.indexOf(state))
    case 'known':
      return knownMarks(clause)
    case 'ticket':
      return onlyOne(clause.tickets).flatMap((ticket) =>
        ticket === 'none' ? [30] : ticket === 'any' ? [31] : [],
      )
    case 'is':
      return [cameBack]
    case 'heard':
      return clause.comparison === '=' ? [monthNumber(parseMonth(clause.span) ?? monthOf(clause.span))] : []
    default:
      return []
  }
}

/** Whether its marks say all that a clause asks for; of a month they do unless certain teams must have said it. */
export function isMarked(clause: Clause, isByTeams: boolean): boolean {
  if (clause.field === 'heard' && (isByTeams || !parseMonth(clause.span))) return false
  return marksOf(clause).length > 0
}

/**
 * On rows of `standings s`, in the very words of the index. What came back has an index of its own
 * (standings_came_back), which is the quicker one where it is `allThatIsAsked` of this one.
 */
export function hasMarks(marks: number[], allThatIsAsked: boolean): RawBuilder<boolean> {
  if (allThatIsAsked && marks.every((mark) => mark === cameBack)) return sql`s.came_back`
  return sql`standing_marks(s.state, s.severity_rank, s.known_by, s.tickets, s.came_back, s.heard_months)
    @> ${marks}::integer[]`
}

function knownMarks({
  comparison,
  amount,
}: Pick<Extract<Clause, { amount: unknown }>, 'comparison' | 'amount'>) {
  if (comparison === '=' && amount !== null && [0, 1, 2].includes(amount)) return [20 + amount]
  const isThreeOrMore =
    (comparison === '>=' && amount === threeOrMore) || (comparison === '>' && amount === 2)
  return isThreeOrMore ? [20 + threeOrMore] : []
}

function onlyOne<Value>(values: Value[]): Value[] {
  return values.length === 1 ? values : []
}
