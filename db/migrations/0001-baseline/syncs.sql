create table syncs (
  id bigint generated always as identity primary key,
  held_on date not null check (held_on between '2000-01-01' and '2100-12-31'),
  template_id bigint not null references agenda_templates,
  facilitator text check (char_length(facilitator) between 1 and 200),
  created_at timestamptz not null,
  created_by text not null,
  closed_at timestamptz
);
create index syncs_held_on on syncs (held_on desc, id desc);

create table sync_teams (
  sync_id bigint not null references syncs on delete cascade,
  team_id bigint not null references teams,
  primary key (sync_id, team_id)
);
create index sync_teams_team on sync_teams (team_id, sync_id);

create table sync_attendees (
  sync_id bigint not null references syncs on delete cascade,
  position smallint not null,
  name text not null check (name = btrim(name, E' \t\u3000') and char_length(name) between 1 and 200),
  primary key (sync_id, position)
);

create table notes (
  id bigint generated always as identity primary key,
  sync_id bigint not null references syncs on delete cascade,
  agenda_block_id bigint references agenda_blocks,
  body text not null check (char_length(body) between 1 and 10000),
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index notes_sync on notes (sync_id, id);

create table alert_verdicts (
  id bigint generated always as identity primary key,
  sync_id bigint not null references syncs on delete cascade,
  agenda_block_id bigint references agenda_blocks,
  alert text not null check (alert = btrim(alert, E' \t\u3000') and char_length(alert) between 1 and 200),
  verdict text not null check (verdict in ('keep', 'fix', 'delete')),
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index alert_verdicts_sync on alert_verdicts (sync_id, id);
