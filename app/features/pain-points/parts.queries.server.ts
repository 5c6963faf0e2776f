import { type RawBuilder, sql } from 'kysely'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import type { Tracker } from '#app/domain/tickets/ticket-address.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import type { CategoryColour } from '#db/schema.ts'

// What lists show of a pain point beside its own columns; `id` is the root's, e.g. sql.ref('summaries.painPointId').

export type TaggedWith = { id: number; slug: string; nameEn: string; nameJa: string; colour: CategoryColour }
export type MentioningTeam = { id: number; slug: string; name: string }
export type LinkedTicket = { id: number; url: string; tracker: Tracker; key: string; outcome: Outcome }

/** The estimate in a row of mentions; null without one. */
export const estimateOfMention = sql<ToilEstimate | null>`case when occurrences is not null then json_build_object(
  'occurrences', occurrences, 'per', per, 'minutesEach', minutes_each, 'people', people) end`

/** By id. */
export const categoriesOf = (id: RawBuilder<unknown>) => sql<TaggedWith[]>`coalesce((
  select json_agg(json_build_object('id', c.id, 'slug', c.slug, 'nameEn', c.name_en, 'nameJa', c.name_ja,
    'colour', c.colour) order by c.id)
  from pain_point_categories pc join categories c on c.id = pc.category_id where pc.pain_point_id = ${id}), '[]')`

/** By name. */
export const teamsOf = (id: RawBuilder<unknown>) => sql<MentioningTeam[]>`coalesce((
  select json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) order by t.name, t.id)
  from team_summaries ts join teams t on t.id = ts.team_id where ts.pain_point_id = ${id}), '[]')`

// why any (array(…)): the planner expects an array to have ten elements and looks them up by index; a set it may
// expect to have thousands, and would then read every ticket for each row of the list.
/** By id, each once, those of merged pain points included. */
export const ticketsOf = (id: RawBuilder<unknown>) => sql<LinkedTicket[]>`coalesce((
  select json_agg(json_build_object('id', t.id, 'url', t.url, 'tracker', t.tracker, 'key', t.key,
    'outcome', seen.outcome) order by t.id)
  from tickets t join latest_outcomes seen on seen.ticket_id = t.id where t.id = any (array(
    select l.ticket_id from ticket_links l where l.pain_point_id = any (array(
      select pain_point_id from pain_point_roots where root_id = ${id}))))), '[]')`
