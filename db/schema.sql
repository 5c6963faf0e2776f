-- The schema as it is now, for reading: the tables by name, then views and functions. Nothing runs this file;
-- `npm run db:schema` writes it from a database migrated from nothing. Tables are made in db/migrations; triggers, views
-- and functions in db/derived.

create table agenda_blocks (
  id bigint generated always as identity not null,
  template_id bigint not null,
  "position" smallint not null,
  name_en text not null,
  name_ja text not null,
  entry_condition_en text,
  entry_condition_ja text,
  archived_at timestamptz,
  constraint agenda_blocks_pkey primary key (id),
  constraint agenda_blocks_position unique (template_id, "position") deferrable initially deferred,
  constraint agenda_blocks_texts check (char_length(name_en) >= 1 and char_length(name_en) <= 200 and char_length(name_ja) >= 1 and char_length(name_ja) <= 200 and char_length(entry_condition_en) >= 1 and char_length(entry_condition_en) <= 200 and char_length(entry_condition_ja) >= 1 and char_length(entry_condition_ja) <= 200),
  constraint agenda_blocks_template_id_fkey foreign key (template_id) references agenda_templates(id)
);
-- triggers: record_audit_event, refuse_truncation

create table agenda_templates (
  id bigint generated always as identity not null,
  slug text not null,
  name_en text not null,
  name_ja text not null,
  archived_at timestamptz,
  suggested_for_phase text,
  constraint agenda_templates_pkey primary key (id),
  constraint agenda_templates_slug_key unique (slug),
  constraint agenda_templates_suggested_for_phase_check check (suggested_for_phase in ('pre_launch', 'launched', 'mature')),
  constraint agenda_templates_texts check (char_length(name_en) >= 1 and char_length(name_en) <= 200 and char_length(name_ja) >= 1 and char_length(name_ja) <= 200)
);
-- triggers: record_audit_event, refuse_truncation

create table alert_verdicts (
  id bigint generated always as identity not null,
  sync_id bigint not null,
  agenda_block_id bigint,
  alert text not null,
  verdict text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint alert_verdicts_pkey primary key (id),
  constraint alert_verdicts_alert_check check (alert = btrim(alert, ' \t　') and char_length(alert) >= 1 and char_length(alert) <= 200),
  constraint alert_verdicts_verdict_check check (verdict in ('keep', 'fix', 'delete')),
  constraint alert_verdicts_agenda_block_id_fkey foreign key (agenda_block_id) references agenda_blocks(id),
  constraint alert_verdicts_sync_id_fkey foreign key (sync_id) references syncs(id) on delete cascade
);
create index alert_verdicts_sync on alert_verdicts (sync_id, id);
-- triggers: record_audit_event, refuse_truncation, tell_sync

create table api_token_uses (
  api_token_id bigint not null,
  used_at timestamptz not null,
  constraint api_token_uses_pkey primary key (api_token_id),
  constraint api_token_uses_api_token_id_fkey foreign key (api_token_id) references api_tokens(id) on delete cascade
);

create table api_tokens (
  id bigint generated always as identity not null,
  person_id uuid not null,
  name text not null,
  token_hash text not null,
  scope text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint api_tokens_pkey primary key (id),
  constraint api_tokens_token_hash_key unique (token_hash),
  constraint api_tokens_name_check check (name = btrim(name, ' \t　') and char_length(name) >= 1 and char_length(name) <= 200),
  constraint api_tokens_scope_check check (scope in ('read', 'write')),
  constraint api_tokens_token_hash_check check (token_hash ~ '^[0-9a-f]{64}$'),
  constraint api_tokens_person_id_fkey foreign key (person_id) references people(id) on delete cascade
);
create index api_tokens_person on api_tokens (person_id);
-- triggers: record_audit_event, refuse_truncation

create table attempts (
  key character varying(255) not null,
  points integer default 0 not null,
  expire bigint,
  constraint attempts_pkey primary key (key)
);

create table audit_events (
  id bigint generated always as identity not null,
  recorded_at timestamptz not null,
  actor_id text,
  actor_name text not null,
  request_id text,
  action text not null,
  table_name text not null,
  subject_id text not null,
  pain_point_ids bigint[],
  about jsonb,
  before jsonb,
  after jsonb,
  constraint audit_events_pkey primary key (id),
  constraint audit_events_action_check check (action in ('added', 'changed', 'removed'))
);
create index audit_events_actor on audit_events (actor_name, recorded_at, id);
create index audit_events_at on audit_events (recorded_at, id);
create index audit_events_pain_points on audit_events using gin (pain_point_ids) with (fastupdate=off) where (pain_point_ids is not null);
create index audit_events_removed on audit_events (recorded_at, id) where (action = 'removed');
create index audit_events_subject on audit_events (subject_id, table_name, recorded_at, id);
create index audit_events_table on audit_events (table_name, recorded_at, id);
-- triggers: append_only, only_redacted

