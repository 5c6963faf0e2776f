import { type Kysely, sql } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table organisation (
      id smallint primary key default 1 check (id = 1),
      name text not null default '' check (char_length(name) <= 200),
      time_zone text not null default 'Asia/Tokyo',
      default_language text not null default 'ja' check (default_language in ('ja', 'en')),
      working_days_per_month smallint not null default 20 check (working_days_per_month between 1 and 31),
      hours_per_person_month smallint not null default 160 check (hours_per_person_month between 1 and 744),
      toil_budget_share numeric(4, 3) not null default 0.5 check (toil_budget_share between 0 and 1)
    )`.execute(db)
  await sql`insert into organisation default values`.execute(db)

  await sql`
    create table teams (
      id bigint generated always as identity primary key,
      slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 60),
      name text not null check (name = btrim(name, E' \t\u3000') and char_length(name) between 1 and 200),
      phase text not null check (phase in ('pre_launch', 'launched', 'mature')),
      headcount integer check (headcount between 1 and 100000),
      cadence_days integer not null check (cadence_days between 1 and 366),
      created_on date not null,
      created_at timestamptz not null,
      created_by text not null,
      archived_at timestamptz,
      constraint teams_slug_key unique (slug)
    )`.execute(db)

  await sql`
    create table categories (
      id bigint generated always as identity primary key,
      slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 60),
      name_en text not null check (name_en = btrim(name_en, E' \t\u3000') and char_length(name_en) between 1 and 200),
      name_ja text not null check (name_ja = btrim(name_ja, E' \t\u3000') and char_length(name_ja) between 1 and 200),
      colour text not null check (colour in ('vermillion', 'blue', 'green', 'purple', 'orange', 'sky', 'yellow', 'grey')),
      created_at timestamptz not null,
      created_by text not null,
      archived_at timestamptz,
      constraint categories_slug_key unique (slug)
    )`.execute(db)
  await sql`
    insert into categories (slug, name_en, name_ja, colour, created_at, created_by) values
      ('alerts', 'Alerts', 'アラート', 'vermillion', '2026-01-01T00:00:00Z', 'nayami'),
      ('deploy', 'Deploy', 'デプロイ', 'blue', '2026-01-01T00:00:00Z', 'nayami'),
      ('performance', 'Performance', 'パフォーマンス', 'green', '2026-01-01T00:00:00Z', 'nayami')`.execute(db)

  await sql`
    create table submissions (
      key uuid primary key,
      result jsonb not null,
      submitted_at timestamptz not null,
      submitted_by text not null
    )`.execute(db)
}
