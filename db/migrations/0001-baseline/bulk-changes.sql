create table bulk_changes (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('add_categories', 'remove_categories', 'replace_categories', 'severity',
    'add_known_by', 'remove_known_by', 'link_ticket', 'decline')),
  act jsonb not null,
  chosen integer not null check (chosen > 0),
  left_out integer not null check (left_out >= 0),
  changed integer not null check (changed between 1 and chosen),
  made_at timestamptz not null,
  made_by text not null,
  undone_at timestamptz,
  undone_by text,
  kept integer check (kept between 0 and changed),
  check (num_nulls(undone_at, undone_by, kept) in (0, 3))
);

-- What was written, one row for each fact, so that undoing it restores exactly what was there. A pain point that is
-- taken back meanwhile is missing then, so there is no foreign key.
create table bulk_change_items (
  id bigint generated always as identity primary key,
  bulk_change_id bigint not null references bulk_changes,
  pain_point_id bigint not null,
  what text not null check (what in ('category_added', 'category_removed', 'known_by_added', 'known_by_removed',
    'severity_corrected', 'declined', 'ticket_linked')),
  fact jsonb not null
);
create index bulk_change_items_change on bulk_change_items (bulk_change_id);
