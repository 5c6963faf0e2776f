-- What takes a text out of every table, and lets the audit log change for nothing else.

-- Only redact_rows() names a redaction, and only for its own statement; and a redaction counts only in the transaction
-- that made it: so nothing is taken out without a row that says who did it and when.
create or replace function redacting() returns boolean language sql stable as $$
  select exists (
    select from redactions where id = nullif(current_setting('nayami.redaction', true), '')::bigint
      and xmin = pg_current_xact_id()::xid)
$$;

-- Each run of bars in the new text covers at least one character of the old; all others are the same.
create or replace function is_blacked_out(before text, after text) returns boolean language sql immutable as $$
  select after ~ '█'
    and before like regexp_replace(regexp_replace(after, '([\\%_])', '\\\1', 'g'), '█+', '_%', 'g')
$$;

create or replace function is_only_redacted(before jsonb, after jsonb)
returns boolean language plpgsql immutable as $$
begin
  if before = after then return true; end if;
  if jsonb_typeof(before) is distinct from jsonb_typeof(after) then return false; end if;
  case jsonb_typeof(before)
    when 'string' then return is_blacked_out(before #>> '{}', after #>> '{}');
    when 'object' then
      return array(select jsonb_object_keys(before)) = array(select jsonb_object_keys(after))
        and not exists (select from jsonb_each(before) where not is_only_redacted(value, after -> key));
    when 'array' then
      return jsonb_array_length(before) = jsonb_array_length(after)
        and not exists (
          select from jsonb_array_elements(before) with ordinality as element (value, place)
          where not is_only_redacted(value, after -> (place - 1)::integer));
    else return false;
  end case;
end
$$;

-- A column whose values have a form of their own (an address, a short name) gets a text with a bar in it, or one that
-- says it is redacted.
create or replace function is_stand_in(before jsonb, after jsonb) returns boolean language sql immutable as $$
  select is_only_redacted(before, after)
    or jsonb_typeof(before) = 'string' and jsonb_typeof(after) = 'string'
      and (after #>> '{}') ~ '█|^redacted-[0-9a-f-]+(@nayami\.invalid)?$'
$$;

-- Changes are [{"row_at": ctid, "a_column": "its new value as text", …}, …]; columns not named stay.
create or replace function redact_rows(redaction bigint, target regclass, changes jsonb)
returns void language plpgsql as $$
declare
  assignments text;
  columns text;
begin
  select string_agg(format(
      case when typcategory = 'A'
        then '%1$I = case when changed.%1$I is null then t.%1$I
          else array(select jsonb_array_elements_text(changed.%1$I::jsonb)) end'
        else '%1$I = coalesce(changed.%1$I::%2$s, t.%1$I)' end, attname, format_type(atttypid, atttypmod)), ', '),
    string_agg(format('%I text', attname), ', ')
  into assignments, columns
  from pg_attribute join pg_type on pg_type.oid = atttypid
  where attrelid = target and attnum > 0
    and attname in (select jsonb_object_keys(change) from jsonb_array_elements(changes) as change);
  perform set_config('nayami.redaction', redaction::text, true);
  execute format('update %s as t set %s from jsonb_to_recordset($1) as changed (row_at tid, %s)
    where t.ctid = changed.row_at and t.ctid = any ($2)', target, assignments, columns)
    using changes, array(select (change ->> 'row_at')::tid from jsonb_array_elements(changes) as change);
  perform set_config('nayami.redaction', '', true);
end
$$;

-- Terms are the words of a title, in pieces: removed at once, and found again in the background.
create or replace function forget_terms() returns trigger language plpgsql as $$
declare
  forgotten text[] := (select terms from similar_terms where pain_point_id = new.id);
begin
  update similar_terms set version = 0, terms = '{}', weights = '{}' where pain_point_id = new.id;
  delete from similar_term_counts as counted where term = any (forgotten) and term <> ''
    and not exists (select from similar_terms where terms @> array[counted.term]);
  perform look_again(array[new.id]);
  return null;
end
$$;

create or replace function note_redacted_review() returns trigger language plpgsql as $$
begin
  if redacting() and new.figures <> old.figures then
    new.redacted_at := current_setting('nayami.at')::timestamptz;
    new.redacted_by := current_setting('nayami.actor_name');
  end if;
  return new;
end
$$;

create or replace function refuse_all_but_redaction() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and redacting() then
    if tg_level = 'STATEMENT' then return null; end if;
    if is_only_redacted(to_jsonb(old), to_jsonb(new)) then return new; end if;
  end if;
  raise exception '% are only added, never changed or taken away but by a redaction (% refused).',
    initcap(replace(tg_table_name, '_', ' ')), lower(tg_op) using errcode = '42501';
end
$$;

create or replace trigger append_only before update or delete or truncate on audit_events
  for each statement execute function refuse_all_but_redaction();
create or replace trigger only_redacted before update on audit_events
  for each row execute function refuse_all_but_redaction();
create or replace trigger forget_terms after update of title on pain_points
  for each row when (new.title <> old.title and current_setting('nayami.redaction', true) <> '')
  execute function forget_terms();
create or replace trigger append_only before update or delete or truncate on redaction_places
  for each statement execute function refuse_all_but_redaction();
create or replace trigger only_redacted before update on redaction_places
  for each row execute function refuse_all_but_redaction();
create or replace trigger append_only before update or delete or truncate on redactions
  for each statement execute function refuse_all_but_redaction();
create or replace trigger only_redacted before update on redactions
  for each row execute function refuse_all_but_redaction();
create or replace trigger note_redaction before update of figures on reviews
  for each row execute function note_redacted_review();
