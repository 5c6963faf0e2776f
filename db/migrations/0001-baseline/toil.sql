-- Derived: the months (first days; the end is exclusive) in which an estimate counts in its team's toil.
create table toil_spans (
  pain_point_id bigint not null references pain_points on delete cascade,
  team_id bigint not null references teams,
  from_month date not null,
  until_month date,
  hours_per_month numeric(18, 6),
  category_ids bigint[] not null
);
create index toil_spans_pain_point on toil_spans (pain_point_id);
create index toil_spans_uncategorised on toil_spans (from_month) where category_ids = '{}';

-- Derived: by how much the toil that counts changes with a month; the toil of a month is the sum up to it.
create table toil_steps (
  team_id bigint not null references teams,
  category_id bigint references categories,
  month date not null,
  pain_points integer not null,
  not_estimated integer not null,
  hours_per_month numeric(24, 6) not null,
  unique nulls not distinct (team_id, category_id, month)
);
