import { type Kysely, sql } from 'kysely'

// Summaries are derived outside the database: what is marked here is derived before its transaction commits.

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table changed_pain_points (
      marked_in xid8 not null default pg_current_xact_id(),
      pain_point_id bigint not null,
      primary key (marked_in, pain_point_id)
    )`.execute(db)
  await sql`
    create table summary_rules (
      id smallint primary key default 1 check (id = 1),
      version integer not null,
      derived_up_to bigint
    )`.execute(db)
  await sql`
    create table state_spans (
      pain_point_id bigint not null,
      from_day date not null,
      until_day date,
      state text not null,
      came_back boolean not null,
      primary key (pain_point_id, from_day)
    )`.execute(db)
  await sql`create index state_spans_state on state_spans (state, from_day, until_day)`.execute(db)
  // The summary of a deleted pain point is needed until it has been subtracted from the sums.
  for (const table of ['standings', 'team_standings', 'toil_spans', 'search_texts'])
    await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(`${table}_pain_point_id_fkey`)}`.execute(
      db,
    )
}