create table bulk_change_items (
  id bigint generated always as identity not null,
  bulk_change_id bigint not null,
  pain_point_id bigint not null,
  what text not null,
  fact jsonb not null,
  constraint bulk_change_items_pkey primary key (id),
  constraint bulk_change_items_what_check check (what in ('category_added', 'category_removed', 'known_by_added', 'known_by_removed', 'severity_corrected', 'declined', 'ticket_linked')),
  constraint bulk_change_items_bulk_change_id_fkey foreign key (bulk_change_id) references bulk_changes(id)
);
create index bulk_change_items_change on bulk_change_items (bulk_change_id);

create table bulk_changes (
  id bigint generated always as identity not null,
  kind text not null,
  act jsonb not null,
  chosen integer not null,
  left_out integer not null,
  changed integer not null,
  made_at timestamptz not null,
  made_by text not null,
  undone_at timestamptz,
  undone_by text,
  kept integer,
  constraint bulk_changes_pkey primary key (id),
  constraint bulk_changes_check check (changed >= 1 and changed <= chosen),
  constraint bulk_changes_check1 check (kept >= 0 and kept <= changed),
  constraint bulk_changes_check2 check (num_nulls(undone_at, undone_by, kept) in (0, 3)),
  constraint bulk_changes_chosen_check check (chosen > 0),
  constraint bulk_changes_kind_check check (kind in ('add_categories', 'remove_categories', 'replace_categories', 'severity', 'add_known_by', 'remove_known_by', 'link_ticket', 'decline')),
  constraint bulk_changes_left_out_check check (left_out >= 0)
);

create table categories (
  id bigint generated always as identity not null,
  slug text not null,
  name_en text not null,
  name_ja text not null,
  colour text not null,
  created_at timestamptz not null,
  created_by text not null,
  archived_at timestamptz,
  constraint categories_pkey primary key (id),
  constraint categories_slug_key unique (slug),
  constraint categories_colour_check check (colour in ('vermillion', 'blue', 'green', 'purple', 'orange', 'sky', 'yellow', 'grey')),
  constraint categories_name_en_check check (name_en = btrim(name_en, ' \t　') and char_length(name_en) >= 1 and char_length(name_en) <= 200),
  constraint categories_name_ja_check check (name_ja = btrim(name_ja, ' \t　') and char_length(name_ja) >= 1 and char_length(name_ja) <= 200),
  constraint categories_slug_check check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 60)
);
-- triggers: record_audit_event, refuse_truncation

create table changed_pain_points (
  marked_in xid8 default pg_current_xact_id() not null,
  pain_point_id bigint not null,
  constraint changed_pain_points_pkey primary key (marked_in, pain_point_id)
);

create table credentials (
  id uuid default gen_random_uuid() not null,
  person_id uuid not null,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint credentials_pkey primary key (id),
  constraint credentials_provider_id_account_id_key unique (provider_id, account_id),
  constraint credentials_person_id_fkey foreign key (person_id) references people(id) on delete cascade
);
create index credentials_person on credentials (person_id);
-- triggers: record_audit_event, refuse_truncation

