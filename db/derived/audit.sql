-- Records every change of an audited row, whichever program writes it.

-- One function, and no query where an expression does: it runs for every row that is written.
--
-- Outside a transaction of inTransaction() there is no author, so a write that does not name its author is refused. Of a
-- change only the changed columns are kept, and beside them the row's names and references, without which nobody could
-- say what changed. A secret's value never enters; that there is one, and that it changed, does.
create or replace function record_audit_event() returns trigger language plpgsql as $$
declare
  author text := nullif(current_setting('nayami.actor_name', true), '');
  present jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  old_row jsonb;
  new_row jsonb;
  own jsonb;
  subject text := present ->> tg_argv[0];
  touched bigint[];
  secrets text[];
  secret text;
begin
  -- An event about a redaction would keep what is being taken out.
  if nullif(current_setting('nayami.redaction', true), '') is not null then
    if tg_op = 'UPDATE' and redacting() and not exists (
      select from jsonb_each(to_jsonb(old))
      where value <> present -> key and not is_stand_in(value, present -> key)
        and not (tg_table_name = 'reviews' and key in ('redacted_at', 'redacted_by'))) then
      return null;
    end if;
    raise exception 'A redaction takes texts out of % and does nothing else.', tg_table_name using errcode = '42501';
  end if;
  if author is null then
    raise exception 'Nobody is named who writes to %: write in inTransaction(db, by, work).', tg_table_name
      using errcode = '42501';
  end if;

  if tg_op = 'INSERT' then
    new_row := present;
  elsif tg_op = 'DELETE' then
    old_row := present;
  else
    select jsonb_object_agg(key, value), jsonb_object_agg(key, present -> key) into old_row, new_row
    from jsonb_each(to_jsonb(old)) where value is distinct from present -> key and key <> 'updated_at';
    if old_row is null then return null; end if;
    select jsonb_object_agg(key, value) into own from jsonb_each(present)
    where value <> 'null' and key ~ '(_id|^name|^name_en|^name_ja|^title|^key|^text|^held_on|^review_month)$';
  end if;

  for part in 1 .. tg_nargs - 1 loop
    subject := subject || '/' || (present ->> tg_argv[part]);
  end loop;

  -- Whose history it is part of: its own pain point's, also the former one's; of the two of a merge; of all that a
  -- ticket serves.
  if tg_table_name = 'pain_points' then
    touched := array[(present -> 'id')::bigint];
  elsif tg_table_name in ('merges', 'not_same', 'splits') then
    touched := array[(present -> 'source_id')::bigint, (present -> 'target_id')::bigint];
  elsif present ? 'pain_point_id' then
    touched := array[(present -> 'pain_point_id')::bigint];
    if tg_op = 'UPDATE' and old_row ? 'pain_point_id' then
      touched := touched || (old_row -> 'pain_point_id')::bigint;
    end if;
  elsif present ? 'ticket_id' then
    touched := nullif(array(
      select pain_point_id from ticket_links where ticket_id = (present -> 'ticket_id')::bigint
      order by pain_point_id), '{}');
  end if;

  secrets := array(
    select key from jsonb_object_keys(coalesce(new_row, old_row)) as key
    where key ~ '(^|_)(password|passphrase|secret|token|hash|hashed|salt|credentials?|api_key|private_key)(_|$)');
  foreach secret in array secrets loop
    if new_row ->> secret is not null then new_row := jsonb_set(new_row, array[secret], '"…"'); end if;
    if old_row ->> secret is not null then old_row := jsonb_set(old_row, array[secret], '"…"'); end if;
  end loop;

  insert into audit_events (recorded_at, actor_id, actor_name, request_id, action, table_name, subject_id,
    pain_point_ids, about, before, after)
  values (
    coalesce(nullif(current_setting('nayami.at', true), '')::timestamptz, clock_timestamp()),
    nullif(current_setting('nayami.actor_id', true), ''), author,
    nullif(current_setting('nayami.request_id', true), ''),
    case tg_op when 'INSERT' then 'added' when 'UPDATE' then 'changed' else 'removed' end,
    tg_table_name, subject, touched, own, old_row, new_row);
  return null;
end
$$;

create or replace function refuse_truncation() returns trigger language plpgsql as $$
begin
  raise exception '% cannot be emptied at once: each row taken away leaves its audit event.', tg_table_name
    using errcode = '42501';
end
$$;

-- With columns, only their change is recorded: the others change with every visit.
create or replace function keep_audit(audited regclass, columns text default null)
returns void language plpgsql as $$
begin
  execute format('create or replace trigger record_audit_event after insert or delete or update %s on %s
    for each row execute function record_audit_event(%s)', 'of ' || columns, audited, (
      select string_agg(quote_literal(attname), ', ' order by array_position(indkey::smallint[], attnum))
      from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
      where indrelid = audited and indisprimary));
  execute format('create or replace trigger refuse_truncation before truncate on %s
    for each statement execute function refuse_truncation()', audited);
end
$$;

select keep_audit('organisation');
select keep_audit('teams');
select keep_audit('categories');
select keep_audit('agenda_templates');
select keep_audit('agenda_blocks');
select keep_audit('syncs');
select keep_audit('sync_teams');
select keep_audit('sync_attendees');
select keep_audit('notes');
select keep_audit('alert_verdicts');
select keep_audit('pain_points');
select keep_audit('pain_point_categories');
select keep_audit('mentions');
select keep_audit('known_by');
select keep_audit('resolutions');
select keep_audit('merges');
select keep_audit('not_same');
select keep_audit('splits');
select keep_audit('tickets');
select keep_audit('ticket_links');
select keep_audit('ticket_outcomes');
select keep_audit('decisions');
select keep_audit('reviews');
select keep_audit('people');
select keep_audit('one_time_links');
select keep_audit('api_tokens');
select keep_audit('saved_views');
select keep_audit('redactions');
-- An identity provider hands over new tokens at every sign-in, and nobody did anything.
select keep_audit('credentials', 'password');
