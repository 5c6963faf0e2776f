-- Notifies everybody in a sync when something was recorded, changed or taken back there, whichever program writes it.

-- The row of sync_clocks is locked until the transaction ends: numbers become visible in their order and without a gap.
-- The last 1,000 changes of a sync are kept: a browser that was away for longer loads the page again.
create or replace function tick_sync(changed_sync bigint, what text, which bigint)
returns void language plpgsql as $$
declare
  now_seq bigint;
begin
  insert into sync_clocks as clock (sync_id, seq, ticked_at) values (changed_sync, 1, clock_timestamp())
  on conflict (sync_id) do update set seq = clock.seq + 1, ticked_at = excluded.ticked_at
  returning seq into now_seq;
  insert into sync_changes (sync_id, seq, subject, subject_id, submission_key)
  values (changed_sync, now_seq, what, which, nullif(current_setting('nayami.submission_key', true), '')::uuid);
  delete from sync_changes where sync_id = changed_sync and seq <= now_seq - 1000;
  perform pg_notify('sync_changes', changed_sync || ':' || now_seq);
end
$$;

-- Arguments: what the subject is called, and the column with its id.
create or replace function tell_sync() returns trigger language plpgsql as $$
declare
  before_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  before_sync bigint := (before_row ->> 'sync_id')::bigint;
  after_sync bigint := (after_row ->> 'sync_id')::bigint;
begin
  -- A sync that is being removed takes its rows along; there is nobody left to tell.
  if before_sync is not null and (after_sync is distinct from before_sync
    or before_row ->> tg_argv[1] is distinct from after_row ->> tg_argv[1])
    and exists (select from syncs where id = before_sync) then
    perform tick_sync(before_sync, tg_argv[0], (before_row ->> tg_argv[1])::bigint);
  end if;
  if after_sync is not null then
    perform tick_sync(after_sync, tg_argv[0], (after_row ->> tg_argv[1])::bigint);
  end if;
  return null;
end
$$;

create or replace function tell_sync_itself() returns trigger language plpgsql as $$
declare
  changed bigint := (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[0])::bigint;
begin
  if exists (select from syncs where id = changed) then
    perform tick_sync(changed, 'sync', changed);
  end if;
  return null;
end
$$;

-- A pain point that changes elsewhere matters to the syncs in which something was recorded in the last 12 hours.
create or replace function tell_live_syncs() returns trigger language plpgsql as $$
declare
  pain_point bigint := (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[0])::bigint;
  live bigint;
begin
  for live in
    select distinct clock.sync_id from mentions join sync_clocks clock on clock.sync_id = mentions.sync_id
    where pain_point_id = pain_point and ticked_at > now() - interval '12 hours' order by clock.sync_id
  loop
    perform tick_sync(live, 'painPoint', pain_point);
  end loop;
  return null;
end
$$;

-- Pages that follow a sync load themselves again: anything on them may have been redacted.
create or replace function reload_live_syncs() returns void language plpgsql as $$
declare
  live bigint;
begin
  for live in
    select sync_id from sync_clocks where ticked_at > now() - interval '12 hours' order by sync_id
  loop
    perform tick_sync(live, 'sync', live);
  end loop;
end
$$;

create or replace trigger tell_sync after insert or update or delete on alert_verdicts
  for each row execute function tell_sync('verdict', 'id');
create or replace trigger tell_sync after insert or update or delete on decisions
  for each row execute function tell_sync('decision', 'id');
create or replace trigger tell_live_syncs after insert or update or delete on known_by
  for each row execute function tell_live_syncs('pain_point_id');
create or replace trigger tell_sync after insert or update or delete on mentions
  for each row execute function tell_sync('painPoint', 'pain_point_id');
create or replace trigger tell_sync after insert or update or delete on notes
  for each row execute function tell_sync('note', 'id');
create or replace trigger tell_live_syncs after insert or update or delete on pain_point_categories
  for each row execute function tell_live_syncs('pain_point_id');
create or replace trigger tell_live_syncs after update of title on pain_points
  for each row execute function tell_live_syncs('id');
create or replace trigger tell_sync after insert or update or delete on resolutions
  for each row execute function tell_sync('resolution', 'id');
create or replace trigger tell_sync_itself after insert or update or delete on sync_teams
  for each row execute function tell_sync_itself('sync_id');
create or replace trigger tell_sync_itself after update on syncs
  for each row execute function tell_sync_itself('id');
create or replace trigger tell_live_syncs after insert or update or delete on ticket_links
  for each row execute function tell_live_syncs('pain_point_id');
