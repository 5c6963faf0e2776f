import { type Kysely, sql } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table pain_points (
      id bigint generated always as identity primary key,
      title text not null check (title = btrim(title, E' \t\u3000') and char_length(title) between 1 and 200),
      created_at timestamptz not null,
      created_by text not null
    )`.execute(db)

  await sql`
    create table pain_point_categories (
      pain_point_id bigint not null references pain_points on delete cascade,
      category_id bigint not null references categories,
      primary key (pain_point_id, category_id)
    )`.execute(db)
  await sql`create index pain_point_categories_category on pain_point_categories (category_id)`.execute(db)

  // A mention's team was heard in its sync: the pair is a foreign key, not only a habit of the code.
  await sql`
    create table mentions (
      id bigint generated always as identity primary key,
      pain_point_id bigint not null references pain_points on delete cascade,
      sync_id bigint not null,
      team_id bigint not null,
      heard_on date not null,
      severity text not null check (severity in ('low', 'medium', 'high', 'critical')),
      quote text check (char_length(quote) between 1 and 2000),
      occurrences numeric(8, 2) check (occurrences > 0 and occurrences <= 100000),
      per text check (per in ('day', 'week', 'month')),
      minutes_each integer check (minutes_each between 0 and 1440),
      people integer check (people between 1 and 1000),
      recorded_at timestamptz not null,
      recorded_by text not null,
      foreign key (sync_id, team_id) references sync_teams (sync_id, team_id),
      constraint mentions_once_per_sync unique (sync_id, team_id, pain_point_id),
      constraint mentions_whole_estimate check (num_nulls(occurrences, per, minutes_each, people) in (0, 4))
    )`.execute(db)
  await sql`create index mentions_pain_point on mentions (pain_point_id, heard_on, recorded_at)`.execute(db)
  await sql`create index mentions_team on mentions (team_id, heard_on)`.execute(db)
  await sql`create index mentions_heard_on on mentions (heard_on)`.execute(db)

  await sql`
    create table known_by (
      pain_point_id bigint not null references pain_points on delete cascade,
      name text not null check (name = btrim(name, E' \t\u3000') and char_length(name) between 1 and 200),
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (pain_point_id, name)
    )`.execute(db)
  await sql`create index known_by_name on known_by (name)`.execute(db)

  await sql`
    create table resolutions (
      id bigint generated always as identity primary key,
      pain_point_id bigint not null references pain_points on delete cascade,
      kind text not null check (kind in ('relieved', 'declined')),
      reason text check (char_length(reason) between 1 and 2000),
      sync_id bigint references syncs,
      team_id bigint references teams,
      resolved_on date not null check (resolved_on between '2000-01-01' and '2100-12-31'),
      recorded_at timestamptz not null,
      recorded_by text not null,
      constraint resolutions_declined_has_reason check (kind <> 'declined' or reason is not null)
    )`.execute(db)
  await sql`create index resolutions_pain_point on resolutions (pain_point_id, resolved_on, recorded_at)`.execute(
    db,
  )
  await sql`create index resolutions_resolved_on on resolutions (resolved_on)`.execute(db)

  await sql`
    create table merges (
      id bigint generated always as identity primary key,
      source_id bigint not null references pain_points on delete cascade,
      target_id bigint not null references pain_points on delete cascade,
      merged_on date not null,
      merged_at timestamptz not null,
      merged_by text not null,
      undone_at timestamptz,
      undone_by text,
      check (source_id <> target_id),
      check (num_nulls(undone_at, undone_by) in (0, 2))
    )`.execute(db)
  await sql`create unique index merges_live_source on merges (source_id) where undone_at is null`.execute(db)
  await sql`create index merges_live_target on merges (target_id) where undone_at is null`.execute(db)
}
