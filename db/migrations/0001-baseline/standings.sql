-- Derived from the facts, as an index is; no command writes these tables. They can be emptied and rebuilt at any time.

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
  tickets integer not null default 0,
  known_by integer not null default 0,
  heard_months integer[] not null default '{}',
  -- How often each of heard_months was heard, in their order.
  heard_counts integer[] not null default '{}'
);
create index standings_hours on standings (coalesce(hours_per_month, -1) desc, pain_point_id desc);
create index standings_teams on standings (teams desc, pain_point_id desc);
create index standings_mentions on standings (mentions desc, pain_point_id desc);
create index standings_last_heard on standings (last_heard_on desc, pain_point_id desc);
create index standings_age on standings (first_heard_on, pain_point_id);
create index standings_severity on standings (severity_rank desc, pain_point_id desc);
-- Counting what a filter finds reads no more than this.
create index standings_totals on standings (state, severity_rank, known_by)
  include (tickets, hours_per_month, pain_point_id);
-- What came back is asked for every week and counted by this index alone; of the least heard few ever do.
create index standings_came_back on standings (mentions desc, pain_point_id desc)
  include (state, hours_per_month) where came_back;

create table team_standings (
  pain_point_id bigint not null references pain_points on delete cascade,
  team_id bigint not null references teams,
  mentions integer not null,
  first_heard_on date not null,
  last_heard_on date not null,
  severity_rank smallint not null,
  hours_per_month numeric(18, 6),
  primary key (pain_point_id, team_id)
);
create index team_standings_team on team_standings (team_id, pain_point_id) include (hours_per_month);

-- Team × category × state × severity, summed: what the heat map reads. Without a category each pain point counts once,
-- whatever its categories: one of two categories is in two cells, and no sum of cells gives a team's total. A pain point
-- is counted by each of its teams, and once as the first of the team that mentioned it first.
create table heat_cells (
  team_id bigint not null references teams,
  category_id bigint references categories,
  state text not null,
  severity_rank smallint,
  pain_points integer not null,
  not_estimated integer not null,
  severe integer not null,
  hours_per_month numeric(24, 6) not null,
  firsts integer not null,
  firsts_not_estimated integer not null,
  unique nulls not distinct (team_id, category_id, state, severity_rank)
);
create index heat_cells_category on heat_cells (category_id, state) where severity_rank is null;
create index heat_cells_severity on heat_cells (category_id, severity_rank, state) where severity_rank is not null;

create table search_texts (
  pain_point_id bigint primary key references pain_points on delete cascade,
  text text not null
);
