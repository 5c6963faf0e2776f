import { type RawBuilder, sql } from 'kysely'
import type { Clause } from '#app/domain/backlog-query/clause.ts'
import { statesMeantBy } from '#app/domain/backlog-query/meant-states.ts'
import type { Day } from '#app/domain/day.ts'
import { type PainPointState, states } from '#app/domain/pain-point-state.ts'
import { weighTerms } from '#app/domain/similar/terms.ts'
import { foldForSearch, lowerForSearch } from '#app/domain/text.ts'
import type { Db } from '#db/transaction.ts'
import { countedAtMost, readAtMost } from './backlog-address.ts'
import { type CellScope, cellScopeOf } from './cell-scope.queries.server.ts'
import { type BacklogCategory, type BacklogTeam, idsWith } from './choices.queries.server.ts'
import {
  type Amount,
  comparedHours,
  comparedWhole,
  olderThan,
  ranksOf,
} from './clause-figures.queries.server.ts'
import { type Condition, onlyFound, onlyRead, plainly, type Way } from './condition.queries.server.ts'
import { type TextCondition, textCondition } from './found-text.queries.server.ts'
import { heardCondition } from './heard-condition.queries.server.ts'
import { type Bounds, boundsOf } from './implied-bounds.queries.server.ts'
import { knownByCondition } from './known-by-condition.queries.server.ts'
import { hasMarks, isMarked, marksOf } from './marks.queries.server.ts'
import { ticketCondition } from './ticket-condition.queries.server.ts'

/** Which pain points are meant, as conditions on rows of `standings s`; all of them must hold. */
export type BacklogScope = {
  /** Of all clauses but those that look for a text. */
  conditions: Condition[]
  text: TextCondition | null
  /** What the clauses imply of the figure by which a list is sorted. */
  bounds: Bounds
  /** The one team whose own hours are counted, instead of those of all. */
  teamId: number | null
  /** The texts looked for, folded. */
  texts: string[]
  /** The same with kana as they were typed. */
  spelled: string[]
  /** What they are about, by the glossary. */
  terms: string[]
  /** More than these are not counted. */
  countedAtMost: number
  /** What the cells of the heat map can count; null when more than that is asked. */
  inCells: CellScope | null
}

export type Known = { teams: readonly BacklogTeam[]; categories: readonly BacklogCategory[] }

/** From this many teams on an index that knows the teams of each pain point costs more than it saves. */
const manyTeams = 20
/** The same of an index of states. */
const fewStates = 2

/**
 * What clauses mean. Each holds by itself, with one exception: "heard in September" said of a team or a phase means
 * that such a team mentioned it in September. A phase beside a team says which of the teams are meant.
 */
export async function scopeOf(
  db: Db,
  clauses: readonly Clause[],
  today: Day,
  known: Known,
): Promise<BacklogScope> {
  const who = whoIsMeant(clauses, known.teams)
  const teamId = who.sets.length === 1 && who.sets[0]?.length === 1 ? (who.sets[0][0] ?? null) : null
  const inCells = cellScopeOf(clauses, known.categories, teamId)
  const typed = clauses.flatMap((clause) =>
    clause.field === 'text' && !clause.isExcluded ? [clause.text] : [],
  )
  const texts = typed.map(foldForSearch)
  // As typed: a word in katakana is told from grammar only as long as it is in katakana.
  const terms = [...weighTerms(typed.join('\n')).keys()]
  // By marks many conditions are one look at one index. Where the cells count, the order alone is read.
  const marks = inCells ? [] : clauses.flatMap(marksOf)
  const areOnlyMarks = who.sets.length === 0 && clauses.every(({ field }) => field !== 'category')
  const asked = await Promise.all(
    clauses.map(async (clause) => {
      const condition = await conditionOf(db, clause, today, known, who)
      return condition && !inCells && isMarked(clause, who.anyOf !== null) ? onlyRead(condition) : condition
    }),
  )
  const conditions = [
    ...who.sets.map((teamIds) => plainly(mentionedBy(teamIds))),
    ...(marks.length > 0 ? [onlyFound(hasMarks(marks, areOnlyMarks))] : []),
    ...asked.filter((condition) => condition !== undefined),
  ]
  const isNarrowed = clauses.some((clause) => !clause.isExcluded && narrowing(clause))
  const text = texts.length > 0 ? await textCondition(db, texts, isNarrowed) : null
  return {
    conditions,
    text,
    bounds: boundsOf(clauses, today),
    teamId,
    texts,
    spelled: typed.map(lowerForSearch),
    terms,
    countedAtMost: text && !text.matches ? readAtMost : countedAtMost,
    inCells,
  }
}

/** The condition on rows of `standings s`, asked in one of the two ways of each. */
export function inScope({ conditions, text }: BacklogScope, way: Way): RawBuilder<boolean> {
  return allOf(text ? [...conditions, text] : conditions, way)
}