create table decisions (
  id bigint generated always as identity not null,
  sync_id bigint,
  review_month text,
  text text not null,
  owner text,
  due_on date,
  decided_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  done_on date,
  done_at timestamptz,
  done_by text,
  agenda_block_id bigint,
  constraint decisions_pkey primary key (id),
  constraint decisions_check check (num_nonnulls(sync_id, review_month) = 1),
  constraint decisions_check1 check (num_nulls(done_on, done_at, done_by) in (0, 3)),
  constraint decisions_due_on_check check (due_on >= '2000-01-01'::date and due_on <= '2100-12-31'::date),
  constraint decisions_owner_check check (owner = btrim(owner, ' \t　') and char_length(owner) >= 1 and char_length(owner) <= 200),
  constraint decisions_review_month_check check (review_month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  constraint decisions_text_check check (text = btrim(text, ' \t　') and char_length(text) >= 1 and char_length(text) <= 500),
  constraint decisions_agenda_block_id_fkey foreign key (agenda_block_id) references agenda_blocks(id),
  constraint decisions_sync_id_fkey foreign key (sync_id) references syncs(id) on delete cascade
);
create index decisions_open on decisions (due_on) where (done_at is null);
create index decisions_sync on decisions (sync_id);
-- triggers: record_audit_event, refuse_truncation, tell_sync

create table derived_sql (
  id smallint default 1 not null,
  digest text not null,
  objects text[] not null,
  constraint derived_sql_pkey primary key (id),
  constraint derived_sql_id_check check (id = 1)
);

create table heat_cells (
  team_id bigint not null,
  category_id bigint,
  state text not null,
  severity_rank smallint,
  pain_points integer not null,
  not_estimated integer not null,
  severe integer not null,
  hours_per_month numeric(24,6) not null,
  firsts integer not null,
  firsts_not_estimated integer not null,
  constraint heat_cells_team_id_category_id_state_severity_rank_key unique nulls not distinct (team_id, category_id, state, severity_rank),
  constraint heat_cells_category_id_fkey foreign key (category_id) references categories(id),
  constraint heat_cells_team_id_fkey foreign key (team_id) references teams(id)
);
create index heat_cells_category on heat_cells (category_id, state) where (severity_rank is null);
create index heat_cells_severity on heat_cells (category_id, severity_rank, state) where (severity_rank is not null);

create table known_by (
  pain_point_id bigint not null,
  name text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint known_by_pkey primary key (pain_point_id, name),
  constraint known_by_name_check check (name = btrim(name, ' \t　') and char_length(name) >= 1 and char_length(name) <= 200),
  constraint known_by_pain_point_id_fkey foreign key (pain_point_id) references pain_points(id) on delete cascade
);
create index known_by_name on known_by (name) include (pain_point_id);
-- triggers: mark_on_delete, mark_on_insert, mark_on_update, record_audit_event, refuse_truncation, tell_live_syncs

create table last_seen (
  person_id uuid not null,
  seen_at timestamptz not null,
  constraint last_seen_pkey primary key (person_id),
  constraint last_seen_person_id_fkey foreign key (person_id) references people(id) on delete cascade
);

create table mentions (
  id bigint generated always as identity not null,
  pain_point_id bigint not null,
  sync_id bigint,
  team_id bigint not null,
  heard_on date not null,
  severity text not null,
  quote text,
  occurrences numeric(8,2),
  per text,
  minutes_each integer,
  people integer,
  recorded_at timestamptz not null,
  recorded_by text not null,
  agenda_block_id bigint,
  constraint mentions_pkey primary key (id),
  constraint mentions_once_per_sync unique (sync_id, team_id, pain_point_id),
  constraint mentions_minutes_each_check check (minutes_each >= 0 and minutes_each <= 1440),
  constraint mentions_occurrences_check check (occurrences > 0::numeric and occurrences <= 100000::numeric),
  constraint mentions_people_check check (people >= 1 and people <= 1000),
  constraint mentions_per_check check (per in ('day', 'week', 'month')),
  constraint mentions_quote_check check (char_length(quote) >= 1 and char_length(quote) <= 2000),
  constraint mentions_severity_check check (severity in ('low', 'medium', 'high', 'critical')),
  constraint mentions_whole_estimate check (num_nulls(occurrences, per, minutes_each, people) in (0, 4)),
  constraint mentions_agenda_block_id_fkey foreign key (agenda_block_id) references agenda_blocks(id),
  constraint mentions_pain_point_id_fkey foreign key (pain_point_id) references pain_points(id) on delete cascade,
  constraint mentions_sync_id_team_id_fkey foreign key (sync_id, team_id) references sync_teams(sync_id, team_id),
  constraint mentions_team_id_fkey foreign key (team_id) references teams(id)
);
create index mentions_heard_on on mentions (heard_on) include (pain_point_id);
create unique index mentions_once_a_day_outside on mentions (pain_point_id, team_id, heard_on) where (sync_id is null);
create index mentions_pain_point on mentions (pain_point_id, heard_on, recorded_at);
create index mentions_team on mentions (team_id, heard_on) include (pain_point_id);
-- triggers: mark_on_delete, mark_on_insert, mark_on_update, record_audit_event, refuse_truncation, tell_sync

create table merges (
  id bigint generated always as identity not null,
  source_id bigint not null,
  target_id bigint not null,
  merged_on date not null,
  merged_at timestamptz not null,
  merged_by text not null,
  undone_at timestamptz,
  undone_by text,
  constraint merges_pkey primary key (id),
  constraint merges_check check (source_id <> target_id),
  constraint merges_check1 check (num_nulls(undone_at, undone_by) in (0, 2)),
  constraint merges_source_id_fkey foreign key (source_id) references pain_points(id) on delete cascade,
  constraint merges_target_id_fkey foreign key (target_id) references pain_points(id) on delete cascade
);
create unique index merges_live_source on merges (source_id) where (undone_at is null);
create index merges_live_target on merges (target_id) where (undone_at is null);
create index merges_source on merges (source_id);
create index merges_target on merges (target_id);
-- triggers: keep_roots_on_delete, keep_roots_on_insert, keep_roots_on_update, mark_on_delete, mark_on_insert, mark_on_update, record_audit_event, refuse_truncation

create table not_same (
  source_id bigint not null,
  target_id bigint not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint not_same_pkey primary key (source_id, target_id),
  constraint not_same_check check (source_id < target_id),
  constraint not_same_source_id_fkey foreign key (source_id) references pain_points(id) on delete cascade,
  constraint not_same_target_id_fkey foreign key (target_id) references pain_points(id) on delete cascade
);
create index not_same_recorded on not_same (recorded_at);
create index not_same_target on not_same (target_id);
-- triggers: record_audit_event, refuse_truncation

create table notes (
  id bigint generated always as identity not null,
  sync_id bigint not null,
  agenda_block_id bigint,
  body text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint notes_pkey primary key (id),
  constraint notes_body_check check (char_length(body) >= 1 and char_length(body) <= 10000),
  constraint notes_agenda_block_id_fkey foreign key (agenda_block_id) references agenda_blocks(id),
  constraint notes_sync_id_fkey foreign key (sync_id) references syncs(id) on delete cascade
);
create index notes_sync on notes (sync_id, id);
-- triggers: record_audit_event, refuse_truncation, tell_sync

create table one_time_links (
  id bigint generated always as identity not null,
  purpose text not null,
  token_hash text not null,
  email text,
  role text,
  person_id uuid,
  created_at timestamptz not null,
  created_by text not null,
  expires_at timestamptz,
  used_at timestamptz,
  revoked_at timestamptz,
  constraint one_time_links_pkey primary key (id),
  constraint one_time_links_token_hash_key unique (token_hash),
  constraint one_time_links_check check (purpose <> 'invite' or num_nonnulls(email, role) = 2),
  constraint one_time_links_check1 check ((purpose in ('sign_in', 'reset_password')) = (person_id is not null)),
  constraint one_time_links_email_check check (email = lower(email) and char_length(email) <= 254),
  constraint one_time_links_purpose_check check (purpose in ('set_up', 'invite', 'sign_in', 'reset_password')),
  constraint one_time_links_role_check check (role in ('viewer', 'member', 'admin')),
  constraint one_time_links_token_hash_check check (token_hash ~ '^[0-9a-f]{64}$'),
  constraint one_time_links_person_id_fkey foreign key (person_id) references people(id) on delete cascade
);
create index one_time_links_person on one_time_links (person_id);
create index one_time_links_purpose on one_time_links (purpose, created_at);
-- triggers: record_audit_event, refuse_truncation

create table organisation (
  id smallint default 1 not null,
  name text default '' not null,
  time_zone text default 'Asia/Tokyo' not null,
  default_language text default 'ja' not null,
  working_days_per_month smallint default 20 not null,
  hours_per_person_month smallint default 160 not null,
  toil_budget_share numeric(4,3) default 0.5 not null,
  anyone_may_view boolean default false not null,
  passwords_allowed boolean default true not null,
  constraint organisation_pkey primary key (id),
  constraint organisation_default_language_check check (default_language in ('ja', 'en')),
  constraint organisation_hours_per_person_month_check check (hours_per_person_month >= 1 and hours_per_person_month <= 744),
  constraint organisation_id_check check (id = 1),
  constraint organisation_name_check check (char_length(name) <= 200),
  constraint organisation_toil_budget_share_check check (toil_budget_share >= 0::numeric and toil_budget_share <= 1::numeric),
  constraint organisation_working_days_per_month_check check (working_days_per_month >= 1 and working_days_per_month <= 31)
);
-- triggers: rebuild_on_update, record_audit_event, refuse_truncation, ring_for_nobody

create table pain_point_categories (
  pain_point_id bigint not null,
  category_id bigint not null,
  constraint pain_point_categories_pkey primary key (pain_point_id, category_id),
  constraint pain_point_categories_category_id_fkey foreign key (category_id) references categories(id),
  constraint pain_point_categories_pain_point_id_fkey foreign key (pain_point_id) references pain_points(id) on delete cascade
);
create index pain_point_categories_category on pain_point_categories (category_id);
-- triggers: mark_on_delete, mark_on_insert, mark_on_update, record_audit_event, refuse_truncation, tell_live_syncs

create table pain_point_roots (
  pain_point_id bigint not null,
  root_id bigint not null,
  is_merged boolean default (pain_point_id <> root_id) not null,
  constraint pain_point_roots_pkey primary key (pain_point_id) include (root_id),
  constraint pain_point_roots_pain_point_id_fkey foreign key (pain_point_id) references pain_points(id) on delete cascade,
  constraint pain_point_roots_root_id_fkey foreign key (root_id) references pain_points(id) deferrable initially deferred
);
create index pain_point_roots_merged on pain_point_roots (pain_point_id) include (root_id) where is_merged;
create index pain_point_roots_root on pain_point_roots (root_id) include (pain_point_id);

create table pain_points (
  id bigint generated always as identity not null,
  title text not null,
  created_at timestamptz not null,
  created_by text not null,
  notes text,
  constraint pain_points_pkey primary key (id),
  constraint pain_points_notes_length check (notes = btrim(notes, ' \n　') and char_length(notes) >= 1 and char_length(notes) <= 20000),
  constraint pain_points_title_check check (title = btrim(title, ' \t　') and char_length(title) >= 1 and char_length(title) <= 200)
);
-- triggers: find_terms_again, find_terms_of_new, forget_terms, keep_roots_on_insert, mark_on_delete, mark_on_update, record_audit_event, refuse_truncation, tell_live_syncs

create table people (
  id uuid default gen_random_uuid() not null,
  name text not null,
  email text not null,
  email_verified boolean default false not null,
  image text,
  role text default 'viewer' not null,
  language text,
  theme text,
  time_zone text,
  deactivated_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  redacted_at timestamptz,
  constraint people_pkey primary key (id),
  constraint people_email_key unique (email),
  constraint people_email_check check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and char_length(email) <= 254),
  constraint people_language_check check (language in ('ja', 'en')),
  constraint people_name_check check (name = btrim(name, ' \t　') and char_length(name) >= 1 and char_length(name) <= 200),
  constraint people_role_check check (role in ('viewer', 'member', 'admin')),
  constraint people_theme_check check (theme in ('system', 'light', 'dark')),
  constraint people_time_zone_check check (char_length(time_zone) >= 1 and char_length(time_zone) <= 100)
);
-- triggers: record_audit_event, refuse_truncation, ring_for_person

