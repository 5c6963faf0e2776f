create table decisions (
  id bigint generated always as identity primary key,
  sync_id bigint references syncs on delete cascade,
  review_month text check (review_month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  text text not null check (text = btrim(text, E' \t\u3000') and char_length(text) between 1 and 500),
  owner text check (owner = btrim(owner, E' \t\u3000') and char_length(owner) between 1 and 200),
  due_on date check (due_on between '2000-01-01' and '2100-12-31'),
  decided_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  done_on date,
  done_at timestamptz,
  done_by text,
  -- The agenda block that was being talked about.
  agenda_block_id bigint references agenda_blocks,
  check (num_nonnulls(sync_id, review_month) = 1),
  check (num_nulls(done_on, done_at, done_by) in (0, 3))
);
create index decisions_sync on decisions (sync_id);
create index decisions_open on decisions (due_on) where done_at is null;
