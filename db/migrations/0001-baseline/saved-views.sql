-- A way to look at the backlog, as the query of its address: filter, order, groups and columns.
create table saved_views (
  id bigint generated always as identity primary key,
  name text not null check (name = btrim(name, E' \t\u3000') and char_length(name) between 1 and 60),
  search text not null check ((search = '' or search like '?%') and char_length(search) <= 2000),
  is_shared boolean not null,
  owner_id uuid not null references people,
  created_at timestamptz not null,
  created_by text not null
);
create index saved_views_owner on saved_views (owner_id);

-- Every page of a signed-in person reads these, by the first column of the key.
create table view_pins (
  person_id uuid not null references people on delete cascade,
  view_id bigint not null references saved_views on delete cascade,
  position integer not null,
  primary key (person_id, view_id)
);
create index view_pins_view on view_pins (view_id);

-- What the backlog opens with for one person; without a row it opens with what still hurts.
create table view_defaults (
  person_id uuid primary key references people on delete cascade,
  view_id bigint not null references saved_views on delete cascade
);
create index view_defaults_view on view_defaults (view_id);