create table redaction_places (
  redaction_id bigint not null,
  place text not null,
  places integer not null,
  constraint redaction_places_pkey primary key (redaction_id, place),
  constraint redaction_places_places_check check (places > 0),
  constraint redaction_places_redaction_id_fkey foreign key (redaction_id) references redactions(id)
);
-- triggers: append_only, only_redacted

create table redactions (
  id bigint generated always as identity not null,
  person_id uuid,
  reason text not null,
  places integer not null,
  redacted_at timestamptz not null,
  redacted_by text not null,
  constraint redactions_pkey primary key (id),
  constraint redactions_places_check check (places > 0),
  constraint redactions_reason_check check (reason = btrim(reason, ' \t　') and char_length(reason) >= 1 and char_length(reason) <= 500),
  constraint redactions_person_id_fkey foreign key (person_id) references people(id)
);
-- triggers: append_only, only_redacted, record_audit_event, refuse_truncation

create table resolutions (
  id bigint generated always as identity not null,
  pain_point_id bigint not null,
  kind text not null,
  reason text,
  sync_id bigint,
  team_id bigint,
  resolved_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint resolutions_pkey primary key (id),
  constraint resolutions_declined_has_reason check (kind <> 'declined' or reason is not null),
  constraint resolutions_kind_check check (kind in ('relieved', 'declined')),
  constraint resolutions_reason_check check (char_length(reason) >= 1 and char_length(reason) <= 2000),
  constraint resolutions_resolved_on_check check (resolved_on >= '2000-01-01'::date and resolved_on <= '2100-12-31'::date),
  constraint resolutions_pain_point_id_fkey foreign key (pain_point_id) references pain_points(id) on delete cascade,
  constraint resolutions_sync_id_fkey foreign key (sync_id) references syncs(id),
  constraint resolutions_team_id_fkey foreign key (team_id) references teams(id)
);
create index resolutions_pain_point on resolutions (pain_point_id, resolved_on, recorded_at);
create index resolutions_resolved_on on resolutions (resolved_on);
create index resolutions_sync on resolutions (sync_id) where (sync_id is not null);
-- triggers: mark_on_delete, mark_on_insert, mark_on_update, record_audit_event, refuse_truncation, tell_sync

