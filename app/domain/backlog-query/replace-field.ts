import type { Clause, ClauseField } from './clause.ts'

/**
 * The clauses with what they ask of one field replaced, as when a chip is changed: the new clause takes the place of
 * the first one, or comes last; null only takes away. What is excluded stays.
 */
export function replaceField(
  clauses: readonly Clause[],
  field: ClauseField,
  clause: Clause | null,
): Clause[] {
  const isReplaced = (one: Clause) => one.field === field && !one.isExcluded
  const first = clauses.findIndex(isReplaced)
  const kept = clauses.flatMap((one, index) => {
    if (!isReplaced(one)) return [one]
    return index === first && clause ? [clause] : []
  })
  return first === -1 && clause ? [...kept, clause] : kept
}
