import type { FieldCriterion } from './fields.ts'
import type { TextCriterion } from './text-criterion.ts'

/** What a word of the line asks, whether it is asked for or excluded. */
export type Criterion = FieldCriterion | TextCriterion

/** One word of the query line. All clauses of a line must hold; an excluded one must not. */
export type Clause = Criterion & { isExcluded: boolean }
export type ClauseField = Clause['field']
