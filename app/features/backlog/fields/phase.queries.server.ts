import type { PhaseCriterion } from '#app/domain/backlog-query/fields/phase.ts'
import { eitherWay } from '#app/features/backlog/scope/condition.queries.server.ts'
import { noFacets } from '#app/features/backlog/scope/facets.queries.server.ts'
import { idsInPhases, mentionedBy } from '#app/features/backlog/scope/teams-meant.queries.server.ts'
import { chipOf } from './chip-text.ts'
import { type FieldQueries, noBounds } from './field.queries.server.ts'

/** Which phases are asked for together with teams, is in `teams-meant`; this is the condition where they are excluded. */
export const phase: FieldQueries<PhaseCriterion> = {
  condition: ({ phases }, { known }) => eitherWay(mentionedBy(idsInPhases(known.teams, phases))),
  facets: () => noFacets,
  bounds: noBounds,
  cells: (cells, { isExcluded }) => (isExcluded || cells.teamId === null ? null : cells),
  isNarrow: () => true,
  chip: ({ phases }, _known, reader) =>
    chipOf(
      reader.t('glossary:phase'),
      phases.map((one) => reader.t(`glossary:phases.${one}`)),
      reader,
    ),
}