create table reviews (
  month text not null,
  figures jsonb not null,
  closed_at timestamptz not null,
  closed_by text not null,
  redacted_at timestamptz,
  redacted_by text,
  constraint reviews_pkey primary key (month),
  constraint reviews_month_check check (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$')
);
-- triggers: note_redaction, record_audit_event, refuse_truncation

create table same_awaiting (
  pain_point_id bigint not null,
  constraint same_awaiting_pkey primary key (pain_point_id),
  constraint same_awaiting_pain_point_id_fkey foreign key (pain_point_id) references pain_points(id) on delete cascade
);

create table same_proposals (
  source_id bigint not null,
  target_id bigint not null,
  likeness real not null,
  matched text[] collate "C" not null,
  constraint same_proposals_pkey primary key (source_id, target_id),
  constraint same_proposals_check check (source_id < target_id),
  constraint same_proposals_source_id_fkey foreign key (source_id) references pain_points(id) on delete cascade,
  constraint same_proposals_target_id_fkey foreign key (target_id) references pain_points(id) on delete cascade
);
create index same_proposals_likeness on same_proposals (likeness desc, source_id desc, target_id desc);
create index same_proposals_target on same_proposals (target_id);

create table saved_views (
  id bigint generated always as identity not null,
  name text not null,
  search text not null,
  is_shared boolean not null,
  owner_id uuid not null,
  created_at timestamptz not null,
  created_by text not null,
  constraint saved_views_pkey primary key (id),
  constraint saved_views_name_check check (name = btrim(name, ' \t　') and char_length(name) >= 1 and char_length(name) <= 60),
  constraint saved_views_search_check check ((search = '' or search ~~ '?%') and char_length(search) <= 2000),
  constraint saved_views_owner_id_fkey foreign key (owner_id) references people(id)
);
create index saved_views_owner on saved_views (owner_id);
create unique index saved_views_personal_name on saved_views (owner_id, fold_for_search(name)) where (not is_shared);
create unique index saved_views_shared_name on saved_views (fold_for_search(name)) where is_shared;
-- triggers: record_audit_event, refuse_truncation

create table search_texts (
  pain_point_id bigint not null,
  text text not null,
  constraint search_texts_pkey primary key (pain_point_id)
);
create index search_texts_bigrams on search_texts using gin (bigrams(text)) with (fastupdate=off);

create table sessions (
  id uuid default gen_random_uuid() not null,
  person_id uuid not null,
  token text not null,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint sessions_pkey primary key (id),
  constraint sessions_token_key unique (token),
  constraint sessions_person_id_fkey foreign key (person_id) references people(id) on delete cascade
);
create index sessions_person on sessions (person_id);
-- triggers: ring_for_sessions

create table similar_term_counts (
  term text collate "C" not null,
  pain_points integer not null,
  constraint similar_term_counts_pkey primary key (term)
);

create table similar_terms (
  pain_point_id bigint not null,
  version integer not null,
  terms text[] collate "C" not null,
  weights real[] not null,
  constraint similar_terms_pkey primary key (pain_point_id),
  constraint similar_terms_check check (cardinality(weights) = cardinality(terms)),
  constraint similar_terms_pain_point_id_fkey foreign key (pain_point_id) references pain_points(id) on delete cascade
);
create index similar_terms_terms on similar_terms using gin (terms) with (fastupdate=off);
create index similar_terms_version on similar_terms (version, pain_point_id);
-- triggers: look_for_same, look_for_same_again

create table split_moves (
  id bigint generated always as identity not null,
  split_id bigint not null,
  from_id bigint,
  mention_id bigint,
  resolution_id bigint,
  category_id bigint,
  ticket_id bigint,
  linked_on date,
  linked_at timestamptz,
  linked_by text,
  constraint split_moves_pkey primary key (id),
  constraint split_moves_check check (num_nonnulls(mention_id, resolution_id, category_id, ticket_id) = 1),
  constraint split_moves_check1 check (from_id is not null or resolution_id is not null),
  constraint split_moves_check2 check (num_nonnulls(linked_on, linked_at, linked_by) = case when ticket_id is null then 0 else 3 end),
  constraint split_moves_split_id_fkey foreign key (split_id) references splits(id)
);
create index split_moves_from on split_moves (from_id);
create index split_moves_split on split_moves (split_id);

create table splits (
  id bigint generated always as identity not null,
  source_id bigint not null,
  target_id bigint not null,
  split_on date not null,
  split_at timestamptz not null,
  split_by text not null,
  undone_at timestamptz,
  undone_by text,
  constraint splits_pkey primary key (id),
  constraint splits_target_once unique (target_id),
  constraint splits_check check (source_id <> target_id),
  constraint splits_check1 check (num_nulls(undone_at, undone_by) in (0, 2))
);
create index splits_source on splits (source_id);
-- triggers: record_audit_event, refuse_truncation

create table state_spans (
  pain_point_id bigint not null,
  from_day date not null,
  until_day date,
  state text not null,
  came_back boolean not null,
  constraint state_spans_pkey primary key (pain_point_id, from_day)
);
create index state_spans_state on state_spans (state, from_day, until_day);

create table submissions (
  key uuid not null,
  result jsonb not null,
  submitted_at timestamptz not null,
  submitted_by text not null,
  constraint submissions_pkey primary key (key)
);

create table summaries (
  pain_point_id bigint not null,
  state text not null,
  came_back boolean not null,
  severity_rank smallint not null,
  hours_per_month numeric(24,6),
  not_estimated_teams integer not null,
  teams integer not null,
  mentions integer not null,
  first_heard_on date not null,
  last_heard_on date not null,
  team_ids bigint[] not null,
  category_ids bigint[] not null,
  tickets integer default 0 not null,
  known_by integer default 0 not null,
  heard_months integer[] default '{}'::integer[] not null,
  heard_counts integer[] default '{}'::integer[] not null,
  constraint summaries_pkey primary key (pain_point_id)
);
create index summaries_age on summaries (first_heard_on, pain_point_id);
create index summaries_came_back on summaries (mentions desc, pain_point_id desc) include (state, hours_per_month) where came_back;
create index summaries_facets on summaries using gin (team_ids, category_ids, summary_facets(state, severity_rank, known_by, tickets, came_back, heard_months)) with (fastupdate=off);
create index summaries_hours on summaries (coalesce(hours_per_month, ('-1'::integer)::numeric) desc, pain_point_id desc);
create index summaries_last_heard on summaries (last_heard_on desc, pain_point_id desc);
create index summaries_mentions on summaries (mentions desc, pain_point_id desc);
create index summaries_severity on summaries (severity_rank desc, pain_point_id desc);
create index summaries_teams on summaries (teams desc, pain_point_id desc);
create index summaries_totals on summaries (state, severity_rank, known_by) include (tickets, hours_per_month, pain_point_id);

create table summary_rules (
  id smallint default 1 not null,
  version integer not null,
  derived_up_to bigint,
  constraint summary_rules_pkey primary key (id),
  constraint summary_rules_id_check check (id = 1)
);

create table sync_attendees (
  sync_id bigint not null,
  "position" smallint not null,
  name text not null,
  constraint sync_attendees_pkey primary key (sync_id, "position"),
  constraint sync_attendees_name_check check (name = btrim(name, ' \t　') and char_length(name) >= 1 and char_length(name) <= 200),
  constraint sync_attendees_sync_id_fkey foreign key (sync_id) references syncs(id) on delete cascade
);
-- triggers: record_audit_event, refuse_truncation

create table sync_changes (
  sync_id bigint not null,
  seq bigint not null,
  subject text not null,
  subject_id bigint not null,
  submission_key uuid,
  constraint sync_changes_pkey primary key (sync_id, seq),
  constraint sync_changes_sync_id_fkey foreign key (sync_id) references syncs(id) on delete cascade
);

create table sync_clocks (
  sync_id bigint not null,
  seq bigint not null,
  ticked_at timestamptz not null,
  constraint sync_clocks_pkey primary key (sync_id),
  constraint sync_clocks_sync_id_fkey foreign key (sync_id) references syncs(id) on delete cascade
);

create table sync_teams (
  sync_id bigint not null,
  team_id bigint not null,
  constraint sync_teams_pkey primary key (sync_id, team_id),
  constraint sync_teams_sync_id_fkey foreign key (sync_id) references syncs(id) on delete cascade,
  constraint sync_teams_team_id_fkey foreign key (team_id) references teams(id)
);
create index sync_teams_team on sync_teams (team_id, sync_id);
-- triggers: record_audit_event, refuse_truncation, tell_sync_itself

create table syncs (
  id bigint generated always as identity not null,
  held_on date not null,
  template_id bigint not null,
  facilitator text,
  created_at timestamptz not null,
  created_by text not null,
  closed_at timestamptz,
  constraint syncs_pkey primary key (id),
  constraint syncs_facilitator_check check (char_length(facilitator) >= 1 and char_length(facilitator) <= 200),
  constraint syncs_held_on_check check (held_on >= '2000-01-01'::date and held_on <= '2100-12-31'::date),
  constraint syncs_template_id_fkey foreign key (template_id) references agenda_templates(id)
);
create index syncs_held_on on syncs (held_on desc, id desc);
-- triggers: record_audit_event, refuse_truncation, tell_sync_itself

create table team_summaries (
  pain_point_id bigint not null,
  team_id bigint not null,
  mentions integer not null,
  first_heard_on date not null,
  last_heard_on date not null,
  severity_rank smallint not null,
  hours_per_month numeric(18,6),
  constraint team_summaries_pkey primary key (pain_point_id, team_id),
  constraint team_summaries_team_id_fkey foreign key (team_id) references teams(id)
);
create index team_summaries_team on team_summaries (team_id, pain_point_id) include (hours_per_month);

create table teams (
  id bigint generated always as identity not null,
  slug text not null,
  name text not null,
  phase text not null,
  headcount integer,
  cadence_days integer not null,
  created_on date not null,
  created_at timestamptz not null,
  created_by text not null,
  archived_at timestamptz,
  constraint teams_pkey primary key (id),
  constraint teams_slug_key unique (slug),
  constraint teams_cadence_days_check check (cadence_days >= 1 and cadence_days <= 366),
  constraint teams_headcount_check check (headcount >= 1 and headcount <= 100000),
  constraint teams_name_check check (name = btrim(name, ' \t　') and char_length(name) >= 1 and char_length(name) <= 200),
  constraint teams_phase_check check (phase in ('pre_launch', 'launched', 'mature')),
  constraint teams_slug_check check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 60)
);
-- triggers: record_audit_event, refuse_truncation

