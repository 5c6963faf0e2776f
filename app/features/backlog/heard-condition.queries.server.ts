import { type RawBuilder, sql } from 'kysely'
import type { Clause } from '#app/domain/backlog-query/clause.ts'
import { type Day, firstDayOf, lastDayOf, parseMonth } from '#app/domain/day.ts'

type Heard = Extract<Clause, { field: 'heard' }>

/**
 * In a month or on a day: some mention is of that time, by one of these teams when any are meant. Before or after it:
 * the latest mention is.
 */
export function heardCondition({ comparison, span }: Heard, teamIds: number[] | null): RawBuilder<boolean> {
  const month = parseMonth(span)
  const [from, to] = month ? [firstDayOf(month), lastDayOf(month)] : [span, span]
  switch (comparison) {
    case '=':
      return isHeard(from, to, teamIds)
    case '<':
      return sql`s.last_heard_on < ${from}::date`
    case '<=':
      return sql`s.last_heard_on <= ${to}::date`
    case '>':
      return sql`s.last_heard_on > ${to}::date`
    case '>=':
      return sql`s.last_heard_on >= ${from}::date`
  }
}

// A family is looked up only where there is one: most pain points were never merged.
function isHeard(from: Day, to: Day, teamIds: number[] | null): RawBuilder<boolean> {
  const byTeams = teamIds === null ? sql`` : sql`and m.team_id = any (${teamIds}::bigint[])`
  const mention = sql`select from mentions m where m.heard_on between ${from}::date and ${to}::date ${byTeams}`
  return sql`s.last_heard_on >= ${from}::date and s.first_heard_on <= ${to}::date and (
    exists (${mention} and m.pain_point_id = s.pain_point_id)
    or exists (select from merges where target_id = s.pain_point_id and undone_at is null) and exists (
      ${mention} and m.pain_point_id = any (array(select member from pain_point_family(s.pain_point_id) as member))))`
}
