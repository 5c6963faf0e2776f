import { sql } from 'kysely'
import type { Clause } from '#app/domain/backlog-query/clause.ts'
import { type Day, firstDayOf, lastDayOf, monthNumber, parseMonth } from '#app/domain/day.ts'
import type { Db } from '#db/transaction.ts'
import { type Condition, plainly } from './condition.queries.server.ts'
import { hasFact } from './roots.queries.server.ts'

type Heard = Extract<Clause, { field: 'heard' }>

/**
 * In a month or on a day: some mention is of that time, by one of these teams when any are meant. Before or after it:
 * the latest mention is.
 */
export async function heardCondition(
  db: Db,
  { comparison, span }: Heard,
  teamIds: number[] | null,
): Promise<Condition> {
  const { from, to } = spanOf(span)
  if (comparison === '<') return plainly(sql`s.last_heard_on < ${from}::date`)
  if (comparison === '<=') return plainly(sql`s.last_heard_on <= ${to}::date`)
  if (comparison === '>') return plainly(sql`s.last_heard_on > ${to}::date`)
  if (comparison === '>=') return plainly(sql`s.last_heard_on >= ${from}::date`)
  const month = parseMonth(span)
  const inMonth = month && sql<boolean>`${monthNumber(month)}::integer = any (s.heard_months)`
  if (inMonth && teamIds === null) return plainly(inMonth)
  const byTeams = teamIds === null ? sql`` : sql`and team_id = any (${teamIds}::bigint[])`
  const { found, read } = await hasFact(
    db,
    sql`from mentions where heard_on between ${from}::date and ${to}::date ${byTeams}`,
  )
  // Whether anybody mentioned it then stands in the row.
  return { found, read: inMonth ? sql`${inMonth} and ${read}` : read }
}

/** A month or a day as its first and last day. */
export function spanOf(span: string): { from: Day; to: Day } {
  const month = parseMonth(span)
  return month ? { from: firstDayOf(month), to: lastDayOf(month) } : { from: span, to: span }
}
