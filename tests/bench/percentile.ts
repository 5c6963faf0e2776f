/**
 * The smallest value that at least `share` of the values do not exceed (nearest rank); 95 of 100 for 0.95.
 * Throws when there are no values.
 */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  if (value === undefined) throw new Error('There are no values.')
  return value
}
