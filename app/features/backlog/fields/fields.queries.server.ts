import type { ClauseField, Criterion } from '#app/domain/backlog-query/clause.ts'
import { age } from './age.queries.server.ts'
import { category } from './category.queries.server.ts'
import type { FieldQueries } from './field.queries.server.ts'
import { heard } from './heard.queries.server.ts'
import { hours } from './hours.queries.server.ts'
import { is } from './is.queries.server.ts'
import { known } from './known.queries.server.ts'
import { mentions } from './mentions.queries.server.ts'
import { phase } from './phase.queries.server.ts'
import { severity } from './severity.queries.server.ts'
import { state } from './state.queries.server.ts'
import { team } from './team.queries.server.ts'
import { teams } from './teams.queries.server.ts'
import { text } from './text.queries.server.ts'
import { ticket } from './ticket.queries.server.ts'

const fieldQueries: { [Name in ClauseField]: FieldQueries<Extract<Criterion, { field: Name }>> } = {
  team,
  category,
  state,
  phase,
  severity,
  hours,
  teams,
  mentions,
  known,
  heard,
  age,
  ticket,
  is,
  text,
}

/** What the backlog knows of the field that a criterion names. */
export function queriesOf({ field }: Criterion): FieldQueries<Criterion> {
  // why: each field is asked only for criteria that carry its name, which a union of fields does not show.
  return fieldQueries[field] as FieldQueries<Criterion>
}
