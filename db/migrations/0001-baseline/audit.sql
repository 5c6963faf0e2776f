create table audit_events (
  id bigint generated always as identity primary key,
  recorded_at timestamptz not null,
  actor_id text,
  actor_name text not null,
  request_id text,
  action text not null check (action in ('added', 'changed', 'removed')),
  table_name text not null,
  subject_id text not null,
  pain_point_ids bigint[],
  about jsonb,
  before jsonb,
  after jsonb
);
create index audit_events_at on audit_events (recorded_at, id);
create index audit_events_actor on audit_events (actor_name, recorded_at, id);
create index audit_events_table on audit_events (table_name, recorded_at, id);
create index audit_events_subject on audit_events (subject_id, table_name, recorded_at, id);
-- What was removed is what people come to ask about, and there is little of it.
create index audit_events_removed on audit_events (recorded_at, id) where action = 'removed';
-- Without a list of entries still to be inserted: every writer pays a little instead of one paying for all.
create index audit_events_pain_points on audit_events using gin (pain_point_ids) with (fastupdate = off)
  where pain_point_ids is not null;

-- Who took something out for good, when, why and of how many places; never what it was, nor a digest of it, which could
-- be found again by trying.
create table redactions (
  id bigint generated always as identity primary key,
  person_id uuid references people,
  reason text not null check (reason = btrim(reason, E' \t\u3000') and char_length(reason) between 1 and 500),
  places integer not null check (places > 0),
  redacted_at timestamptz not null,
  redacted_by text not null
);
create table redaction_places (
  redaction_id bigint not null references redactions,
  place text not null,
  places integer not null check (places > 0),
  primary key (redaction_id, place)
);
