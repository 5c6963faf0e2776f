import type { TeamCriterion } from '#app/domain/backlog-query/fields/team.ts'
import { idsWith } from '#app/features/backlog/scope/choices.queries.server.ts'
import { eitherWay } from '#app/features/backlog/scope/condition.queries.server.ts'
import { noFacets } from '#app/features/backlog/scope/facets.queries.server.ts'
import { mentionedBy } from '#app/features/backlog/scope/teams-meant.queries.server.ts'
import { chipOf } from './chip-text.ts'
import { type FieldQueries, noBounds } from './field.queries.server.ts'

/** Which teams are asked for together with phases, is in `teams-meant`; this is the condition where they are excluded. */
export const team: FieldQueries<TeamCriterion> = {
  condition: ({ slugs }, { known }) => eitherWay(mentionedBy(idsWith(known.teams, slugs))),
  facets: () => noFacets,
  bounds: noBounds,
  cells: (cells, { isExcluded }) => (isExcluded || cells.teamId === null ? null : cells),
  isNarrow: () => true,
  chip: ({ slugs }, { teams }, reader) =>
    chipOf(
      reader.t('glossary:team'),
      slugs.map((slug) => teams.find((one) => one.slug === slug)?.name ?? slug),
      reader,
    ),
}
