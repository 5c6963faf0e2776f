import { type RawBuilder, sql } from 'kysely'
import type { Clause } from '#app/domain/backlog-query/clause.ts'
import type { Day } from '#app/domain/calendar/day.ts'
import { weighTerms } from '#app/domain/similar/terms.ts'
import { foldForSearch, lowerForSearch } from '#app/domain/text/text.ts'
import { countedAtMost, readAtMost } from '#app/features/backlog/address/backlog-address.ts'
import type { Asked } from '#app/features/backlog/fields/field.queries.server.ts'
import { queriesOf } from '#app/features/backlog/fields/fields.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { type Bounds, boundsOf } from './bounds.queries.server.ts'
import { allCells, type CellScope } from './cell-scope.queries.server.ts'
import type { Known } from './choices.queries.server.ts'
import {
  type Access,
  allOf,
  type Condition,
  eitherWay,
  lookupOnly,
  scanOnly,
} from './condition.queries.server.ts'
import { hasFacets, noFacets } from './facets.queries.server.ts'
import { type TextCondition, textCondition } from './found-text.queries.server.ts'
import { mentionedBy, teamsMeantBy } from './teams-meant.queries.server.ts'

/** Which pain points are meant, as conditions on rows of `summaries s`; all of them must hold. */
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
  const { sets, anyOf } = teamsMeantBy(clauses, known.teams)
  const teamId = sets.length === 1 && sets[0]?.length === 1 ? (sets[0][0] ?? null) : null
  const inCells = cellScopeOf(clauses, known, teamId)
  const typed = clauses.flatMap((clause) =>
    clause.field === 'text' && !clause.isExcluded ? [clause.text] : [],
  )
  const texts = typed.map(foldForSearch)
  // As typed: a word in katakana is told from grammar only as long as it is in katakana.
  const terms = [...weighTerms(typed.join('\n')).keys()]
  // By facets many conditions are one look at one index. Where the cells count, the order alone is read.
  const facetsOf = (clause: Clause) =>
    inCells || clause.isExcluded ? noFacets : queriesOf(clause).facets(clause, { isByTeams: anyOf !== null })
  const facets = clauses.flatMap((clause) => facetsOf(clause).facets)
  const areOnlyFacets = sets.length === 0 && clauses.every(({ field }) => field !== 'category')
  const asked = await Promise.all(
    clauses.map(async (clause) => {
      const teamIds = clause.isExcluded ? null : anyOf
      const condition = await conditionOf(clause, { db, today, known, teamIds })
      return condition && facetsOf(clause).areExact ? scanOnly(condition) : condition
    }),
  )
  const conditions = [
    ...sets.map((teamIds) => eitherWay(mentionedBy(teamIds))),
    ...(facets.length > 0 ? [lookupOnly(hasFacets(facets, areOnlyFacets))] : []),
    ...asked.filter((condition) => condition !== undefined),
  ]
  const isNarrowed = clauses.some((clause) => !clause.isExcluded && queriesOf(clause).isNarrow(clause))
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

/** The condition on rows of `summaries s`, in one of the two forms of each. */
export function inScope({ conditions, text }: BacklogScope, access: Access): RawBuilder<boolean> {
  return allOf(text ? [...conditions, text] : conditions, access)
}

async function conditionOf(clause: Clause, asked: Asked): Promise<Condition | undefined> {
  if (isAskedTogether(clause)) return undefined
  const condition = await queriesOf(clause).condition(clause, asked)
  return clause.isExcluded ? eitherWay(sql`not (${condition.scan})`) : condition
}

/** Teams, phases and texts that are asked for are put together from all clauses. */
function isAskedTogether({ field, isExcluded }: Clause): boolean {
  return !isExcluded && (field === 'team' || field === 'phase' || field === 'text')
}

/** The cells that count what all clauses ask; null when some of it no cell knows. */
function cellScopeOf(clauses: readonly Clause[], known: Known, teamId: number | null): CellScope | null {
  return clauses.reduce<CellScope | null>(
    (cells, clause) => cells && queriesOf(clause).cells(cells, clause, known),
    allCells(teamId),
  )
}
