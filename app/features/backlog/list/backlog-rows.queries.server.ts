import { type RawBuilder, sql } from 'kysely'
import { type Day, monthNumber, monthOf } from '#app/domain/calendar/day.ts'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import type { SeverityRank } from '#app/domain/pain-points/severity.ts'
import { type BacklogColumn, sparkMonths } from '#app/features/backlog/address/backlog-address.ts'

export type BacklogTicket = { key: string; url: string }

export type BacklogRow = {
  id: number
  title: string
  state: PainPointState
  cameBack: boolean
  severityRank: SeverityRank
  hoursPerMonth: number | null
  notEstimatedTeams: number
  teams: number
  mentions: number
  firstHeardOn: Day
  lastHeardOn: Day
  /** Days since it was first heard. */
  ageDays: number
  /** In the order in which they first mentioned it, not all of them where fewer were asked for. */
  teamIds: number[]
  categoryIds: number[]
  /** Empty where no column shows them, and so are the next two. */
  tickets: BacklogTicket[]
  /** By name. */
  knownBy: string[]
  /** How often it was mentioned in each of the last twelve months, this one last; only those with any. */
  heardMonths: [monthsAgo: number, mentions: number][]
  /** What was said or noted of it with one of the texts looked for in it; null where the title has them all. */
  saidIn: string | null
}

// One pain point at a time, by index: joined as a whole, the planner would read every ticket there is.
const members = sql`array(select pain_point_id from pain_point_roots where root_id = page.pain_point_id)`

const tickets = sql<BacklogTicket[]>`coalesce((
  select json_agg(json_build_object('key', key, 'url', url) order by id) from tickets
  where id in (select ticket_id from ticket_links where pain_point_id = any (${members}))), '[]')`

const knownBy = sql<string[]>`case when s.known_by = 0 then '[]' else (
  select json_agg(distinct name order by name) from known_by where pain_point_id = any (${members})) end`

// Some have hundreds, and each would be read to show three.
function teamIds(atMost: number | undefined): RawBuilder<number[]> {
  return atMost === undefined ? sql`s.team_ids` : sql`s.team_ids[:${atMost}]`
}

function heardMonths(today: Day): RawBuilder<BacklogRow['heardMonths']> {
  return sql`coalesce((
    select json_agg(json_build_array(ago, heard))
    from unnest(s.heard_months, s.heard_counts) as counted (month, heard),
      lateral (select ${monthNumber(monthOf(today))}::integer - month) as passed (ago)
    where ago between 0 and ${sparkMonths - 1}), '[]')`
}

// Folding kana is the dearest part of reading a quote, and texts without kana do without it.
function folded(expression: RawBuilder<unknown>, text: string): RawBuilder<unknown> {
  return /[ぁ-ゖ]/.test(text)
    ? sql`fold_for_search(${expression})`
    : sql`lower(normalize(${expression}, NFKC))`
}

/** Texts looked for, folded, and the same with kana as they were typed. */
type Searched = { texts: readonly string[]; spelled: readonly string[] }

// The latest quote spelled as typed, for that is read quickly; else the latest that is the same once folded.
function saidIn({ texts, spelled }: Searched): RawBuilder<string | null> {
  if (texts.length === 0) return sql`null`
  const has = (expression: RawBuilder<unknown>, quantity: 'and' | 'or') =>
    sql.join(
      texts.map((text) => sql`strpos(${folded(expression, text)}, ${text}) > 0`),
      sql.raw(` ${quantity} `),
    )
  const isSpelledSo = spelled.map((text) => sql`strpos(lower(quote), ${text}) > 0`)
  const latestQuote = (condition: RawBuilder<unknown>) => sql`(select quote from (
      select quote from mentions where pain_point_id = any (${members}) and quote is not null
      order by heard_on desc, id desc offset 0
    ) as latest_first where ${condition} limit 1)`
  return sql`case when page.pain_point_id is not null and not (${has(sql`pain_points.title`, 'and')}) then coalesce(
    ${latestQuote(sql.join(isSpelledSo, sql` or `))},
    ${latestQuote(has(sql`quote`, 'or'))},
    (select notes from pain_points noted where id = any (${members}) and notes is not null
      and (${has(sql`noted.notes`, 'or')}) limit 1),
    (select other.title from pain_points other where id = any (${members})
      and (${has(sql`other.title`, 'or')}) order by id limit 1)) end`
}

/** What a list shows of a pain point; without teamsAtMost all of its teams. */
export type RowContent = { columns: readonly BacklogColumn[]; today: Day; teamsAtMost?: number }

/** The columns of a {@link BacklogRow} and its order_key, from `page`, `summaries s` and `pain_points`. */
export function rowColumns(
  { columns, today, teamsAtMost }: RowContent,
  searched: Searched,
): RawBuilder<unknown> {
  const when = (column: BacklogColumn, value: RawBuilder<unknown>) =>
    columns.includes(column) ? value : sql`'[]'::json`
  return sql`page.pain_point_id as "id", pain_points.title, s.state, s.came_back as "cameBack",
    s.severity_rank as "severityRank", s.hours_per_month as "hoursPerMonth",
    s.not_estimated_teams as "notEstimatedTeams", s.teams, s.mentions, s.first_heard_on as "firstHeardOn",
    s.last_heard_on as "lastHeardOn", ${today}::date - s.first_heard_on as "ageDays", ${teamIds(teamsAtMost)} as "teamIds",
    s.category_ids as "categoryIds", ${when('tickets', tickets)} as tickets, ${when('known', knownBy)} as "knownBy",
    ${when('mentions', heardMonths(today))} as "heardMonths",
    ${saidIn(searched)} as "saidIn", page.order_key::text as "orderKey"`
}