create table ticket_links (
  ticket_id bigint not null,
  pain_point_id bigint not null,
  linked_on date not null,
  linked_at timestamptz not null,
  linked_by text not null,
  constraint ticket_links_pkey primary key (pain_point_id, ticket_id),
  constraint ticket_links_pain_point_id_fkey foreign key (pain_point_id) references pain_points(id) on delete cascade,
  constraint ticket_links_ticket_id_fkey foreign key (ticket_id) references tickets(id) on delete cascade
);
create index ticket_links_ticket on ticket_links (ticket_id);
-- triggers: mark_on_delete, mark_on_insert, mark_on_update, record_audit_event, refuse_truncation, tell_live_syncs

create table ticket_outcomes (
  id bigint generated always as identity not null,
  ticket_id bigint not null,
  outcome text not null,
  observed_on date not null,
  observed_at timestamptz not null,
  observed_by text not null,
  constraint ticket_outcomes_pkey primary key (id),
  constraint ticket_outcomes_observed_on_check check (observed_on >= '2000-01-01'::date and observed_on <= '2100-12-31'::date),
  constraint ticket_outcomes_outcome_check check (outcome in ('open', 'done', 'not_planned', 'duplicate', 'deleted', 'unknown')),
  constraint ticket_outcomes_ticket_id_fkey foreign key (ticket_id) references tickets(id) on delete cascade
);
create index ticket_outcomes_observed_on on ticket_outcomes (observed_on);
create index ticket_outcomes_ticket on ticket_outcomes (ticket_id, observed_on desc, observed_at desc);
-- triggers: mark_on_delete, mark_on_insert, mark_on_update, record_audit_event, refuse_truncation

