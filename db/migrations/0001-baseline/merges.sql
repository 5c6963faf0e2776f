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
);
create unique index merges_live_source on merges (source_id) where undone_at is null;
create index merges_live_target on merges (target_id) where undone_at is null;
-- Undone merges are history on the page of either, and a pain point taken back looks for both.
create index merges_source on merges (source_id);
create index merges_target on merges (target_id);

-- Two pain points that somebody declared not to be the same. Kept once, whichever of the two is named first.
create table not_same (
  source_id bigint not null references pain_points on delete cascade,
  target_id bigint not null references pain_points on delete cascade,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (source_id, target_id),
  check (source_id < target_id)
);
create index not_same_target on not_same (target_id);
create index not_same_recorded on not_same (recorded_at);
