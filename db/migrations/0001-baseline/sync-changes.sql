-- Derived: what happened in a sync, numbered, for everybody who follows it (db/derived/sync-changes.sql).
create table sync_clocks (
  sync_id bigint primary key references syncs on delete cascade,
  seq bigint not null,
  ticked_at timestamptz not null
);
create table sync_changes (
  sync_id bigint not null references syncs on delete cascade,
  seq bigint not null,
  subject text not null,
  subject_id bigint not null,
  submission_key uuid,
  primary key (sync_id, seq)
);
