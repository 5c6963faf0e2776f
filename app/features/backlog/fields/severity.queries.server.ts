import { sql } from 'kysely'
import { severityFacet } from '#app/domain/backlog-facets.ts'
import type { Comparison } from '#app/domain/backlog-query/comparison.ts'
import type { SeverityCriterion } from '#app/domain/backlog-query/fields/severity.ts'
import { severities as allSeverities, type Severity, severityRank } from '#app/domain/pain-points/severity.ts'
import { eitherWay } from '#app/features/backlog/scope/condition.queries.server.ts'
import { exactFacets, onlyOne } from '#app/features/backlog/scope/facets.queries.server.ts'
import { comparedChip } from './chip-text.ts'
import type { FieldQueries } from './field.queries.server.ts'

export const severity: FieldQueries<SeverityCriterion> = {
  condition: (criterion) => eitherWay(sql`s.severity_rank = any (${ranksOf(criterion)}::smallint[])`),
  facets: (criterion) => exactFacets(onlyOne(severitiesMeantBy(criterion)).map(severityFacet)),
  bounds: (criterion) => {
    const ranks = ranksOf(criterion)
    if (ranks.length === 0) return []
    const [least, most] = [Math.min(...ranks), Math.max(...ranks)]
    return [['severity', sql`s.severity_rank between ${least}::smallint and ${most}::smallint`]]
  },
  cells: (cells, clause) => {
    const ranks = ranksOf(clause)
    const before = cells.severityRanks ?? allSeverities.map(severityRank)
    return { ...cells, severityRanks: before.filter((rank) => ranks.includes(rank) !== clause.isExcluded) }
  },
  isNarrow: () => true,
  chip: ({ comparison, severities }, _known, reader) =>
    comparedChip(
      reader.t('glossary:severity'),
      comparison,
      severities.map((one) => reader.t(`glossary:severities.${one}`)),
      reader,
    ),
}

function ranksOf(criterion: SeverityCriterion): number[] {
  return severitiesMeantBy(criterion).map(severityRank)
}

/** The severities that a comparison lets pass. */
function severitiesMeantBy({ comparison, severities }: SeverityCriterion): Severity[] {
  const ranks: number[] = severities.map(severityRank)
  const bound = ranks[0] ?? 0
  const fits: Record<Comparison, (rank: number) => boolean> = {
    '=': (rank) => ranks.includes(rank),
    '<': (rank) => rank < bound,
    '<=': (rank) => rank <= bound,
    '>': (rank) => rank > bound,
    '>=': (rank) => rank >= bound,
  }
  return allSeverities.filter((one) => fits[comparison](severityRank(one)))
}
