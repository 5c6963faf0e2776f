import { type Kysely, sql } from 'kysely'

// Derived tables: where each pain point stands, from its facts. No command writes them; triggers on the facts
// do (0007), as they would an index. They can be thrown away and rebuilt at any time: rebuild_standings().

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table standings (
      pain_point_id bigint primary key references pain_points on delete cascade,
      state text not null,
      came_back boolean not null,
      severity_rank smallint not null,
      hours_per_month numeric(24, 6),
      not_estimated_teams integer not null,
      teams integer not null,
      mentions integer not null,
      first_heard_on date not null,
      last_heard_on date not null,
      team_ids bigint[] not null,
      category_ids bigint[] not null,
      search_text text not null
    )`.execute(db)
  await sql`create index standings_hours on standings (coalesce(hours_per_month, -1) desc, pain_point_id desc)`.execute(
    db,
  )
  await sql`create index standings_teams on standings (teams desc, pain_point_id desc)`.execute(db)
  await sql`create index standings_last_heard on standings (last_heard_on desc, pain_point_id desc)`.execute(
    db,
  )
  await sql`create index standings_age on standings (first_heard_on, pain_point_id)`.execute(db)
  await sql`create index standings_severity on standings (severity_rank desc, pain_point_id desc)`.execute(db)
  // Counting what a filter finds reads no more than this.
  await sql`create index standings_totals on standings (state, severity_rank) include (hours_per_month, category_ids, pain_point_id)`.execute(
    db,
  )

  await sql`
    create table team_standings (
      pain_point_id bigint not null references pain_points on delete cascade,
      team_id bigint not null references teams,
      mentions integer not null,
      first_heard_on date not null,
      last_heard_on date not null,
      severity_rank smallint not null,
      hours_per_month numeric(18, 6),
      primary key (pain_point_id, team_id)
    )`.execute(db)
  await sql`create index team_standings_team on team_standings (team_id, pain_point_id) include (hours_per_month)`.execute(
    db,
  )

  // The months (first days; the end is exclusive) in which an estimate counts in its team's toil.
  await sql`
    create table toil_spans (
      pain_point_id bigint not null references pain_points on delete cascade,
      team_id bigint not null references teams,
      from_month date not null,
      until_month date,
      hours_per_month numeric(18, 6),
      category_ids bigint[] not null
    )`.execute(db)
  await sql`create index toil_spans_pain_point on toil_spans (pain_point_id)`.execute(db)

  // Team × category × state, summed: what the heat map reads. Without a category each pain point counts once,
  // whatever its categories: one of two categories is in two cells, and no sum of cells gives a team's total.
  await sql`
    create table heat_cells (
      team_id bigint not null references teams,
      category_id bigint references categories,
      state text not null,
      pain_points integer not null,
      not_estimated integer not null,
      hours_per_month numeric(24, 6) not null,
      unique nulls not distinct (team_id, category_id, state)
    )`.execute(db)
}
