/** How badly a pain point hurts, mildest first. */
export const severities = ['low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]
export type SeverityRank = 1 | 2 | 3 | 4

const ranks: Record<Severity, SeverityRank> = { low: 1, medium: 2, high: 3, critical: 4 }
const severityByRank: Record<SeverityRank, Severity> = { 1: 'low', 2: 'medium', 3: 'high', 4: 'critical' }

/** The rank of a severity, 1 (low) to 4 (critical): for sorting and comparing only, never for adding up. */
export function severityRank(severity: Severity): SeverityRank {
  return ranks[severity]
}

/** The severity of a rank, the inverse of {@link severityRank}. */
export function severityOfRank(rank: SeverityRank): Severity {
  return severityByRank[rank]
}
