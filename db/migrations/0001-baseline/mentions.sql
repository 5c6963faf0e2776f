-- In a sync, a mention's team was heard in that sync: the pair is a foreign key, not only a habit of the code. Outside
-- one (in a chat, on the hallway) it has a team and a day.
create table mentions (
  id bigint generated always as identity primary key,
  pain_point_id bigint not null references pain_points on delete cascade,
  sync_id bigint,
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
  -- The agenda block that was being talked about.
  agenda_block_id bigint references agenda_blocks,
  -- Checked in this order: of a team that is not in the sync, the pair says so.
  foreign key (sync_id, team_id) references sync_teams (sync_id, team_id),
  foreign key (team_id) references teams,
  constraint mentions_once_per_sync unique (sync_id, team_id, pain_point_id),
  constraint mentions_whole_estimate check (num_nulls(occurrences, per, minutes_each, people) in (0, 4))
);
create unique index mentions_once_a_day_outside on mentions (pain_point_id, team_id, heard_on) where sync_id is null;
create index mentions_pain_point on mentions (pain_point_id, heard_on, recorded_at);
-- With the column they lead to, so that finding many reads the index alone.
create index mentions_team on mentions (team_id, heard_on) include (pain_point_id);
create index mentions_heard_on on mentions (heard_on) include (pain_point_id);

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
);
create index resolutions_pain_point on resolutions (pain_point_id, resolved_on, recorded_at);
create index resolutions_resolved_on on resolutions (resolved_on);
create index resolutions_sync on resolutions (sync_id) where sync_id is not null;
