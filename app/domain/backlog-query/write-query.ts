import type { Clause, Criterion } from './clause.ts'
import { writeField } from './fields.ts'
import { quoteIfNeeded } from './quoting.ts'

/**
 * The one line that asks these clauses: reading it gives them again, in their order, as long as it keeps to the limits
 * of a line. English words, so that an address means the same to everybody. A list with nothing in it asks nothing.
 */
export function writeQuery(clauses: readonly Clause[]): string {
  return clauses
    .flatMap((clause) => {
      const word = writeCriterion(clause)
      return word === undefined ? [] : `${clause.isExcluded ? '-' : ''}${word}`
    })
    .join(' ')
}

function writeCriterion(criterion: Criterion): string | undefined {
  return criterion.field === 'text' ? quoteIfNeeded(criterion.text) : writeField(criterion)
}
