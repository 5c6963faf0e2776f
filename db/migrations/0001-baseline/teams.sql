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
);