export function allOf(conditions: readonly Condition[], way: Way): RawBuilder<boolean> {
  if (conditions.length === 0) return sql`true`
  return sql.join(
    conditions.map((condition) => sql`(${condition[way]})`),
    sql` and `,
  )
}

/** Whether few are left of all; most are in one of several states. */
function narrowing(clause: Clause): boolean {
  if (clause.field === 'state') return statesMeantBy(clause.states).length <= fewStates
  return clause.field !== 'text'
}

/** Who must have mentioned it: for each clause about teams the teams that would do. */
type Who = { sets: number[][]; anyOf: number[] | null }

function whoIsMeant(clauses: readonly Clause[], teams: readonly BacklogTeam[]): Who {
  const asked = clauses.filter((clause) => !clause.isExcluded)
  const phases = asked.flatMap((clause) => (clause.field === 'phase' ? [clause.phases] : []))
  const named = asked.flatMap((clause) => (clause.field === 'team' ? [clause.slugs] : []))
  const inPhases = teams.filter((team) => phases.every((choice) => choice.includes(team.phase)))
  const sets =
    named.length > 0
      ? named.map((slugs) => idsWith(inPhases, slugs))
      : phases.map((choice) => teams.filter((team) => choice.includes(team.phase)).map((team) => team.id))
  return { sets, anyOf: sets.length === 0 ? null : [...new Set(sets.flat())] }
}

async function conditionOf(
  db: Db,
  clause: Clause,
  today: Day,
  known: Known,
  who: Who,
): Promise<Condition | undefined> {
  const isAskedApart = !clause.isExcluded && ['team', 'phase', 'text'].includes(clause.field)
  if (isAskedApart) return undefined
  const { found, read } = await meaningOf(db, clause, today, known, who)
  return clause.isExcluded ? plainly(sql`not (${read})`) : { found, read }
}

async function meaningOf(db: Db, clause: Clause, today: Day, known: Known, who: Who): Promise<Condition> {
  if (clause.field === 'heard') return heardCondition(db, clause, clause.isExcluded ? null : who.anyOf)
  if (clause.field === 'knownBy') return knownByCondition(db, clause.names)
  return plainly(plainMeaningOf(clause, today, known))
}

type PlainClause = Exclude<Clause, { field: 'heard' | 'knownBy' }>

function plainMeaningOf(clause: PlainClause, today: Day, { teams, categories }: Known): RawBuilder<boolean> {
  switch (clause.field) {
    case 'team':
      return mentionedBy(idsWith(teams, clause.slugs))
    case 'phase':
      return mentionedBy(teams.filter((team) => clause.phases.includes(team.phase)).map((team) => team.id))
    case 'category':
      return sql`s.category_ids && ${idsWith(categories, clause.slugs)}::bigint[]`
    case 'state':
      return inStates(statesMeantBy(clause.states))
    case 'severity':
      return sql`s.severity_rank = any (${ranksOf(clause)}::smallint[])`
    case 'hours':
      return comparedHours(clause)
    case 'age':
      return olderThan(clause, today)
    case 'ticket':
      return ticketCondition(clause.tickets)
    case 'is':
      return sql`s.came_back`
    case 'text':
      return sql`(
        select strpos(t.text, ${foldForSearch(clause.text)}) > 0
        from search_texts t where t.pain_point_id = s.pain_point_id)`
    default:
      return comparedWhole(columns[clause.field], clause)
  }
}

const columns: Record<Exclude<Amount['field'], 'hours' | 'age'>, RawBuilder<unknown>> = {
  teams: sql`s.teams`,
  mentions: sql`s.mentions`,
  known: sql`s.known_by`,
}

/**
 * Most pain points are in one of several states: an index of them would be read for nothing. Of all states nothing is
 * asked, or the planner would take some away.
 */
function inStates(meant: PainPointState[]): RawBuilder<boolean> {
  if (meant.length === states.length) return sql`true`
  const isMeant = sql<boolean>`s.state = any (${meant}::text[])`
  return meant.length > fewStates ? sql`(${isMeant}) is true` : isMeant
}

function mentionedBy(teamIds: number[]): RawBuilder<boolean> {
  const overlap = sql<boolean>`s.team_ids && ${teamIds}::bigint[]`
  if (teamIds.length <= manyTeams) return overlap
  // Each is compared with each. Most are of a few teams, and one of many with almost any: three are looked at first.
  const firstThree = [1, 2, 3].map((place) => sql`s.team_ids[${sql.lit(place)}] = any (${teamIds}::bigint[])`)
  return sql`(${sql.join(firstThree, sql` or `)} or (s.teams > 3 and ${overlap})) is true`
}
