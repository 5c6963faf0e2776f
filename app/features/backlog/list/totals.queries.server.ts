import { type RawBuilder, sql } from 'kysely'
import { type CellScope, inTheseCells } from '#app/features/backlog/scope/cell-scope.queries.server.ts'
import { allOf } from '#app/features/backlog/scope/condition.queries.server.ts'
import { type BacklogScope, inScope } from '#app/features/backlog/scope/scope.queries.server.ts'
import type { Db } from '#db/transaction.ts'

/** What the whole filter finds, on every page of it; of one team asked for, its own hours. */
export type BacklogTotals = {
  /** Null: more than are counted, and then nothing else is known either. */
  painPoints: number | null
  /** Null when none is estimated. */
  hoursPerMonth: number | null
  notEstimated: number
}

const uncounted: BacklogTotals = { painPoints: null, hoursPerMonth: null, notEstimated: 0 }

export async function countBacklog(db: Db, scope: BacklogScope): Promise<BacklogTotals> {
  return scope.inCells ? countInCells(db, scope.inCells) : countFound(db, scope)
}

/** Of rows of `summaries s` the hours that count: of one team asked for its own, otherwise those of all. */
export function hoursCounted({ teamId }: BacklogScope): RawBuilder<unknown> {
  return teamId === null
    ? sql`s.hours_per_month`
    : sql`(select own.hours_per_month from team_summaries own
        where own.pain_point_id = s.pain_point_id and own.team_id = ${teamId})`
}

async function countFound(db: Db, scope: BacklogScope): Promise<BacklogTotals> {
  const { rows } = await totalsOf(sql`(${foundIn(scope)})`).execute(db)
  return countedTotals(rows, scope)
}

/**
 * What is looked up to be counted, with the hours that count and the key by which it is sorted, and one more than may
 * be. What matches a text is looked up first.
 */
export function foundIn(scope: BacklogScope, key: RawBuilder<unknown> = sql`null`): RawBuilder<unknown> {
  const matches = scope.text?.matches
  const source = matches
    ? sql`(${matches}) as matched join summaries s using (pain_point_id) where ${allOf(scope.conditions, 'lookup')}`
    : sql`summaries s where ${inScope(scope, 'lookup')}`
  return sql`select s.pain_point_id, ${hoursCounted(scope)} as hours, ${key} as key
    from ${source} limit ${scope.countedAtMost + 1}`
}

/**
 * About how many are found, by what the database knows of its own columns; nothing is read. Of what only reading tells
 * it takes every second one.
 */
export async function estimateFound(db: Db, scope: BacklogScope): Promise<number> {
  const { rows } = await sql<Record<string, [{ Plan: { 'Plan Rows': number } }]>>`
    explain (format json) select from summaries s where ${inScope(scope, 'scan')}`.execute(db)
  return Object.values(first(rows))[0]?.[0].Plan['Plan Rows'] ?? Number.POSITIVE_INFINITY
}

export function totalsOf(found: RawBuilder<unknown>): RawBuilder<BacklogTotals> {
  return sql`
    select count(*) as "painPoints", sum(hours) as "hoursPerMonth", count(*) - count(hours) as "notEstimated"
    from ${found} as found`
}

/** The totals as read, of which the first row is enough; more than are counted are not told. */
export function countedTotals(rows: BacklogTotals[], { countedAtMost }: BacklogScope): BacklogTotals {
  const { painPoints, hoursPerMonth, notEstimated } = first(rows)
  return (painPoints ?? 0) > countedAtMost ? uncounted : { painPoints, hoursPerMonth, notEstimated }
}

/** Each pain point once: of one team, or by the team that mentioned it first; their hours by every team. */
async function countInCells(db: Db, cells: CellScope): Promise<BacklogTotals> {
  const counted =
    cells.teamId === null
      ? sql`sum(firsts) as points, sum(firsts_not_estimated) as unknown`
      : sql`sum(pain_points) as points, sum(not_estimated) as unknown`
  const { rows } = await sql<{ painPoints: number; estimated: number; notEstimated: number; hours: number }>`
    select coalesce(points, 0)::integer as "painPoints", coalesce(unknown, 0)::integer as "notEstimated",
      coalesce(estimated, 0)::integer as estimated, coalesce(hours, 0) as hours
    from (
      select ${counted}, sum(pain_points - not_estimated) as estimated, sum(hours_per_month) as hours
      from heat_cells where ${inTheseCells(cells)}
    ) as summed`.execute(db)
  const { painPoints, estimated, notEstimated, hours } = first(rows)
  return { painPoints, hoursPerMonth: estimated === 0 ? null : hours, notEstimated }
}

function first<Row>(rows: Row[]): Row {
  const [row] = rows
  if (!row) throw new Error('totals without groups are one row')
  return row
}
