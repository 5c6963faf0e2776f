import type { RawBuilder } from 'kysely'
import type { Criterion } from '#app/domain/backlog-query/clause.ts'
import type { Day } from '#app/domain/calendar/day.ts'
import type { BacklogSort } from '#app/features/backlog/address/backlog-address.ts'
import type { CellScope } from '#app/features/backlog/scope/cell-scope.queries.server.ts'
import type { Known } from '#app/features/backlog/scope/choices.queries.server.ts'
import type { Condition } from '#app/features/backlog/scope/condition.queries.server.ts'
import type { Facets } from '#app/features/backlog/scope/facets.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import type { Reader } from './chip-text.ts'

/** Beside what a criterion names. `teamIds`: one of these teams must have mentioned it then; null is any. */
export type Asked = { db: Db; today: Day; known: Known; teamIds: number[] | null }

/** What a criterion implies of the figure by which a list is sorted. */
export type Bound = [sort: BacklogSort, bound: RawBuilder<boolean>]

/** All that the backlog knows of one field of the query line. Each has a file in this folder. */
export type FieldQueries<One extends Criterion> = {
  /** On rows of `summaries s`. */
  condition: (criterion: One, asked: Asked) => Condition | Promise<Condition>
  facets: (criterion: One, asked: { isByTeams: boolean }) => Facets
  bounds: (criterion: One, today: Day) => Bound[]
  /** Those of the cells that count what the clause asks; null when no cell knows it. */
  cells: (cells: CellScope, clause: One & { isExcluded: boolean }, known: Known) => CellScope | null
  /** Whether it leaves few of all, so that nothing else need be looked up. */
  isNarrow: (criterion: One) => boolean
  /** As people would say it. */
  chip: (criterion: One, known: Known, reader: Reader) => string
}

export const noBounds = (): Bound[] => []
