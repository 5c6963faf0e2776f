// What takes a text out of every table, and lets audit events change for nothing else. Written for PostgreSQL 15.

/** What stands in place of a text (app/domain/redaction). */
const bar = '█'

// Only the function that redacts names a redaction, and only for its own statement; and a redaction counts only in the
// transaction that made it: so nothing is taken out without a row that says who did it and when.
const redacting = `
  create function redacting() returns boolean language sql stable as $$
    select exists (
      select from redactions where id = nullif(current_setting('nayami.redaction', true), '')::bigint
        and xmin = pg_current_xact_id()::xid)
  $$`

// Each run of bars in the new text covers at least one character of the old; all others are the same.
const isBlackedOut = `
  create function is_blacked_out(before text, after text) returns boolean language sql immutable as $$
    select after ~ '${bar}'
      and before like regexp_replace(regexp_replace(after, '([\\\\%_])', '\\\\\\1', 'g'), '${bar}+', '_%', 'g')
  $$`

const isOnlyRedacted = `
  create function is_only_redacted(before jsonb, after jsonb) returns boolean language plpgsql immutable as $$
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
  end $$`

// In a column whose values have a form of their own (an address, a short name) something else stands for what was there:
// a text with a bar in it, or one that says it is redacted.
const isStandIn = `
  create function is_stand_in(before jsonb, after jsonb) returns boolean language sql immutable as $$
    select is_only_redacted(before, after)
      or jsonb_typeof(before) = 'string' and jsonb_typeof(after) = 'string'
        and (after #>> '{}') ~ '${bar}|^redacted-[0-9a-f-]+(@nayami\\.invalid)?$'
  $$`

const refuseAllButRedaction = `
  create function refuse_all_but_redaction() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and redacting() then
      if tg_level = 'STATEMENT' then return null; end if;
      if is_only_redacted(to_jsonb(old), to_jsonb(new)) then return new; end if;
    end if;
    raise exception '% are only added, never changed or taken away but by a redaction (% refused).',
      initcap(replace(tg_table_name, '_', ' ')), lower(tg_op) using errcode = '42501';
  end $$`

/** At the head of record_audit_event(): an event of it would keep what is being taken out. */
export const skippedWhileRedacting = `
    if nullif(current_setting('nayami.redaction', true), '') is not null then
      if tg_op = 'UPDATE' and redacting() and not exists (
        select from jsonb_each(to_jsonb(old))
        where value <> present -> key and not is_stand_in(value, present -> key)
          and not (tg_table_name = 'reviews' and key in ('redacted_at', 'redacted_by'))) then
        return null;
      end if;
      raise exception 'A redaction takes texts out of % and does nothing else.', tg_table_name using errcode = '42501';
    end if;`

const noteRedactedReview = `
  create function note_redacted_review() returns trigger language plpgsql as $$
  begin
    if redacting() and new.figures <> old.figures then
      new.redacted_at := current_setting('nayami.at')::timestamptz;
      new.redacted_by := current_setting('nayami.actor_name');
    end if;
    return new;
  end $$`

// Changes are [{"row_at": ctid, "a_column": "its new value as text", …}, …]; what is not named stays.
const redactRows = `
  create function redact_rows(redaction bigint, target regclass, changes jsonb) returns void language plpgsql as $$
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
  end $$`

// Terms are the words of a title, in pieces: gone at once, and found anew in the background.
const forgetTerms = `
  create function forget_terms() returns trigger language plpgsql as $$
  declare
    forgotten text[] := (select terms from similar_terms where pain_point_id = new.id);
  begin
    update similar_terms set version = 0, terms = '{}', weights = '{}' where pain_point_id = new.id;
    delete from similar_term_counts as counted where term = any (forgotten) and term <> ''
      and not exists (select from similar_terms where terms @> array[counted.term]);
    perform look_again(array[new.id]);
    return null;
  end $$`

// Pages that follow a sync load themselves anew: whatever they show may have been redacted.
const reloadLiveSyncs = `
  create function reload_live_syncs() returns void language plpgsql as $$
  declare
    live bigint;
  begin
    for live in
      select sync_id from sync_clocks where ticked_at > now() - interval '12 hours' order by sync_id
    loop
      perform tick_sync(live, 'sync', live);
    end loop;
  end $$`

export const redactionFunctions = [
  redacting,
  isBlackedOut,
  isOnlyRedacted,
  isStandIn,
  refuseAllButRedaction,
  noteRedactedReview,
  redactRows,
  forgetTerms,
  reloadLiveSyncs,
]
