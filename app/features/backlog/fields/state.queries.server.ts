import { type RawBuilder, sql } from 'kysely'
import { stateFacet } from '#app/domain/backlog-facets.ts'
import type { StateCriterion } from '#app/domain/backlog-query/fields/state.ts'
import { statesMeantBy } from '#app/domain/backlog-query/meant-states.ts'
import { states as allStates, type PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import { eitherWay } from '#app/features/backlog/scope/condition.queries.server.ts'
import { exactFacets, onlyOne } from '#app/features/backlog/scope/facets.queries.server.ts'
import { chipOf } from './chip-text.ts'
import { type FieldQueries, noBounds } from './field.queries.server.ts'

/** More states than these are those of most pain points: an index of them would be read for nothing. */
const fewStates = 2

export const state: FieldQueries<StateCriterion> = {
  condition: ({ states }) => eitherWay(inStates(statesMeantBy(states))),
  facets: ({ states }) => exactFacets(onlyOne(statesMeantBy(states)).map(stateFacet)),
  bounds: noBounds,
  cells: (cells, { states, isExcluded }) => {
    const meant = statesMeantBy(states)
    return { ...cells, states: cells.states.filter((one) => meant.includes(one) !== isExcluded) }
  },
  isNarrow: ({ states }) => statesMeantBy(states).length <= fewStates,
  chip: ({ states }, _known, reader) =>
    chipOf(
      reader.t('glossary:state'),
      states.map((one) =>
        one === 'active' || one === 'any'
          ? reader.t(`backlog:stateChoices.${one}`)
          : reader.t(`glossary:states.${one}`),
      ),
      reader,
    ),
}

/** Of all states nothing is asked, or the planner would expect some to be missing. */
function inStates(meant: PainPointState[]): RawBuilder<boolean> {
  if (meant.length === allStates.length) return sql`true`
  const isMeant = sql<boolean>`s.state = any (${meant}::text[])`
  return meant.length > fewStates ? sql`(${isMeant}) is true` : isMeant
}