create table tickets (
  id bigint generated always as identity not null,
  url text not null,
  tracker text not null,
  key text not null,
  created_on date not null,
  created_at timestamptz not null,
  created_by text not null,
  constraint tickets_pkey primary key (id),
  constraint tickets_url_key unique (url),
  constraint tickets_key_check check (char_length(key) >= 1 and char_length(key) <= 200),
  constraint tickets_tracker_check check (tracker in ('github', 'gitlab', 'jira', 'linear', 'backlog', 'redmine', 'azure_devops', 'shortcut', 'link')),
  constraint tickets_url_check check (url ~ '^https?://' and char_length(url) <= 2000)
);
create index tickets_key on tickets (lower(key));
create index tickets_key_bigrams on tickets using gin (bigrams(lower(key)));
-- triggers: record_audit_event, refuse_truncation

create table toil_spans (
  pain_point_id bigint not null,
  team_id bigint not null,
  from_month date not null,
  until_month date,
  hours_per_month numeric(18,6),
  category_ids bigint[] not null,
  constraint toil_spans_team_id_fkey foreign key (team_id) references teams(id)
);
create index toil_spans_pain_point on toil_spans (pain_point_id);
create index toil_spans_uncategorised on toil_spans (from_month) where (category_ids = '{}'::bigint[]);

create table toil_steps (
  team_id bigint not null,
  category_id bigint,
  month date not null,
  pain_points integer not null,
  not_estimated integer not null,
  hours_per_month numeric(24,6) not null,
  constraint toil_steps_team_id_category_id_month_key unique nulls not distinct (team_id, category_id, month),
  constraint toil_steps_category_id_fkey foreign key (category_id) references categories(id),
  constraint toil_steps_team_id_fkey foreign key (team_id) references teams(id)
);

create table verifications (
  id uuid default gen_random_uuid() not null,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint verifications_pkey primary key (id)
);
create index verifications_identifier on verifications (identifier);

create table view_defaults (
  person_id uuid not null,
  view_id bigint not null,
  constraint view_defaults_pkey primary key (person_id),
  constraint view_defaults_person_id_fkey foreign key (person_id) references people(id) on delete cascade,
  constraint view_defaults_view_id_fkey foreign key (view_id) references saved_views(id) on delete cascade
);
create index view_defaults_view on view_defaults (view_id);

create table view_pins (
  person_id uuid not null,
  view_id bigint not null,
  "position" integer not null,
  constraint view_pins_pkey primary key (person_id, view_id),
  constraint view_pins_person_id_fkey foreign key (person_id) references people(id) on delete cascade,
  constraint view_pins_view_id_fkey foreign key (view_id) references saved_views(id) on delete cascade
);
create index view_pins_view on view_pins (view_id);

-- view heard_syncs (id, held_on, template_id, facilitator, created_at, created_by, closed_at)
-- view latest_outcomes (ticket_id, outcome, observed_on)

-- function bigrams(searched text) returns text[]
-- function fact_changed() returns trigger
-- function fold_for_search(text) returns text
-- function forget_terms() returns trigger
-- function heard_after_relief(kind text, resolved_on date, resolved_at timestamp with time zone, heard_on date, heard_at timestamp with time zone) returns boolean
-- function heat_cells_of(roots bigint[]) returns SETOF heat_cells
-- function is_blacked_out(before text, after text) returns boolean
-- function is_only_redacted(before jsonb, after jsonb) returns boolean
-- function is_stand_in(before jsonb, after jsonb) returns boolean
-- function keep_audit(audited regclass, columns text DEFAULT NULL::text) returns void
-- function last_seen_outcome(ticket bigint, until_day date) returns TABLE(outcome text, observed_on date)
-- function lock_families(changed bigint[], OUT stale bigint[], OUT roots bigint[], OUT members bigint[]) returns record
-- function look_again(ids bigint[]) returns void
-- function mark_pain_points(ids bigint[]) returns void
-- function merges_change_roots() returns trigger
-- function merges_changed() returns trigger
-- function month_number(day date) returns integer
-- function note_redacted_review() returns trigger
-- function organisation_changed() returns trigger
-- function pain_point_deleted() returns trigger
-- function pain_point_facts(roots bigint[], members bigint[]) returns json
-- function pain_point_root(start bigint) returns bigint
-- function pain_points_added() returns trigger
-- function pain_points_changed() returns trigger
-- function rebuild_roots() returns void
-- function record_audit_event() returns trigger
-- function redact_rows(redaction bigint, target regclass, changes jsonb) returns void
-- function redacting() returns boolean
-- function refresh_roots(changed bigint[]) returns void
-- function refuse_all_but_redaction() returns trigger
-- function refuse_truncation() returns trigger
-- function reload_live_syncs() returns void
-- function ring_for_nobody() returns trigger
-- function ring_for_person() returns trigger
-- function ring_for_sessions() returns trigger
-- function shift_heat_cells(before heat_cells[], roots bigint[]) returns void
-- function shift_toil_steps(before toil_steps[], roots bigint[]) returns void
-- function store_summaries(stale bigint[], derived jsonb) returns void
-- function sum_summaries() returns void
-- function summary_facets(state text, severity_rank smallint, known_by integer, tickets integer, came_back boolean, heard_months integer[]) returns integer[]
-- function take_facts(changed bigint[], OUT taken integer, OUT stale bigint[], OUT working_days_per_month smallint, OUT facts json) returns record
-- function take_left_marks(at_most integer) returns bigint[]
-- function take_own_marks(at_most integer) returns bigint[]
-- function tell_live_syncs() returns trigger
-- function tell_sync() returns trigger
-- function tell_sync_itself() returns trigger
-- function terms_found() returns trigger
-- function tick_sync(changed_sync bigint, what text, which bigint) returns void
-- function ticket_links_changed() returns trigger
-- function ticket_outcomes_changed() returns trigger
-- function title_written() returns trigger
-- function toil_hours_per_month(occurrences numeric, per text, minutes_each integer, people integer, working_days smallint) returns numeric
-- function toil_steps_of(roots bigint[]) returns SETOF toil_steps
-- function write_many_summaries(stale bigint[], derived jsonb) returns void
-- function write_summaries(stale bigint[], derived jsonb) returns void
