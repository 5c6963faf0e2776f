CREATE FUNCTION bigrams(searched text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT COST 5000 PARALLEL SAFE
    AS $$
    select coalesce(array_agg(distinct (one || next) collate "C"), '{}')
    from (select string_to_array(searched, null) as letters) as split,
      unnest(letters[:cardinality(letters) - 1], letters[2:]) as pair (one, next)
  $$;
CREATE FUNCTION count_known_by(changed bigint[]) RETURNS void
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET jit TO 'off'
    AS $$
    declare
      roots bigint[] := array(select distinct pain_point_root(id) from unnest(changed) as id);
    begin
      perform from pain_points where id = any (roots) order by id for no key update;
      update standings set known_by = known_by_count(pain_point_id)
      where pain_point_id = any (roots) and known_by <> known_by_count(pain_point_id);
    end $$;
CREATE FUNCTION fold_for_search(text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $_$
    select translate(lower(normalize($1, NFKC)),
      'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ',
      'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ')
  $_$;
CREATE FUNCTION forget_terms() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
  declare
    forgotten text[] := (select terms from similar_terms where pain_point_id = new.id);
  begin
    update similar_terms set version = 0, terms = '{}', weights = '{}' where pain_point_id = new.id;
    delete from similar_term_counts as counted where term = any (forgotten) and term <> ''
      and not exists (select from similar_terms where terms @> array[counted.term]);
    perform look_again(array[new.id]);
    return null;
  end $$;
CREATE TABLE heat_cells (
 team_id bigint NOT NULL,
 category_id bigint,
 state text NOT NULL,
 severity_rank smallint,
 pain_points integer NOT NULL,
 not_estimated integer NOT NULL,
 severe integer NOT NULL,
 hours_per_month numeric(24,6) NOT NULL,
 firsts integer NOT NULL,
 firsts_not_estimated integer NOT NULL
);
CREATE FUNCTION heat_cells_of(roots bigint[]) RETURNS SETOF heat_cells
    LANGUAGE sql STABLE
    AS $$
    
    select t.team_id, category_id, s.state, cell.severity_rank, count(*),
      count(*) filter (where t.hours_per_month is null), count(*) filter (where t.severity_rank >= 3),
      coalesce(sum(t.hours_per_month), 0), count(*) filter (where t.team_id = s.team_ids[1]),
      count(*) filter (where t.team_id = s.team_ids[1] and s.hours_per_month is null)
    from standings s join team_standings t using (pain_point_id), unnest(s.category_ids || null::bigint) as category_id,
      unnest(array[null, s.severity_rank]) as cell (severity_rank)
    where s.pain_point_id = any (roots)
    group by t.team_id, category_id, s.state, cell.severity_rank
  $$;
CREATE FUNCTION is_blacked_out(before text, after text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
    select after ~ '█'
      and before like regexp_replace(regexp_replace(after, '([\\%_])', '\\\1', 'g'), '█+', '_%', 'g')
  $$;
CREATE FUNCTION is_only_redacted(before jsonb, after jsonb) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    AS $$
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
  end $$;
CREATE FUNCTION is_stand_in(before jsonb, after jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$
    select is_only_redacted(before, after)
      or jsonb_typeof(before) = 'string' and jsonb_typeof(after) = 'string'
        and (after #>> '{}') ~ '█|^redacted-[0-9a-f-]+(@nayami\.invalid)?$'
  $_$;
CREATE FUNCTION keep_audit(audited regclass, columns text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql
    AS $$
  begin
    execute format('create trigger record_audit_event after insert or delete or update %s on %s
      for each row execute function record_audit_event(%s)', 'of ' || columns, audited, (
        select string_agg(quote_literal(attname), ', ' order by array_position(indkey::smallint[], attnum))
        from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
        where indrelid = audited and indisprimary));
    execute format('create trigger refuse_truncation before truncate on %s
      for each statement execute function refuse_truncation()', audited);
  end $$;
CREATE FUNCTION known_by_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      perform count_known_by(array(select pain_point_id from changed));
      return null;
    end $$;
CREATE FUNCTION known_by_count(root bigint) RETURNS integer
    LANGUAGE sql STABLE
    AS $$
    select count(distinct name)::integer from known_by
    where pain_point_id = any (array(select member from pain_point_family(root) as member))
  $$;
CREATE FUNCTION latest_outcome(ticket bigint) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select coalesce((
      select outcome from ticket_outcomes where ticket_id = ticket
      order by observed_on desc, observed_at desc, id desc limit 1), 'unknown')
  $$;
CREATE FUNCTION look_again(ids bigint[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
    begin
      with gone as (
        delete from same_proposals where source_id = any (ids) or target_id = any (ids)
        returning source_id, target_id
      )
      insert into same_awaiting
      select id from (
        select unnest(ids) union select source_id from gone union select target_id from gone
      ) as awaiting (id)
      order by id
      on conflict do nothing;
    end $$;
CREATE FUNCTION mentions_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      if tg_op = 'INSERT' then
        
        perform refresh_standings(array(select pain_point_id from added));
      elsif tg_op = 'DELETE' then
        
        perform refresh_standings(array(select pain_point_id from removed));
      else
        
        perform refresh_standings(array(select pain_point_id from added union select pain_point_id from removed));
      end if;
      return null;
    end $$;
CREATE FUNCTION merges_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      if tg_op = 'INSERT' then
        
        perform refresh_standings(array(select unnest(array[source_id, target_id]) from added));
      elsif tg_op = 'DELETE' then
        
        perform refresh_standings(array(select unnest(array[source_id, target_id]) from removed));
      else
        
        perform refresh_standings(array(select unnest(array[source_id, target_id]) from added union select unnest(array[source_id, target_id]) from removed));
      end if;
      return null;
    end $$;
CREATE FUNCTION month_number(day date) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
    select (extract(year from day) * 12 + extract(month from day))::integer
  $$;
CREATE FUNCTION note_redacted_review() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
  begin
    if redacting() and new.figures <> old.figures then
      new.redacted_at := current_setting('nayami.at')::timestamptz;
      new.redacted_by := current_setting('nayami.actor_name');
    end if;
    return new;
  end $$;
CREATE FUNCTION organisation_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      if new.working_days_per_month <> old.working_days_per_month then perform rebuild_standings(); end if;
      return null;
    end $$;
CREATE FUNCTION pain_point_categories_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      if tg_op = 'INSERT' then
        
        perform refresh_standings(array(select pain_point_id from added));
      elsif tg_op = 'DELETE' then
        
        perform refresh_standings(array(select pain_point_id from removed));
      else
        
        perform refresh_standings(array(select pain_point_id from added union select pain_point_id from removed));
      end if;
      return null;
    end $$;
CREATE FUNCTION pain_point_family(root bigint) RETURNS SETOF bigint
    LANGUAGE sql STABLE
    AS $$
    with recursive family as (
      select root as member_id
      union
      select source_id from family join merges on merges.target_id = family.member_id and merges.undone_at is null
    )
    select member_id from family
  $$;
CREATE FUNCTION pain_point_leaves() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      perform shift_heat_cells(array(select cell from heat_cells_of(array[old.id]) as cell), '{}');
      perform shift_toil_steps(array(select step from toil_steps_of(array[old.id]) as step), '{}');
      delete from standings where pain_point_id = old.id;
      delete from toil_spans where pain_point_id = old.id;
      return old;
    end $$;
CREATE FUNCTION pain_point_root(start bigint) RETURNS bigint
    LANGUAGE plpgsql STABLE
    AS $$
    declare
      chain bigint[] := array[start];
      target bigint;
    begin
      loop
        select target_id into target from merges where source_id = chain[cardinality(chain)] and undone_at is null;
        if target is null then return chain[cardinality(chain)]; end if;
        if target = any (chain) then
          raise exception 'pain point % is merged into itself', target using errcode = '23514', constraint = 'merges_no_circle';
        end if;
        chain := chain || target;
      end loop;
    end $$;
CREATE FUNCTION pain_points_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      if tg_op = 'INSERT' then
        
        perform refresh_standings(array(select id from added));
      elsif tg_op = 'DELETE' then
        
        perform refresh_standings(array(select id from removed));
      else
        
        perform refresh_standings(array(select id from added union select id from removed));
      end if;
      return null;
    end $$;
CREATE FUNCTION rebuild_standings() RETURNS void
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_custom_plan'
    SET jit TO 'off'
    SET work_mem TO '64MB'
    AS $$
    declare
      chunk bigint[];
    begin
      perform pg_advisory_xact_lock(hashtext('standings'));
      delete from heat_cells;
      delete from toil_steps;
      delete from toil_spans;
      delete from team_standings;
      delete from standings;
      for chunk in
        select array_agg(id) from (
          select id, row_number() over (order by id) as place from pain_points
          where not exists (select from merges where source_id = pain_points.id and undone_at is null)
        ) as numbered
        group by place / 20000 order by 1
      loop
        perform stand_again(chunk);
      end loop;
      delete from search_texts t where not exists (select from standings s where s.pain_point_id = t.pain_point_id);
      insert into heat_cells 
    select t.team_id, category_id, s.state, cell.severity_rank, count(*),
      count(*) filter (where t.hours_per_month is null), count(*) filter (where t.severity_rank >= 3),
      coalesce(sum(t.hours_per_month), 0), count(*) filter (where t.team_id = s.team_ids[1]),
      count(*) filter (where t.team_id = s.team_ids[1] and s.hours_per_month is null)
    from standings s join team_standings t using (pain_point_id), unnest(s.category_ids || null::bigint) as category_id,
      unnest(array[null, s.severity_rank]) as cell (severity_rank)
    
    group by t.team_id, category_id, s.state, cell.severity_rank;
      insert into toil_steps
        select team_id, category_id, month, sum(sign), coalesce(sum(sign) filter (where hours_per_month is null), 0),
          coalesce(sum(sign * hours_per_month), 0)
        from toil_spans, unnest(category_ids || null::bigint) as category_id,
          lateral (values (from_month, 1), (until_month, -1)) as step (month, sign)
        where month is not null
        group by team_id, category_id, month;
    end $$;
CREATE FUNCTION record_audit_event() RETURNS trigger
    LANGUAGE plpgsql
    AS $_$
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
    if nullif(current_setting('nayami.redaction', true), '') is not null then
      if tg_op = 'UPDATE' and redacting() and not exists (
        select from jsonb_each(to_jsonb(old))
        where value <> present -> key and not is_stand_in(value, present -> key)
          and not (tg_table_name = 'reviews' and key in ('redacted_at', 'redacted_by'))) then
        return null;
      end if;
      raise exception 'A redaction takes texts out of % and does nothing else.', tg_table_name using errcode = '42501';
    end if;    if author is null then
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
    secrets := array(select key from jsonb_object_keys(coalesce(new_row, old_row)) as key where key ~ '(^|_)(password|passphrase|secret|token|hash|hashed|salt|credentials?|api_key|private_key)(_|$)');
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
  end $_$;
CREATE FUNCTION redact_rows(redaction bigint, target regclass, changes jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $_$
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
  end $_$;
CREATE FUNCTION redacting() RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select exists (
      select from redactions where id = nullif(current_setting('nayami.redaction', true), '')::bigint
        and xmin = pg_current_xact_id()::xid)
  $$;
CREATE FUNCTION refresh_standings(changed bigint[]) RETURNS void
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET jit TO 'off'
    AS $$
    declare
      roots bigint[];
      stale bigint[];
      locked bigint[] := '{}';
      cells heat_cells[];
      steps toil_steps[];
    begin
      if cardinality(changed) = 0 then return; end if;
      -- Against a rebuild, which counts everything anew and must see this change or be waited for.
      perform pg_advisory_xact_lock_shared(hashtext('standings'));
      -- Two writers on one pain point take turns; each statement after the lock sees what the other committed.
      -- That may be a merge, and then there is more to lock.
      loop
        roots := array(select distinct pain_point_root(id) from unnest(changed) as id);
        stale := array(select distinct id from unnest(roots || changed) as id);
        exit when stale <@ locked;
        perform from pain_points where id = any (stale) order by id for no key update;
        locked := locked || stale;
      end loop;
      cells := array(select cell from heat_cells_of(stale) as cell);
      steps := array(select step from toil_steps_of(stale) as step);
      delete from team_standings where pain_point_id = any (stale);
      delete from toil_spans where pain_point_id = any (stale);
      delete from standings where pain_point_id = any (stale);
      perform stand_again(roots);
      delete from search_texts t where pain_point_id = any (stale)
        and not exists (select from standings s where s.pain_point_id = t.pain_point_id);
      perform shift_heat_cells(cells, roots);
      perform shift_toil_steps(steps, roots);
    end $$;
CREATE FUNCTION refuse_all_but_redaction() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
  begin
    if tg_op = 'UPDATE' and redacting() then
      if tg_level = 'STATEMENT' then return null; end if;
      if is_only_redacted(to_jsonb(old), to_jsonb(new)) then return new; end if;
    end if;
    raise exception '% are only added, never changed or taken away but by a redaction (% refused).',
      initcap(replace(tg_table_name, '_', ' ')), lower(tg_op) using errcode = '42501';
  end $$;
CREATE FUNCTION refuse_truncation() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
  begin
    raise exception '% cannot be emptied at once: each row taken away leaves its audit event.', tg_table_name
      using errcode = '42501';
  end $$;
CREATE FUNCTION reload_live_syncs() RETURNS void
    LANGUAGE plpgsql
    AS $$
  declare
    live bigint;
  begin
    for live in
      select sync_id from sync_clocks where ticked_at > now() - interval '12 hours' order by sync_id
    loop
      perform tick_sync(live, 'sync', live);
    end loop;
  end $$;
CREATE FUNCTION resolutions_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      if tg_op = 'INSERT' then
        
        perform refresh_standings(array(select pain_point_id from added));
      elsif tg_op = 'DELETE' then
        
        perform refresh_standings(array(select pain_point_id from removed));
      else
        
        perform refresh_standings(array(select pain_point_id from added union select pain_point_id from removed));
      end if;
      return null;
    end $$;
CREATE FUNCTION ring_for_nobody() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
  begin
    perform pg_notify('rights', 'nobody');
    return null;
  end $$;
CREATE FUNCTION ring_for_person() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
  begin
    perform pg_notify('rights', 'person:' || new.id);
    return null;
  end $$;
CREATE FUNCTION ring_for_sessions() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
  begin
    perform pg_notify('rights', 'session:' || gone.id) from gone;
    return null;
  end $$;
CREATE FUNCTION shift_heat_cells(before heat_cells[], roots bigint[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
  begin
    insert into heat_cells (team_id, category_id, state, severity_rank, pain_points, not_estimated, severe, hours_per_month, firsts, firsts_not_estimated)
    select team_id, category_id, state, severity_rank, sum(pain_points), sum(not_estimated), sum(severe), sum(hours_per_month), sum(firsts), sum(firsts_not_estimated)
    from (
      select team_id, category_id, state, severity_rank, pain_points, not_estimated, severe, hours_per_month, firsts, firsts_not_estimated from heat_cells_of(roots)
      union all
      select team_id, category_id, state, severity_rank, -pain_points, -not_estimated, -severe, -hours_per_month, -firsts, -firsts_not_estimated from unnest(before)
    ) as change
    group by team_id, category_id, state, severity_rank
    having sum(pain_points) <> 0 or sum(not_estimated) <> 0 or sum(severe) <> 0 or sum(hours_per_month) <> 0 or sum(firsts) <> 0 or sum(firsts_not_estimated) <> 0
    order by team_id, category_id, state, severity_rank
    on conflict (team_id, category_id, state, severity_rank) do update set
      pain_points = heat_cells.pain_points + excluded.pain_points, not_estimated = heat_cells.not_estimated + excluded.not_estimated, severe = heat_cells.severe + excluded.severe, hours_per_month = heat_cells.hours_per_month + excluded.hours_per_month, firsts = heat_cells.firsts + excluded.firsts, firsts_not_estimated = heat_cells.firsts_not_estimated + excluded.firsts_not_estimated;
  end $$;
CREATE TABLE toil_steps (
 team_id bigint NOT NULL,
 category_id bigint,
 month date NOT NULL,
 pain_points integer NOT NULL,
 not_estimated integer NOT NULL,
 hours_per_month numeric(24,6) NOT NULL
);
CREATE FUNCTION shift_toil_steps(before toil_steps[], roots bigint[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
  begin
    insert into toil_steps (team_id, category_id, month, pain_points, not_estimated, hours_per_month)
    select team_id, category_id, month, sum(pain_points), sum(not_estimated), sum(hours_per_month)
    from (
      select team_id, category_id, month, pain_points, not_estimated, hours_per_month from toil_steps_of(roots)
      union all
      select team_id, category_id, month, -pain_points, -not_estimated, -hours_per_month from unnest(before)
    ) as change
    group by team_id, category_id, month
    having sum(pain_points) <> 0 or sum(not_estimated) <> 0 or sum(hours_per_month) <> 0
    order by team_id, category_id, month
    on conflict (team_id, category_id, month) do update set
      pain_points = toil_steps.pain_points + excluded.pain_points,
      not_estimated = toil_steps.not_estimated + excluded.not_estimated,
      hours_per_month = toil_steps.hours_per_month + excluded.hours_per_month;
  end $$;
CREATE FUNCTION span_toil(roots bigint[], members bigint[], working_days smallint) RETURNS void
    LANGUAGE plpgsql
    AS $$
  begin
    with 
  family as (select root_id, member_id from unnest(roots, members) as pair (root_id, member_id)), 
  heard as (
    select family.root_id, m.id, m.team_id, m.heard_on, m.recorded_at, m.quote,
      array_position(array['low', 'medium', 'high', 'critical'], m.severity)::smallint as severity_rank,
      toil_hours_per_month(m.occurrences, m.per, m.minutes_each, m.people, working_days) as hours
    from family join mentions m on m.pain_point_id = family.member_id
  ),
    monthly as (
      select root_id, team_id, date_trunc('month', heard_on)::date as month,
        (array_agg(hours order by heard_on desc, recorded_at desc, id desc) filter (where hours is not null))[1] as hours
      from heard group by root_id, team_id, date_trunc('month', heard_on)
    ),
    numbered as (
      select *, count(hours) over spoken as estimate_number, lead(month) over spoken as next_month
      from monthly window spoken as (partition by root_id, team_id order by month)
    ),
    carried as (
      select root_id, team_id, month, next_month,
        max(hours) over (partition by root_id, team_id, estimate_number) as hours
      from numbered
    ),
    closed as (
      select root_id, range_agg(daterange(from_month, until_month)) as months
      from (
        select family.root_id, (date_trunc('month', r.resolved_on) + interval '1 month')::date as from_month,
          date_trunc('month', min(h.heard_on))::date as until_month
        from family
        join resolutions r on r.pain_point_id = family.member_id
        left join heard h on h.root_id = family.root_id
          and (h.heard_on, h.recorded_at) > (r.resolved_on, r.recorded_at)
        group by family.root_id, r.id
      ) as closing
      where until_month is null or until_month > from_month
      group by root_id
    )
    insert into toil_spans (pain_point_id, team_id, from_month, until_month, hours_per_month, category_ids)
    select carried.root_id, team_id, lower(span), upper(span), hours, s.category_ids
    from carried
    join standings s on s.pain_point_id = carried.root_id
    left join closed on closed.root_id = carried.root_id,
    unnest(datemultirange(daterange(month, next_month)) - coalesce(closed.months, datemultirange())) as span;
  end $$;
CREATE FUNCTION stand_again(roots bigint[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
    declare
      members bigint[];
      working_days smallint := (select working_days_per_month from organisation);
    begin
      with recursive family as (
        select id as root_id, id as member_id from pain_points where id = any (roots)
        union
        select family.root_id, merges.source_id from family
        join merges on merges.target_id = family.member_id and merges.undone_at is null
      ),
      -- A pain point being recorded has no mention yet: nothing stands on it.
      standing as (
        select root_id from family where exists (select from mentions where pain_point_id = member_id)
      )
      select coalesce(array_agg(root_id), '{}'), coalesce(array_agg(member_id), '{}') into roots, members
      from family where root_id in (select root_id from standing);
      if cardinality(roots) = 0 then return; end if;
      perform stand_teams(roots, members, working_days);
      perform stand_pain_points(roots, members);
      perform write_search_texts(roots, members);
      perform span_toil(roots, members, working_days);
    end $$;
CREATE FUNCTION stand_pain_points(roots bigint[], members bigint[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
  begin
    with 
  family as (select root_id, member_id from unnest(roots, members) as pair (root_id, member_id)), 
  heard as (
    select family.root_id, m.id, m.team_id, m.heard_on, m.recorded_at
    from family join mentions m on m.pain_point_id = family.member_id
  ),
    latest as (
      select distinct on (root_id) root_id, heard_on, recorded_at from heard
      order by root_id, heard_on desc, recorded_at desc
    ),
    resolved as (
      select family.root_id, r.* from family join resolutions r on r.pain_point_id = family.member_id
    ),
    closure as (
      select distinct on (r.root_id) r.root_id, r.kind
      from resolved r join latest l using (root_id)
      where (l.heard_on, l.recorded_at) <= (r.resolved_on, r.recorded_at)
        and not exists (select from resolved n where n.root_id = r.root_id
          and (n.resolved_on, n.recorded_at, n.id) > (r.resolved_on, r.recorded_at, r.id))
    ),
    back as (
      select distinct r.root_id from resolved r join latest l using (root_id)
      where r.kind = 'relieved' and (l.heard_on, l.recorded_at) > (r.resolved_on, r.recorded_at)
    ),
    served as (
      select root_id, count(*) as tickets, bool_or(outcome in ('open', 'unknown')) as any_open,
        bool_or(outcome = 'done') as any_done
      from (
        select distinct family.root_id, l.ticket_id, latest_outcome(l.ticket_id) as outcome
        from family join ticket_links l on l.pain_point_id = family.member_id
      ) as linked group by root_id
    ),
    months as (
    select root_id, array_agg(month order by month) as heard_months, array_agg(heard order by month) as heard_counts
    from (
      select root_id, month_number(heard_on) as month, count(*)::integer as heard from heard group by 1, 2
    ) as monthly group by root_id),
    known as (
      select family.root_id, count(distinct k.name) as names
      from family join known_by k on k.pain_point_id = family.member_id group by family.root_id
    ),
    summed as (
      select pain_point_id as root_id, max(severity_rank) as severity_rank, sum(hours_per_month) as hours,
        count(*) filter (where hours_per_month is null) as not_estimated, count(*) as teams, sum(mentions) as mentions,
        min(first_heard_on) as first_heard_on, max(last_heard_on) as last_heard_on,
        array_agg(team_id order by first_heard_on, team_id) as team_ids
      from team_standings where pain_point_id = any (roots) group by pain_point_id
    ),
    tagged as (
      select pain_point_id as root_id, array_agg(category_id order by category_id) as category_ids
      from pain_point_categories where pain_point_id = any (roots) group by pain_point_id
    )
    insert into standings (pain_point_id, state, came_back, severity_rank, hours_per_month, not_estimated_teams, teams,
      mentions, first_heard_on, last_heard_on, team_ids, category_ids, heard_months, heard_counts, tickets, known_by)
    select summed.root_id,
      case
        when closure.kind is not null then closure.kind
        when served.any_open then 'in_progress'
        when served.any_done then 'to_confirm'
        when served.root_id is not null then 'stranded'
        else 'unplanned'
      end,
      back.root_id is not null, summed.severity_rank, summed.hours, summed.not_estimated, summed.teams, summed.mentions,
      summed.first_heard_on, summed.last_heard_on, summed.team_ids, coalesce(tagged.category_ids, '{}'),
      months.heard_months, months.heard_counts, coalesce(served.tickets, 0), coalesce(known.names, 0)
    from summed
    join months on months.root_id = summed.root_id
    left join closure on closure.root_id = summed.root_id
    left join back on back.root_id = summed.root_id
    left join served on served.root_id = summed.root_id
    left join known on known.root_id = summed.root_id
    left join tagged on tagged.root_id = summed.root_id;
  end $$;
CREATE FUNCTION stand_teams(roots bigint[], members bigint[], working_days smallint) RETURNS void
    LANGUAGE plpgsql
    AS $$
  begin
    with 
  family as (select root_id, member_id from unnest(roots, members) as pair (root_id, member_id)), 
  heard as (
    select family.root_id, m.id, m.team_id, m.heard_on, m.recorded_at, m.quote,
      array_position(array['low', 'medium', 'high', 'critical'], m.severity)::smallint as severity_rank,
      toil_hours_per_month(m.occurrences, m.per, m.minutes_each, m.people, working_days) as hours
    from family join mentions m on m.pain_point_id = family.member_id
  )
    insert into team_standings
      (pain_point_id, team_id, mentions, first_heard_on, last_heard_on, severity_rank, hours_per_month)
    select root_id, team_id, count(*), min(heard_on), max(heard_on),
      (array_agg(severity_rank order by heard_on desc, recorded_at desc, id desc))[1],
      (array_agg(hours order by heard_on desc, recorded_at desc, id desc) filter (where hours is not null))[1]
    from heard group by root_id, team_id;
  end $$;
CREATE FUNCTION standing_marks(state text, severity_rank smallint, known_by integer, tickets integer, came_back boolean, heard_months integer[]) RETURNS integer[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    select array[
      severity_rank::integer,
      10 + array_position(array['unplanned', 'in_progress', 'to_confirm', 'stranded', 'relieved', 'declined'], state),
      20 + least(known_by, 3),
      30 + least(tickets, 1)
    ] || case when came_back then array[40] else '{}' end || heard_months
  $$;
CREATE FUNCTION tell_live_syncs() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
  declare
    described bigint := (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[0])::bigint;
    live bigint;
  begin
    for live in
      select distinct clock.sync_id from mentions join sync_clocks clock on clock.sync_id = mentions.sync_id
      where pain_point_id = described and ticked_at > now() - interval '12 hours' order by clock.sync_id
    loop
      perform tick_sync(live, 'painPoint', described);
    end loop;
    return null;
  end $$;
CREATE FUNCTION tell_sync() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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
  end $$;
CREATE FUNCTION tell_sync_itself() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
  declare
    changed bigint := (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[0])::bigint;
  begin
    if exists (select from syncs where id = changed) then
      perform tick_sync(changed, 'sync', changed);
    end if;
    return null;
  end $$;
CREATE FUNCTION terms_found() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      perform look_again(array[new.pain_point_id]);
      return null;
    end $$;
CREATE FUNCTION tick_sync(changed_sync bigint, what text, which bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
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
  end $$;
CREATE FUNCTION ticket_links_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      if tg_op = 'INSERT' then
        perform from tickets where id in (select ticket_id from added) order by id for no key update;
        perform refresh_standings(array(select pain_point_id from added));
      elsif tg_op = 'DELETE' then
        perform from tickets where id in (select ticket_id from removed) order by id for no key update;
        perform refresh_standings(array(select pain_point_id from removed));
      else
        perform from tickets where id in (select ticket_id from (select ticket_id from added union select ticket_id from removed) as changed) order by id for no key update;
        perform refresh_standings(array(select pain_point_id from added union select pain_point_id from removed));
      end if;
      return null;
    end $$;
CREATE FUNCTION ticket_outcomes_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      if tg_op = 'INSERT' then
        perform from tickets where id in (select ticket_id from added) order by id for no key update;
        perform refresh_standings(array(select pain_point_id from ticket_links where ticket_id in (select ticket_id from added)));
      elsif tg_op = 'DELETE' then
        perform from tickets where id in (select ticket_id from removed) order by id for no key update;
        perform refresh_standings(array(select pain_point_id from ticket_links where ticket_id in (select ticket_id from removed)));
      else
        perform from tickets where id in (select ticket_id from (select ticket_id from added union select ticket_id from removed) as changed) order by id for no key update;
        perform refresh_standings(array(select pain_point_id from ticket_links where ticket_id in (select ticket_id from added) union select pain_point_id from ticket_links where ticket_id in (select ticket_id from removed)));
      end if;
      return null;
    end $$;
CREATE FUNCTION title_written() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      insert into similar_terms (pain_point_id, version, terms, weights) values (new.id, 0, '{}', '{}')
      on conflict (pain_point_id) do update set version = 0;
      return null;
    end $$;
CREATE FUNCTION toil_hours_per_month(occurrences numeric, per text, minutes_each integer, people integer, working_days smallint) RETURNS numeric
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    select occurrences * case per when 'day' then working_days when 'week' then 52::numeric / 12 else 1 end
      * minutes_each / 60 * people
  $$;
CREATE FUNCTION toil_steps_of(roots bigint[]) RETURNS SETOF toil_steps
    LANGUAGE sql STABLE
    AS $$
    select team_id, category_id, month, sum(sign), coalesce(sum(sign) filter (where hours_per_month is null), 0),
      coalesce(sum(sign * hours_per_month), 0)
    from toil_spans, unnest(category_ids || null::bigint) as category_id,
      lateral (values (from_month, 1), (until_month, -1)) as step (month, sign)
    where pain_point_id = any (roots) and month is not null
    group by team_id, category_id, month
  $$;
CREATE FUNCTION write_search_texts(roots bigint[], members bigint[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
  begin
    with 
  family as (select root_id, member_id from unnest(roots, members) as pair (root_id, member_id)),
    described as (
      select root_id, string_agg(title, E'\n' order by id <> root_id, id) as titles,
        string_agg(notes, E'\n' order by id <> root_id, id) as notes
      from family join pain_points on id = member_id group by root_id
    ),
    said as (
      select root_id, string_agg(quote, E'\n' order by id) as quotes
      from family join mentions on pain_point_id = member_id where quote is not null group by root_id
    )
    insert into search_texts (pain_point_id, text)
    select root_id, fold_for_search(concat_ws(E'\n', titles, notes, quotes))
    from described left join said using (root_id)
    on conflict (pain_point_id) do update set text = excluded.text where search_texts.text <> excluded.text;
  end $$;
CREATE TABLE agenda_blocks (
 id bigint NOT NULL,
 template_id bigint NOT NULL,
 "position" smallint NOT NULL,
 name_en text NOT NULL,
 name_ja text NOT NULL,
 entry_condition_en text,
 entry_condition_ja text,
 archived_at timestamp with time zone,
 CONSTRAINT agenda_blocks_texts CHECK ((((char_length(name_en) >= 1) AND (char_length(name_en) <= 200)) AND ((char_length(name_ja) >= 1) AND (char_length(name_ja) <= 200)) AND ((char_length(entry_condition_en) >= 1) AND (char_length(entry_condition_en) <= 200)) AND ((char_length(entry_condition_ja) >= 1) AND (char_length(entry_condition_ja) <= 200))))
);
ALTER TABLE agenda_blocks ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE agenda_templates (
 id bigint NOT NULL,
 slug text NOT NULL,
 name_en text NOT NULL,
 name_ja text NOT NULL,
 archived_at timestamp with time zone,
 suggested_for_phase text,
 CONSTRAINT agenda_templates_suggested_for_phase_check CHECK ((suggested_for_phase = ANY (ARRAY['pre_launch'::text, 'launched'::text, 'mature'::text]))),
 CONSTRAINT agenda_templates_texts CHECK ((((char_length(name_en) >= 1) AND (char_length(name_en) <= 200)) AND ((char_length(name_ja) >= 1) AND (char_length(name_ja) <= 200))))
);
ALTER TABLE agenda_templates ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE alert_verdicts (
 id bigint NOT NULL,
 sync_id bigint NOT NULL,
 agenda_block_id bigint,
 alert text NOT NULL,
 verdict text NOT NULL,
 recorded_at timestamp with time zone NOT NULL,
 recorded_by text NOT NULL,
 CONSTRAINT alert_verdicts_alert_check CHECK (((alert = btrim(alert, ' 	　'::text)) AND ((char_length(alert) >= 1) AND (char_length(alert) <= 200)))),
 CONSTRAINT alert_verdicts_verdict_check CHECK ((verdict = ANY (ARRAY['keep'::text, 'fix'::text, 'delete'::text])))
);
ALTER TABLE alert_verdicts ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE api_token_uses (
 api_token_id bigint NOT NULL,
 used_at timestamp with time zone NOT NULL
);
CREATE TABLE api_tokens (
 id bigint NOT NULL,
 person_id uuid NOT NULL,
 name text NOT NULL,
 token_hash text NOT NULL,
 scope text NOT NULL,
 created_at timestamp with time zone NOT NULL,
 expires_at timestamp with time zone NOT NULL,
 revoked_at timestamp with time zone,
 CONSTRAINT api_tokens_name_check CHECK (((name = btrim(name, ' 	　'::text)) AND ((char_length(name) >= 1) AND (char_length(name) <= 200)))),
 CONSTRAINT api_tokens_scope_check CHECK ((scope = ANY (ARRAY['read'::text, 'write'::text]))),
 CONSTRAINT api_tokens_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))
);
ALTER TABLE api_tokens ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE attempts (
 key character varying(255) NOT NULL,
 points integer DEFAULT 0 NOT NULL,
 expire bigint
);
CREATE TABLE audit_events (
 id bigint NOT NULL,
 recorded_at timestamp with time zone NOT NULL,
 actor_id text,
 actor_name text NOT NULL,
 request_id text,
 action text NOT NULL,
 table_name text NOT NULL,
 subject_id text NOT NULL,
 pain_point_ids bigint[],
 about jsonb,
 before jsonb,
 after jsonb,
 CONSTRAINT audit_events_action_check CHECK ((action = ANY (ARRAY['added'::text, 'changed'::text, 'removed'::text])))
);
ALTER TABLE audit_events ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE bulk_change_items (
 id bigint NOT NULL,
 bulk_change_id bigint NOT NULL,
 pain_point_id bigint NOT NULL,
 what text NOT NULL,
 fact jsonb NOT NULL,
 CONSTRAINT bulk_change_items_what_check CHECK ((what = ANY (ARRAY['category_added'::text, 'category_removed'::text, 'known_by_added'::text, 'known_by_removed'::text, 'severity_corrected'::text, 'declined'::text, 'ticket_linked'::text])))
);
ALTER TABLE bulk_change_items ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE bulk_changes (
 id bigint NOT NULL,
 kind text NOT NULL,
 act jsonb NOT NULL,
 chosen integer NOT NULL,
 left_out integer NOT NULL,
 changed integer NOT NULL,
 made_at timestamp with time zone NOT NULL,
 made_by text NOT NULL,
 undone_at timestamp with time zone,
 undone_by text,
 kept integer,
 CONSTRAINT bulk_changes_check CHECK (((changed >= 1) AND (changed <= chosen))),
 CONSTRAINT bulk_changes_check1 CHECK (((kept >= 0) AND (kept <= changed))),
 CONSTRAINT bulk_changes_check2 CHECK ((num_nulls(undone_at, undone_by, kept) = ANY (ARRAY[0, 3]))),
 CONSTRAINT bulk_changes_chosen_check CHECK ((chosen > 0)),
 CONSTRAINT bulk_changes_kind_check CHECK ((kind = ANY (ARRAY['add_categories'::text, 'remove_categories'::text, 'replace_categories'::text, 'severity'::text, 'add_known_by'::text, 'remove_known_by'::text, 'link_ticket'::text, 'decline'::text]))),
 CONSTRAINT bulk_changes_left_out_check CHECK ((left_out >= 0))
);
ALTER TABLE bulk_changes ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE categories (
 id bigint NOT NULL,
 slug text NOT NULL,
 name_en text NOT NULL,
 name_ja text NOT NULL,
 colour text NOT NULL,
 created_at timestamp with time zone NOT NULL,
 created_by text NOT NULL,
 archived_at timestamp with time zone,
 CONSTRAINT categories_colour_check CHECK ((colour = ANY (ARRAY['vermillion'::text, 'blue'::text, 'green'::text, 'purple'::text, 'orange'::text, 'sky'::text, 'yellow'::text, 'grey'::text]))),
 CONSTRAINT categories_name_en_check CHECK (((name_en = btrim(name_en, ' 	　'::text)) AND ((char_length(name_en) >= 1) AND (char_length(name_en) <= 200)))),
 CONSTRAINT categories_name_ja_check CHECK (((name_ja = btrim(name_ja, ' 	　'::text)) AND ((char_length(name_ja) >= 1) AND (char_length(name_ja) <= 200)))),
 CONSTRAINT categories_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 60)))
);
ALTER TABLE categories ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE credentials (
 id uuid DEFAULT gen_random_uuid() NOT NULL,
 person_id uuid NOT NULL,
 provider_id text NOT NULL,
 account_id text NOT NULL,
 password text,
 access_token text,
 refresh_token text,
 id_token text,
 access_token_expires_at timestamp with time zone,
 refresh_token_expires_at timestamp with time zone,
 scope text,
 created_at timestamp with time zone NOT NULL,
 updated_at timestamp with time zone NOT NULL
);
CREATE TABLE decisions (
 id bigint NOT NULL,
 sync_id bigint,
 review_month text,
 text text NOT NULL,
 owner text,
 due_on date,
 decided_on date NOT NULL,
 recorded_at timestamp with time zone NOT NULL,
 recorded_by text NOT NULL,
 done_on date,
 done_at timestamp with time zone,
 done_by text,
 agenda_block_id bigint,
 CONSTRAINT decisions_check CHECK ((num_nonnulls(sync_id, review_month) = 1)),
 CONSTRAINT decisions_check1 CHECK ((num_nulls(done_on, done_at, done_by) = ANY (ARRAY[0, 3]))),
 CONSTRAINT decisions_due_on_check CHECK (((due_on >= '2000-01-01'::date) AND (due_on <= '2100-12-31'::date))),
 CONSTRAINT decisions_owner_check CHECK (((owner = btrim(owner, ' 	　'::text)) AND ((char_length(owner) >= 1) AND (char_length(owner) <= 200)))),
 CONSTRAINT decisions_review_month_check CHECK ((review_month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'::text)),
 CONSTRAINT decisions_text_check CHECK (((text = btrim(text, ' 	　'::text)) AND ((char_length(text) >= 1) AND (char_length(text) <= 500))))
);
ALTER TABLE decisions ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE mentions (
 id bigint NOT NULL,
 pain_point_id bigint NOT NULL,
 sync_id bigint,
 team_id bigint NOT NULL,
 heard_on date NOT NULL,
 severity text NOT NULL,
 quote text,
 occurrences numeric(8,2),
 per text,
 minutes_each integer,
 people integer,
 recorded_at timestamp with time zone NOT NULL,
 recorded_by text NOT NULL,
 agenda_block_id bigint,
 CONSTRAINT mentions_minutes_each_check CHECK (((minutes_each >= 0) AND (minutes_each <= 1440))),
 CONSTRAINT mentions_occurrences_check CHECK (((occurrences > (0)::numeric) AND (occurrences <= (100000)::numeric))),
 CONSTRAINT mentions_people_check CHECK (((people >= 1) AND (people <= 1000))),
 CONSTRAINT mentions_per_check CHECK ((per = ANY (ARRAY['day'::text, 'week'::text, 'month'::text]))),
 CONSTRAINT mentions_quote_check CHECK (((char_length(quote) >= 1) AND (char_length(quote) <= 2000))),
 CONSTRAINT mentions_severity_check CHECK ((severity = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text, 'critical'::text]))),
 CONSTRAINT mentions_whole_estimate CHECK ((num_nulls(occurrences, per, minutes_each, people) = ANY (ARRAY[0, 4])))
);
CREATE TABLE notes (
 id bigint NOT NULL,
 sync_id bigint NOT NULL,
 agenda_block_id bigint,
 body text NOT NULL,
 recorded_at timestamp with time zone NOT NULL,
 recorded_by text NOT NULL,
 CONSTRAINT notes_body_check CHECK (((char_length(body) >= 1) AND (char_length(body) <= 10000)))
);
CREATE TABLE resolutions (
 id bigint NOT NULL,
 pain_point_id bigint NOT NULL,
 kind text NOT NULL,
 reason text,
 sync_id bigint,
 team_id bigint,
 resolved_on date NOT NULL,
 recorded_at timestamp with time zone NOT NULL,
 recorded_by text NOT NULL,
 CONSTRAINT resolutions_declined_has_reason CHECK (((kind <> 'declined'::text) OR (reason IS NOT NULL))),
 CONSTRAINT resolutions_kind_check CHECK ((kind = ANY (ARRAY['relieved'::text, 'declined'::text]))),
 CONSTRAINT resolutions_reason_check CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 2000))),
 CONSTRAINT resolutions_resolved_on_check CHECK (((resolved_on >= '2000-01-01'::date) AND (resolved_on <= '2100-12-31'::date)))
);
CREATE TABLE syncs (
 id bigint NOT NULL,
 held_on date NOT NULL,
 template_id bigint NOT NULL,
 facilitator text,
 created_at timestamp with time zone NOT NULL,
 created_by text NOT NULL,
 closed_at timestamp with time zone,
 CONSTRAINT syncs_facilitator_check CHECK (((char_length(facilitator) >= 1) AND (char_length(facilitator) <= 200))),
 CONSTRAINT syncs_held_on_check CHECK (((held_on >= '2000-01-01'::date) AND (held_on <= '2100-12-31'::date)))
);
CREATE VIEW heard_syncs AS
 SELECT syncs.id,
    syncs.held_on,
    syncs.template_id,
    syncs.facilitator,
    syncs.created_at,
    syncs.created_by,
    syncs.closed_at
   FROM syncs
  WHERE ((syncs.closed_at IS NOT NULL) OR COALESCE(( SELECT true
           FROM mentions
          WHERE (mentions.sync_id = syncs.id)
         LIMIT 1), ( SELECT true
           FROM notes
          WHERE (notes.sync_id = syncs.id)
         LIMIT 1), ( SELECT true
           FROM decisions
          WHERE (decisions.sync_id = syncs.id)
         LIMIT 1), ( SELECT true
           FROM resolutions
          WHERE (resolutions.sync_id = syncs.id)
         LIMIT 1), ( SELECT true
           FROM alert_verdicts
          WHERE (alert_verdicts.sync_id = syncs.id)
         LIMIT 1), false));
CREATE TABLE known_by (
 pain_point_id bigint NOT NULL,
 name text NOT NULL,
 recorded_at timestamp with time zone NOT NULL,
 recorded_by text NOT NULL,
 CONSTRAINT known_by_name_check CHECK (((name = btrim(name, ' 	　'::text)) AND ((char_length(name) >= 1) AND (char_length(name) <= 200))))
);
CREATE TABLE kysely_migration (
 name character varying(255) NOT NULL,
 "timestamp" character varying(255) NOT NULL
);
CREATE TABLE kysely_migration_lock (
 id character varying(255) NOT NULL,
 is_locked integer DEFAULT 0 NOT NULL
);
ALTER TABLE mentions ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE merges (
 id bigint NOT NULL,
 source_id bigint NOT NULL,
 target_id bigint NOT NULL,
 merged_on date NOT NULL,
 merged_at timestamp with time zone NOT NULL,
 merged_by text NOT NULL,
 undone_at timestamp with time zone,
 undone_by text,
 CONSTRAINT merges_check CHECK ((source_id <> target_id)),
 CONSTRAINT merges_check1 CHECK ((num_nulls(undone_at, undone_by) = ANY (ARRAY[0, 2])))
);
ALTER TABLE merges ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE not_same (
 source_id bigint NOT NULL,
 target_id bigint NOT NULL,
 recorded_at timestamp with time zone NOT NULL,
 recorded_by text NOT NULL,
 CONSTRAINT not_same_check CHECK ((source_id < target_id))
);
ALTER TABLE notes ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE one_time_links (
 id bigint NOT NULL,
 purpose text NOT NULL,
 token_hash text NOT NULL,
 email text,
 role text,
 person_id uuid,
 created_at timestamp with time zone NOT NULL,
 created_by text NOT NULL,
 expires_at timestamp with time zone,
 used_at timestamp with time zone,
 revoked_at timestamp with time zone,
 CONSTRAINT one_time_links_check CHECK (((purpose <> 'invite'::text) OR (num_nonnulls(email, role) = 2))),
 CONSTRAINT one_time_links_check1 CHECK (((purpose = ANY (ARRAY['sign_in'::text, 'reset_password'::text])) = (person_id IS NOT NULL))),
 CONSTRAINT one_time_links_email_check CHECK (((email = lower(email)) AND (char_length(email) <= 254))),
 CONSTRAINT one_time_links_purpose_check CHECK ((purpose = ANY (ARRAY['set_up'::text, 'invite'::text, 'sign_in'::text, 'reset_password'::text]))),
 CONSTRAINT one_time_links_role_check CHECK ((role = ANY (ARRAY['viewer'::text, 'member'::text, 'admin'::text]))),
 CONSTRAINT one_time_links_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))
);
ALTER TABLE one_time_links ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE organisation (
 id smallint DEFAULT 1 NOT NULL,
 name text DEFAULT ''::text NOT NULL,
 time_zone text DEFAULT 'Asia/Tokyo'::text NOT NULL,
 default_language text DEFAULT 'ja'::text NOT NULL,
 working_days_per_month smallint DEFAULT 20 NOT NULL,
 hours_per_person_month smallint DEFAULT 160 NOT NULL,
 toil_budget_share numeric(4,3) DEFAULT 0.5 NOT NULL,
 anyone_may_view boolean DEFAULT false NOT NULL,
 passwords_allowed boolean DEFAULT true NOT NULL,
 CONSTRAINT organisation_default_language_check CHECK ((default_language = ANY (ARRAY['ja'::text, 'en'::text]))),
 CONSTRAINT organisation_hours_per_person_month_check CHECK (((hours_per_person_month >= 1) AND (hours_per_person_month <= 744))),
 CONSTRAINT organisation_id_check CHECK ((id = 1)),
 CONSTRAINT organisation_name_check CHECK ((char_length(name) <= 200)),
 CONSTRAINT organisation_toil_budget_share_check CHECK (((toil_budget_share >= (0)::numeric) AND (toil_budget_share <= (1)::numeric))),
 CONSTRAINT organisation_working_days_per_month_check CHECK (((working_days_per_month >= 1) AND (working_days_per_month <= 31)))
);
CREATE TABLE pain_point_categories (
 pain_point_id bigint NOT NULL,
 category_id bigint NOT NULL
);
CREATE TABLE pain_points (
 id bigint NOT NULL,
 title text NOT NULL,
 created_at timestamp with time zone NOT NULL,
 created_by text NOT NULL,
 notes text,
 CONSTRAINT pain_points_notes_length CHECK (((notes = btrim(notes, ' 
　'::text)) AND ((char_length(notes) >= 1) AND (char_length(notes) <= 20000)))),
 CONSTRAINT pain_points_title_check CHECK (((title = btrim(title, ' 	　'::text)) AND ((char_length(title) >= 1) AND (char_length(title) <= 200))))
);
ALTER TABLE pain_points ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE people (
 id uuid DEFAULT gen_random_uuid() NOT NULL,
 name text NOT NULL,
 email text NOT NULL,
 email_verified boolean DEFAULT false NOT NULL,
 image text,
 role text DEFAULT 'viewer'::text NOT NULL,
 language text,
 theme text,
 time_zone text,
 deactivated_at timestamp with time zone,
 created_at timestamp with time zone NOT NULL,
 updated_at timestamp with time zone NOT NULL,
 redacted_at timestamp with time zone,
 CONSTRAINT people_email_check CHECK (((email = lower(email)) AND (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text) AND (char_length(email) <= 254))),
 CONSTRAINT people_language_check CHECK ((language = ANY (ARRAY['ja'::text, 'en'::text]))),
 CONSTRAINT people_name_check CHECK (((name = btrim(name, ' 	　'::text)) AND ((char_length(name) >= 1) AND (char_length(name) <= 200)))),
 CONSTRAINT people_role_check CHECK ((role = ANY (ARRAY['viewer'::text, 'member'::text, 'admin'::text]))),
 CONSTRAINT people_theme_check CHECK ((theme = ANY (ARRAY['system'::text, 'light'::text, 'dark'::text]))),
 CONSTRAINT people_time_zone_check CHECK (((char_length(time_zone) >= 1) AND (char_length(time_zone) <= 100)))
);
CREATE TABLE redaction_places (
 redaction_id bigint NOT NULL,
 place text NOT NULL,
 places integer NOT NULL,
 CONSTRAINT redaction_places_places_check CHECK ((places > 0))
);
CREATE TABLE redactions (
 id bigint NOT NULL,
 person_id uuid,
 reason text NOT NULL,
 places integer NOT NULL,
 redacted_at timestamp with time zone NOT NULL,
 redacted_by text NOT NULL,
 CONSTRAINT redactions_places_check CHECK ((places > 0)),
 CONSTRAINT redactions_reason_check CHECK (((reason = btrim(reason, ' 	　'::text)) AND ((char_length(reason) >= 1) AND (char_length(reason) <= 500))))
);
ALTER TABLE redactions ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
ALTER TABLE resolutions ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE reviews (
 month text NOT NULL,
 figures jsonb NOT NULL,
 closed_at timestamp with time zone NOT NULL,
 closed_by text NOT NULL,
 redacted_at timestamp with time zone,
 redacted_by text,
 CONSTRAINT reviews_month_check CHECK ((month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'::text))
);
CREATE TABLE same_awaiting (
 pain_point_id bigint NOT NULL
);
CREATE TABLE same_proposals (
 source_id bigint NOT NULL,
 target_id bigint NOT NULL,
 likeness real NOT NULL,
 matched text[] NOT NULL COLLATE pg_catalog."C",
 CONSTRAINT same_proposals_check CHECK ((source_id < target_id))
);
CREATE TABLE saved_views (
 id bigint NOT NULL,
 name text NOT NULL,
 search text NOT NULL,
 is_shared boolean NOT NULL,
 owner_id uuid NOT NULL,
 created_at timestamp with time zone NOT NULL,
 created_by text NOT NULL,
 CONSTRAINT saved_views_name_check CHECK (((name = btrim(name, ' 	　'::text)) AND ((char_length(name) >= 1) AND (char_length(name) <= 60)))),
 CONSTRAINT saved_views_search_check CHECK ((((search = ''::text) OR (search ~~ '?%'::text)) AND (char_length(search) <= 2000)))
);
ALTER TABLE saved_views ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE search_texts (
 pain_point_id bigint NOT NULL,
 text text NOT NULL
);
CREATE TABLE sessions (
 id uuid DEFAULT gen_random_uuid() NOT NULL,
 person_id uuid NOT NULL,
 token text NOT NULL,
 expires_at timestamp with time zone NOT NULL,
 ip_address text,
 user_agent text,
 created_at timestamp with time zone NOT NULL,
 updated_at timestamp with time zone NOT NULL
);
CREATE TABLE sightings (
 person_id uuid NOT NULL,
 seen_at timestamp with time zone NOT NULL
);
CREATE TABLE similar_term_counts (
 term text NOT NULL COLLATE pg_catalog."C",
 pain_points integer NOT NULL
);
CREATE TABLE similar_terms (
 pain_point_id bigint NOT NULL,
 version integer NOT NULL,
 terms text[] NOT NULL COLLATE pg_catalog."C",
 weights real[] NOT NULL,
 CONSTRAINT similar_terms_check CHECK ((cardinality(weights) = cardinality(terms)))
);
CREATE TABLE split_moves (
 id bigint NOT NULL,
 split_id bigint NOT NULL,
 from_id bigint,
 mention_id bigint,
 resolution_id bigint,
 category_id bigint,
 ticket_id bigint,
 linked_on date,
 linked_at timestamp with time zone,
 linked_by text,
 CONSTRAINT split_moves_check CHECK ((num_nonnulls(mention_id, resolution_id, category_id, ticket_id) = 1)),
 CONSTRAINT split_moves_check1 CHECK (((from_id IS NOT NULL) OR (resolution_id IS NOT NULL))),
 CONSTRAINT split_moves_check2 CHECK ((num_nonnulls(linked_on, linked_at, linked_by) =
CASE
 WHEN (ticket_id IS NULL) THEN 0
 ELSE 3
END))
);
ALTER TABLE split_moves ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE splits (
 id bigint NOT NULL,
 source_id bigint NOT NULL,
 target_id bigint NOT NULL,
 split_on date NOT NULL,
 split_at timestamp with time zone NOT NULL,
 split_by text NOT NULL,
 undone_at timestamp with time zone,
 undone_by text,
 CONSTRAINT splits_check CHECK ((source_id <> target_id)),
 CONSTRAINT splits_check1 CHECK ((num_nulls(undone_at, undone_by) = ANY (ARRAY[0, 2])))
);
ALTER TABLE splits ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE standings (
 pain_point_id bigint NOT NULL,
 state text NOT NULL,
 came_back boolean NOT NULL,
 severity_rank smallint NOT NULL,
 hours_per_month numeric(24,6),
 not_estimated_teams integer NOT NULL,
 teams integer NOT NULL,
 mentions integer NOT NULL,
 first_heard_on date NOT NULL,
 last_heard_on date NOT NULL,
 team_ids bigint[] NOT NULL,
 category_ids bigint[] NOT NULL,
 tickets integer DEFAULT 0 NOT NULL,
 known_by integer DEFAULT 0 NOT NULL,
 heard_months integer[] DEFAULT '{}'::integer[] NOT NULL,
 heard_counts integer[] DEFAULT '{}'::integer[] NOT NULL
);
CREATE TABLE submissions (
 key uuid NOT NULL,
 result jsonb NOT NULL,
 submitted_at timestamp with time zone NOT NULL,
 submitted_by text NOT NULL
);
CREATE TABLE sync_attendees (
 sync_id bigint NOT NULL,
 "position" smallint NOT NULL,
 name text NOT NULL,
 CONSTRAINT sync_attendees_name_check CHECK (((name = btrim(name, ' 	　'::text)) AND ((char_length(name) >= 1) AND (char_length(name) <= 200))))
);
CREATE TABLE sync_changes (
 sync_id bigint NOT NULL,
 seq bigint NOT NULL,
 subject text NOT NULL,
 subject_id bigint NOT NULL,
 submission_key uuid
);
CREATE TABLE sync_clocks (
 sync_id bigint NOT NULL,
 seq bigint NOT NULL,
 ticked_at timestamp with time zone NOT NULL
);
CREATE TABLE sync_teams (
 sync_id bigint NOT NULL,
 team_id bigint NOT NULL
);
ALTER TABLE syncs ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE team_standings (
 pain_point_id bigint NOT NULL,
 team_id bigint NOT NULL,
 mentions integer NOT NULL,
 first_heard_on date NOT NULL,
 last_heard_on date NOT NULL,
 severity_rank smallint NOT NULL,
 hours_per_month numeric(18,6)
);
CREATE TABLE teams (
 id bigint NOT NULL,
 slug text NOT NULL,
 name text NOT NULL,
 phase text NOT NULL,
 headcount integer,
 cadence_days integer NOT NULL,
 created_on date NOT NULL,
 created_at timestamp with time zone NOT NULL,
 created_by text NOT NULL,
 archived_at timestamp with time zone,
 CONSTRAINT teams_cadence_days_check CHECK (((cadence_days >= 1) AND (cadence_days <= 366))),
 CONSTRAINT teams_headcount_check CHECK (((headcount >= 1) AND (headcount <= 100000))),
 CONSTRAINT teams_name_check CHECK (((name = btrim(name, ' 	　'::text)) AND ((char_length(name) >= 1) AND (char_length(name) <= 200)))),
 CONSTRAINT teams_phase_check CHECK ((phase = ANY (ARRAY['pre_launch'::text, 'launched'::text, 'mature'::text]))),
 CONSTRAINT teams_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 60)))
);
ALTER TABLE teams ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE ticket_links (
 ticket_id bigint NOT NULL,
 pain_point_id bigint NOT NULL,
 linked_on date NOT NULL,
 linked_at timestamp with time zone NOT NULL,
 linked_by text NOT NULL
);
CREATE TABLE ticket_outcomes (
 id bigint NOT NULL,
 ticket_id bigint NOT NULL,
 outcome text NOT NULL,
 observed_on date NOT NULL,
 observed_at timestamp with time zone NOT NULL,
 observed_by text NOT NULL,
 CONSTRAINT ticket_outcomes_observed_on_check CHECK (((observed_on >= '2000-01-01'::date) AND (observed_on <= '2100-12-31'::date))),
 CONSTRAINT ticket_outcomes_outcome_check CHECK ((outcome = ANY (ARRAY['open'::text, 'done'::text, 'not_planned'::text, 'duplicate'::text, 'deleted'::text, 'unknown'::text])))
);
ALTER TABLE ticket_outcomes ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE tickets (
 id bigint NOT NULL,
 url text NOT NULL,
 tracker text NOT NULL,
 key text NOT NULL,
 created_on date NOT NULL,
 created_at timestamp with time zone NOT NULL,
 created_by text NOT NULL,
 CONSTRAINT tickets_key_check CHECK (((char_length(key) >= 1) AND (char_length(key) <= 200))),
 CONSTRAINT tickets_tracker_check CHECK ((tracker = ANY (ARRAY['github'::text, 'gitlab'::text, 'jira'::text, 'linear'::text, 'backlog'::text, 'redmine'::text, 'azure_devops'::text, 'shortcut'::text, 'link'::text]))),
 CONSTRAINT tickets_url_check CHECK (((url ~ '^https?://'::text) AND (char_length(url) <= 2000)))
);
ALTER TABLE tickets ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE toil_spans (
 pain_point_id bigint NOT NULL,
 team_id bigint NOT NULL,
 from_month date NOT NULL,
 until_month date,
 hours_per_month numeric(18,6),
 category_ids bigint[] NOT NULL
);
CREATE TABLE verifications (
 id uuid DEFAULT gen_random_uuid() NOT NULL,
 identifier text NOT NULL,
 value text NOT NULL,
 expires_at timestamp with time zone NOT NULL,
 created_at timestamp with time zone NOT NULL,
 updated_at timestamp with time zone NOT NULL
);
CREATE TABLE view_defaults (
 person_id uuid NOT NULL,
 view_id bigint NOT NULL
);
CREATE TABLE view_pins (
 person_id uuid NOT NULL,
 view_id bigint NOT NULL,
 "position" integer NOT NULL
);
ALTER TABLE agenda_blocks ADD CONSTRAINT agenda_blocks_pkey PRIMARY KEY (id);
ALTER TABLE agenda_blocks ADD CONSTRAINT agenda_blocks_position UNIQUE (template_id, "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE agenda_templates ADD CONSTRAINT agenda_templates_pkey PRIMARY KEY (id);
ALTER TABLE agenda_templates ADD CONSTRAINT agenda_templates_slug_key UNIQUE (slug);
ALTER TABLE alert_verdicts ADD CONSTRAINT alert_verdicts_pkey PRIMARY KEY (id);
ALTER TABLE api_token_uses ADD CONSTRAINT api_token_uses_pkey PRIMARY KEY (api_token_id);
ALTER TABLE api_tokens ADD CONSTRAINT api_tokens_pkey PRIMARY KEY (id);
ALTER TABLE api_tokens ADD CONSTRAINT api_tokens_token_hash_key UNIQUE (token_hash);
ALTER TABLE attempts ADD CONSTRAINT attempts_pkey PRIMARY KEY (key);
ALTER TABLE audit_events ADD CONSTRAINT audit_events_pkey PRIMARY KEY (id);
ALTER TABLE bulk_change_items ADD CONSTRAINT bulk_change_items_pkey PRIMARY KEY (id);
ALTER TABLE bulk_changes ADD CONSTRAINT bulk_changes_pkey PRIMARY KEY (id);
ALTER TABLE categories ADD CONSTRAINT categories_pkey PRIMARY KEY (id);
ALTER TABLE categories ADD CONSTRAINT categories_slug_key UNIQUE (slug);
ALTER TABLE credentials ADD CONSTRAINT credentials_pkey PRIMARY KEY (id);
ALTER TABLE credentials ADD CONSTRAINT credentials_provider_id_account_id_key UNIQUE (provider_id, account_id);
ALTER TABLE decisions ADD CONSTRAINT decisions_pkey PRIMARY KEY (id);
ALTER TABLE heat_cells ADD CONSTRAINT heat_cells_team_id_category_id_state_severity_rank_key UNIQUE NULLS NOT DISTINCT (team_id, category_id, state, severity_rank);
ALTER TABLE known_by ADD CONSTRAINT known_by_pkey PRIMARY KEY (pain_point_id, name);
ALTER TABLE kysely_migration_lock ADD CONSTRAINT kysely_migration_lock_pkey PRIMARY KEY (id);
ALTER TABLE kysely_migration ADD CONSTRAINT kysely_migration_pkey PRIMARY KEY (name);
ALTER TABLE mentions ADD CONSTRAINT mentions_once_per_sync UNIQUE (sync_id, team_id, pain_point_id);
ALTER TABLE mentions ADD CONSTRAINT mentions_pkey PRIMARY KEY (id);
ALTER TABLE merges ADD CONSTRAINT merges_pkey PRIMARY KEY (id);
ALTER TABLE not_same ADD CONSTRAINT not_same_pkey PRIMARY KEY (source_id, target_id);
ALTER TABLE notes ADD CONSTRAINT notes_pkey PRIMARY KEY (id);
ALTER TABLE one_time_links ADD CONSTRAINT one_time_links_pkey PRIMARY KEY (id);
ALTER TABLE one_time_links ADD CONSTRAINT one_time_links_token_hash_key UNIQUE (token_hash);
ALTER TABLE organisation ADD CONSTRAINT organisation_pkey PRIMARY KEY (id);
ALTER TABLE pain_point_categories ADD CONSTRAINT pain_point_categories_pkey PRIMARY KEY (pain_point_id, category_id);
ALTER TABLE pain_points ADD CONSTRAINT pain_points_pkey PRIMARY KEY (id);
ALTER TABLE people ADD CONSTRAINT people_email_key UNIQUE (email);
ALTER TABLE people ADD CONSTRAINT people_pkey PRIMARY KEY (id);
ALTER TABLE redaction_places ADD CONSTRAINT redaction_places_pkey PRIMARY KEY (redaction_id, place);
ALTER TABLE redactions ADD CONSTRAINT redactions_pkey PRIMARY KEY (id);
ALTER TABLE resolutions ADD CONSTRAINT resolutions_pkey PRIMARY KEY (id);
ALTER TABLE reviews ADD CONSTRAINT reviews_pkey PRIMARY KEY (month);
ALTER TABLE same_awaiting ADD CONSTRAINT same_awaiting_pkey PRIMARY KEY (pain_point_id);
ALTER TABLE same_proposals ADD CONSTRAINT same_proposals_pkey PRIMARY KEY (source_id, target_id);
ALTER TABLE saved_views ADD CONSTRAINT saved_views_pkey PRIMARY KEY (id);
ALTER TABLE search_texts ADD CONSTRAINT search_texts_pkey PRIMARY KEY (pain_point_id);
ALTER TABLE sessions ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);
ALTER TABLE sessions ADD CONSTRAINT sessions_token_key UNIQUE (token);
ALTER TABLE sightings ADD CONSTRAINT sightings_pkey PRIMARY KEY (person_id);
ALTER TABLE similar_term_counts ADD CONSTRAINT similar_term_counts_pkey PRIMARY KEY (term);
ALTER TABLE similar_terms ADD CONSTRAINT similar_terms_pkey PRIMARY KEY (pain_point_id);
ALTER TABLE split_moves ADD CONSTRAINT split_moves_pkey PRIMARY KEY (id);
ALTER TABLE splits ADD CONSTRAINT splits_pkey PRIMARY KEY (id);
ALTER TABLE splits ADD CONSTRAINT splits_target_once UNIQUE (target_id);
ALTER TABLE standings ADD CONSTRAINT standings_pkey PRIMARY KEY (pain_point_id);
ALTER TABLE submissions ADD CONSTRAINT submissions_pkey PRIMARY KEY (key);
ALTER TABLE sync_attendees ADD CONSTRAINT sync_attendees_pkey PRIMARY KEY (sync_id, "position");
ALTER TABLE sync_changes ADD CONSTRAINT sync_changes_pkey PRIMARY KEY (sync_id, seq);
ALTER TABLE sync_clocks ADD CONSTRAINT sync_clocks_pkey PRIMARY KEY (sync_id);
ALTER TABLE sync_teams ADD CONSTRAINT sync_teams_pkey PRIMARY KEY (sync_id, team_id);
ALTER TABLE syncs ADD CONSTRAINT syncs_pkey PRIMARY KEY (id);
ALTER TABLE team_standings ADD CONSTRAINT team_standings_pkey PRIMARY KEY (pain_point_id, team_id);
ALTER TABLE teams ADD CONSTRAINT teams_pkey PRIMARY KEY (id);
ALTER TABLE teams ADD CONSTRAINT teams_slug_key UNIQUE (slug);
ALTER TABLE ticket_links ADD CONSTRAINT ticket_links_pkey PRIMARY KEY (pain_point_id, ticket_id);
ALTER TABLE ticket_outcomes ADD CONSTRAINT ticket_outcomes_pkey PRIMARY KEY (id);
ALTER TABLE tickets ADD CONSTRAINT tickets_pkey PRIMARY KEY (id);
ALTER TABLE tickets ADD CONSTRAINT tickets_url_key UNIQUE (url);
ALTER TABLE toil_steps ADD CONSTRAINT toil_steps_team_id_category_id_month_key UNIQUE NULLS NOT DISTINCT (team_id, category_id, month);
ALTER TABLE verifications ADD CONSTRAINT verifications_pkey PRIMARY KEY (id);
ALTER TABLE view_defaults ADD CONSTRAINT view_defaults_pkey PRIMARY KEY (person_id);
ALTER TABLE view_pins ADD CONSTRAINT view_pins_pkey PRIMARY KEY (person_id, view_id);
CREATE INDEX alert_verdicts_sync ON alert_verdicts USING btree (sync_id, id);
CREATE INDEX api_tokens_person ON api_tokens USING btree (person_id);
CREATE INDEX audit_events_actor ON audit_events USING btree (actor_name, recorded_at, id);
CREATE INDEX audit_events_at ON audit_events USING btree (recorded_at, id);
CREATE INDEX audit_events_pain_points ON audit_events USING gin (pain_point_ids) WITH (fastupdate=off) WHERE (pain_point_ids IS NOT NULL);
CREATE INDEX audit_events_removed ON audit_events USING btree (recorded_at, id) WHERE (action = 'removed'::text);
CREATE INDEX audit_events_subject ON audit_events USING btree (subject_id, table_name, recorded_at, id);
CREATE INDEX audit_events_table ON audit_events USING btree (table_name, recorded_at, id);
CREATE INDEX bulk_change_items_change ON bulk_change_items USING btree (bulk_change_id);
CREATE INDEX credentials_person ON credentials USING btree (person_id);
CREATE INDEX decisions_open ON decisions USING btree (due_on) WHERE (done_at IS NULL);
CREATE INDEX decisions_sync ON decisions USING btree (sync_id);
CREATE INDEX heat_cells_category ON heat_cells USING btree (category_id, state) WHERE (severity_rank IS NULL);
CREATE INDEX heat_cells_severity ON heat_cells USING btree (category_id, severity_rank, state) WHERE (severity_rank IS NOT NULL);
CREATE INDEX known_by_name ON known_by USING btree (name) INCLUDE (pain_point_id);
CREATE INDEX mentions_heard_on ON mentions USING btree (heard_on) INCLUDE (pain_point_id);
CREATE UNIQUE INDEX mentions_once_a_day_outside ON mentions USING btree (pain_point_id, team_id, heard_on) WHERE (sync_id IS NULL);
CREATE INDEX mentions_pain_point ON mentions USING btree (pain_point_id, heard_on, recorded_at);
CREATE INDEX mentions_team ON mentions USING btree (team_id, heard_on) INCLUDE (pain_point_id);
CREATE UNIQUE INDEX merges_live_source ON merges USING btree (source_id) WHERE (undone_at IS NULL);
CREATE INDEX merges_live_target ON merges USING btree (target_id) WHERE (undone_at IS NULL);
CREATE INDEX merges_source ON merges USING btree (source_id);
CREATE INDEX merges_target ON merges USING btree (target_id);
CREATE INDEX not_same_recorded ON not_same USING btree (recorded_at);
CREATE INDEX not_same_target ON not_same USING btree (target_id);
CREATE INDEX notes_sync ON notes USING btree (sync_id, id);
CREATE INDEX one_time_links_person ON one_time_links USING btree (person_id);
CREATE INDEX one_time_links_purpose ON one_time_links USING btree (purpose, created_at);
CREATE INDEX pain_point_categories_category ON pain_point_categories USING btree (category_id);
CREATE INDEX resolutions_pain_point ON resolutions USING btree (pain_point_id, resolved_on, recorded_at);
CREATE INDEX resolutions_resolved_on ON resolutions USING btree (resolved_on);
CREATE INDEX resolutions_sync ON resolutions USING btree (sync_id) WHERE (sync_id IS NOT NULL);
CREATE INDEX same_proposals_likeness ON same_proposals USING btree (likeness DESC, source_id DESC, target_id DESC);
CREATE INDEX same_proposals_target ON same_proposals USING btree (target_id);
CREATE INDEX saved_views_owner ON saved_views USING btree (owner_id);
CREATE UNIQUE INDEX saved_views_personal_name ON saved_views USING btree (owner_id, fold_for_search(name)) WHERE (NOT is_shared);
CREATE UNIQUE INDEX saved_views_shared_name ON saved_views USING btree (fold_for_search(name)) WHERE is_shared;
CREATE INDEX search_texts_bigrams ON search_texts USING gin (bigrams(text)) WITH (fastupdate=off);
CREATE INDEX sessions_person ON sessions USING btree (person_id);
CREATE INDEX similar_terms_terms ON similar_terms USING gin (terms) WITH (fastupdate=off);
CREATE INDEX similar_terms_version ON similar_terms USING btree (version, pain_point_id);
CREATE INDEX split_moves_from ON split_moves USING btree (from_id);
CREATE INDEX split_moves_split ON split_moves USING btree (split_id);
CREATE INDEX splits_source ON splits USING btree (source_id);
CREATE INDEX standings_age ON standings USING btree (first_heard_on, pain_point_id);
CREATE INDEX standings_came_back ON standings USING btree (mentions DESC, pain_point_id DESC) INCLUDE (state, hours_per_month) WHERE came_back;
CREATE INDEX standings_hours ON standings USING btree (COALESCE(hours_per_month, ('-1'::integer)::numeric) DESC, pain_point_id DESC);
CREATE INDEX standings_last_heard ON standings USING btree (last_heard_on DESC, pain_point_id DESC);
CREATE INDEX standings_marks ON standings USING gin (team_ids, category_ids, standing_marks(state, severity_rank, known_by, tickets, came_back, heard_months)) WITH (fastupdate=off);
CREATE INDEX standings_mentions ON standings USING btree (mentions DESC, pain_point_id DESC);
CREATE INDEX standings_severity ON standings USING btree (severity_rank DESC, pain_point_id DESC);
CREATE INDEX standings_teams ON standings USING btree (teams DESC, pain_point_id DESC);
CREATE INDEX standings_totals ON standings USING btree (state, severity_rank, known_by) INCLUDE (tickets, hours_per_month, pain_point_id);
CREATE INDEX sync_teams_team ON sync_teams USING btree (team_id, sync_id);
CREATE INDEX syncs_held_on ON syncs USING btree (held_on DESC, id DESC);
CREATE INDEX team_standings_team ON team_standings USING btree (team_id, pain_point_id) INCLUDE (hours_per_month);
CREATE INDEX ticket_links_ticket ON ticket_links USING btree (ticket_id);
CREATE INDEX ticket_outcomes_observed_on ON ticket_outcomes USING btree (observed_on);
CREATE INDEX ticket_outcomes_ticket ON ticket_outcomes USING btree (ticket_id, observed_on DESC, observed_at DESC);
CREATE INDEX tickets_key ON tickets USING btree (lower(key));
CREATE INDEX tickets_key_bigrams ON tickets USING gin (bigrams(lower(key)));
CREATE INDEX toil_spans_pain_point ON toil_spans USING btree (pain_point_id);
CREATE INDEX toil_spans_uncategorised ON toil_spans USING btree (from_month) WHERE (category_ids = '{}'::bigint[]);
CREATE INDEX verifications_identifier ON verifications USING btree (identifier);
CREATE INDEX view_defaults_view ON view_defaults USING btree (view_id);
CREATE INDEX view_pins_view ON view_pins USING btree (view_id);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON audit_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_all_but_redaction();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON redaction_places FOR EACH STATEMENT EXECUTE FUNCTION refuse_all_but_redaction();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON redactions FOR EACH STATEMENT EXECUTE FUNCTION refuse_all_but_redaction();
CREATE TRIGGER count_known_by_on_delete AFTER DELETE ON known_by REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION known_by_changed();
CREATE TRIGGER count_known_by_on_insert AFTER INSERT ON known_by REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION known_by_changed();
CREATE TRIGGER count_known_by_on_update AFTER UPDATE ON known_by REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION known_by_changed();
CREATE TRIGGER find_terms_again AFTER UPDATE OF title ON pain_points FOR EACH ROW WHEN ((new.title IS DISTINCT FROM old.title)) EXECUTE FUNCTION title_written();
CREATE TRIGGER find_terms_of_new AFTER INSERT ON pain_points FOR EACH ROW EXECUTE FUNCTION title_written();
CREATE TRIGGER forget_terms AFTER UPDATE OF title ON pain_points FOR EACH ROW WHEN (((new.title <> old.title) AND (current_setting('nayami.redaction'::text, true) <> ''::text))) EXECUTE FUNCTION forget_terms();
CREATE TRIGGER leave_standings BEFORE DELETE ON pain_points FOR EACH ROW EXECUTE FUNCTION pain_point_leaves();
CREATE TRIGGER look_for_same AFTER INSERT ON similar_terms FOR EACH ROW WHEN ((new.version > 0)) EXECUTE FUNCTION terms_found();
CREATE TRIGGER look_for_same_again AFTER UPDATE ON similar_terms FOR EACH ROW WHEN (((new.version > 0) AND ((old.version = 0) OR (new.terms IS DISTINCT FROM old.terms)))) EXECUTE FUNCTION terms_found();
CREATE TRIGGER note_redaction BEFORE UPDATE OF figures ON reviews FOR EACH ROW EXECUTE FUNCTION note_redacted_review();
CREATE TRIGGER only_redacted BEFORE UPDATE ON audit_events FOR EACH ROW EXECUTE FUNCTION refuse_all_but_redaction();
CREATE TRIGGER only_redacted BEFORE UPDATE ON redaction_places FOR EACH ROW EXECUTE FUNCTION refuse_all_but_redaction();
CREATE TRIGGER only_redacted BEFORE UPDATE ON redactions FOR EACH ROW EXECUTE FUNCTION refuse_all_but_redaction();
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON agenda_blocks FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON agenda_templates FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON alert_verdicts FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON api_tokens FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON categories FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE OF password ON credentials FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON decisions FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON known_by FOR EACH ROW EXECUTE FUNCTION record_audit_event('pain_point_id', 'name');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON mentions FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON merges FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON not_same FOR EACH ROW EXECUTE FUNCTION record_audit_event('source_id', 'target_id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON one_time_links FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON organisation FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON pain_point_categories FOR EACH ROW EXECUTE FUNCTION record_audit_event('pain_point_id', 'category_id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON pain_points FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON people FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON redactions FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON resolutions FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON reviews FOR EACH ROW EXECUTE FUNCTION record_audit_event('month');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON saved_views FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON splits FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON sync_attendees FOR EACH ROW EXECUTE FUNCTION record_audit_event('sync_id', 'position');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON sync_teams FOR EACH ROW EXECUTE FUNCTION record_audit_event('sync_id', 'team_id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON syncs FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON teams FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON ticket_links FOR EACH ROW EXECUTE FUNCTION record_audit_event('pain_point_id', 'ticket_id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON ticket_outcomes FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER record_audit_event AFTER INSERT OR DELETE OR UPDATE ON tickets FOR EACH ROW EXECUTE FUNCTION record_audit_event('id');
CREATE TRIGGER refresh_standings AFTER UPDATE ON organisation FOR EACH ROW EXECUTE FUNCTION organisation_changed();
CREATE TRIGGER refresh_standings_on_delete AFTER DELETE ON mentions REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION mentions_changed();
CREATE TRIGGER refresh_standings_on_delete AFTER DELETE ON merges REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION merges_changed();
CREATE TRIGGER refresh_standings_on_delete AFTER DELETE ON pain_point_categories REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION pain_point_categories_changed();
CREATE TRIGGER refresh_standings_on_delete AFTER DELETE ON resolutions REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION resolutions_changed();
CREATE TRIGGER refresh_standings_on_delete AFTER DELETE ON ticket_links REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION ticket_links_changed();
CREATE TRIGGER refresh_standings_on_delete AFTER DELETE ON ticket_outcomes REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION ticket_outcomes_changed();
CREATE TRIGGER refresh_standings_on_insert AFTER INSERT ON mentions REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mentions_changed();
CREATE TRIGGER refresh_standings_on_insert AFTER INSERT ON merges REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION merges_changed();
CREATE TRIGGER refresh_standings_on_insert AFTER INSERT ON pain_point_categories REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION pain_point_categories_changed();
CREATE TRIGGER refresh_standings_on_insert AFTER INSERT ON resolutions REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION resolutions_changed();
CREATE TRIGGER refresh_standings_on_insert AFTER INSERT ON ticket_links REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ticket_links_changed();
CREATE TRIGGER refresh_standings_on_insert AFTER INSERT ON ticket_outcomes REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ticket_outcomes_changed();
CREATE TRIGGER refresh_standings_on_update AFTER UPDATE ON mentions REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mentions_changed();
CREATE TRIGGER refresh_standings_on_update AFTER UPDATE ON merges REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION merges_changed();
CREATE TRIGGER refresh_standings_on_update AFTER UPDATE ON pain_point_categories REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION pain_point_categories_changed();
CREATE TRIGGER refresh_standings_on_update AFTER UPDATE ON pain_points REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION pain_points_changed();
CREATE TRIGGER refresh_standings_on_update AFTER UPDATE ON resolutions REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION resolutions_changed();
CREATE TRIGGER refresh_standings_on_update AFTER UPDATE ON ticket_links REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ticket_links_changed();
CREATE TRIGGER refresh_standings_on_update AFTER UPDATE ON ticket_outcomes REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ticket_outcomes_changed();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON agenda_blocks FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON agenda_templates FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON alert_verdicts FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON api_tokens FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON categories FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON credentials FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON decisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON known_by FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON mentions FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON merges FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON not_same FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON notes FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON one_time_links FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON organisation FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON pain_point_categories FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON pain_points FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON people FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON redactions FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON resolutions FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON reviews FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON saved_views FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON splits FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON sync_attendees FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON sync_teams FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON syncs FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON teams FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON ticket_links FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON ticket_outcomes FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER refuse_truncation BEFORE TRUNCATE ON tickets FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();
CREATE TRIGGER ring_for_nobody AFTER UPDATE OF anyone_may_view ON organisation FOR EACH ROW WHEN ((old.anyone_may_view AND (NOT new.anyone_may_view))) EXECUTE FUNCTION ring_for_nobody();
CREATE TRIGGER ring_for_person AFTER UPDATE OF role, deactivated_at ON people FOR EACH ROW WHEN (((old.role IS DISTINCT FROM new.role) OR (old.deactivated_at IS DISTINCT FROM new.deactivated_at))) EXECUTE FUNCTION ring_for_person();
CREATE TRIGGER ring_for_sessions AFTER DELETE ON sessions REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION ring_for_sessions();
CREATE TRIGGER tell_live_syncs AFTER INSERT OR DELETE OR UPDATE ON known_by FOR EACH ROW EXECUTE FUNCTION tell_live_syncs('pain_point_id');
CREATE TRIGGER tell_live_syncs AFTER INSERT OR DELETE OR UPDATE ON pain_point_categories FOR EACH ROW EXECUTE FUNCTION tell_live_syncs('pain_point_id');
CREATE TRIGGER tell_live_syncs AFTER UPDATE OF title ON pain_points FOR EACH ROW EXECUTE FUNCTION tell_live_syncs('id');
CREATE TRIGGER tell_live_syncs AFTER INSERT OR DELETE OR UPDATE ON ticket_links FOR EACH ROW EXECUTE FUNCTION tell_live_syncs('pain_point_id');
CREATE TRIGGER tell_sync AFTER INSERT OR DELETE OR UPDATE ON alert_verdicts FOR EACH ROW EXECUTE FUNCTION tell_sync('verdict', 'id');
CREATE TRIGGER tell_sync AFTER INSERT OR DELETE OR UPDATE ON decisions FOR EACH ROW EXECUTE FUNCTION tell_sync('decision', 'id');
CREATE TRIGGER tell_sync AFTER INSERT OR DELETE OR UPDATE ON mentions FOR EACH ROW EXECUTE FUNCTION tell_sync('painPoint', 'pain_point_id');
CREATE TRIGGER tell_sync AFTER INSERT OR DELETE OR UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION tell_sync('note', 'id');
CREATE TRIGGER tell_sync AFTER INSERT OR DELETE OR UPDATE ON resolutions FOR EACH ROW EXECUTE FUNCTION tell_sync('resolution', 'id');
CREATE TRIGGER tell_sync_itself AFTER INSERT OR DELETE OR UPDATE ON sync_teams FOR EACH ROW EXECUTE FUNCTION tell_sync_itself('sync_id');
CREATE TRIGGER tell_sync_itself AFTER UPDATE ON syncs FOR EACH ROW EXECUTE FUNCTION tell_sync_itself('id');
ALTER TABLE agenda_blocks ADD CONSTRAINT agenda_blocks_template_id_fkey FOREIGN KEY (template_id) REFERENCES agenda_templates(id);
ALTER TABLE alert_verdicts ADD CONSTRAINT alert_verdicts_agenda_block_id_fkey FOREIGN KEY (agenda_block_id) REFERENCES agenda_blocks(id);
ALTER TABLE alert_verdicts ADD CONSTRAINT alert_verdicts_sync_id_fkey FOREIGN KEY (sync_id) REFERENCES syncs(id) ON DELETE CASCADE;
ALTER TABLE api_token_uses ADD CONSTRAINT api_token_uses_api_token_id_fkey FOREIGN KEY (api_token_id) REFERENCES api_tokens(id) ON DELETE CASCADE;
ALTER TABLE api_tokens ADD CONSTRAINT api_tokens_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE;
ALTER TABLE bulk_change_items ADD CONSTRAINT bulk_change_items_bulk_change_id_fkey FOREIGN KEY (bulk_change_id) REFERENCES bulk_changes(id);
ALTER TABLE credentials ADD CONSTRAINT credentials_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE;
ALTER TABLE decisions ADD CONSTRAINT decisions_agenda_block_id_fkey FOREIGN KEY (agenda_block_id) REFERENCES agenda_blocks(id);
ALTER TABLE decisions ADD CONSTRAINT decisions_sync_id_fkey FOREIGN KEY (sync_id) REFERENCES syncs(id) ON DELETE CASCADE;
ALTER TABLE heat_cells ADD CONSTRAINT heat_cells_category_id_fkey FOREIGN KEY (category_id) REFERENCES categories(id);
ALTER TABLE heat_cells ADD CONSTRAINT heat_cells_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id);
ALTER TABLE known_by ADD CONSTRAINT known_by_pain_point_id_fkey FOREIGN KEY (pain_point_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE mentions ADD CONSTRAINT mentions_agenda_block_id_fkey FOREIGN KEY (agenda_block_id) REFERENCES agenda_blocks(id);
ALTER TABLE mentions ADD CONSTRAINT mentions_pain_point_id_fkey FOREIGN KEY (pain_point_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE mentions ADD CONSTRAINT mentions_sync_id_team_id_fkey FOREIGN KEY (sync_id, team_id) REFERENCES sync_teams(sync_id, team_id);
ALTER TABLE mentions ADD CONSTRAINT mentions_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id);
ALTER TABLE merges ADD CONSTRAINT merges_source_id_fkey FOREIGN KEY (source_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE merges ADD CONSTRAINT merges_target_id_fkey FOREIGN KEY (target_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE not_same ADD CONSTRAINT not_same_source_id_fkey FOREIGN KEY (source_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE not_same ADD CONSTRAINT not_same_target_id_fkey FOREIGN KEY (target_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE notes ADD CONSTRAINT notes_agenda_block_id_fkey FOREIGN KEY (agenda_block_id) REFERENCES agenda_blocks(id);
ALTER TABLE notes ADD CONSTRAINT notes_sync_id_fkey FOREIGN KEY (sync_id) REFERENCES syncs(id) ON DELETE CASCADE;
ALTER TABLE one_time_links ADD CONSTRAINT one_time_links_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE;
ALTER TABLE pain_point_categories ADD CONSTRAINT pain_point_categories_category_id_fkey FOREIGN KEY (category_id) REFERENCES categories(id);
ALTER TABLE pain_point_categories ADD CONSTRAINT pain_point_categories_pain_point_id_fkey FOREIGN KEY (pain_point_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE redaction_places ADD CONSTRAINT redaction_places_redaction_id_fkey FOREIGN KEY (redaction_id) REFERENCES redactions(id);
ALTER TABLE redactions ADD CONSTRAINT redactions_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id);
ALTER TABLE resolutions ADD CONSTRAINT resolutions_pain_point_id_fkey FOREIGN KEY (pain_point_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE resolutions ADD CONSTRAINT resolutions_sync_id_fkey FOREIGN KEY (sync_id) REFERENCES syncs(id);
ALTER TABLE resolutions ADD CONSTRAINT resolutions_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id);
ALTER TABLE same_awaiting ADD CONSTRAINT same_awaiting_pain_point_id_fkey FOREIGN KEY (pain_point_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE same_proposals ADD CONSTRAINT same_proposals_source_id_fkey FOREIGN KEY (source_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE same_proposals ADD CONSTRAINT same_proposals_target_id_fkey FOREIGN KEY (target_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE saved_views ADD CONSTRAINT saved_views_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES people(id);
ALTER TABLE search_texts ADD CONSTRAINT search_texts_pain_point_id_fkey FOREIGN KEY (pain_point_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE sessions ADD CONSTRAINT sessions_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE;
ALTER TABLE sightings ADD CONSTRAINT sightings_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE;
ALTER TABLE similar_terms ADD CONSTRAINT similar_terms_pain_point_id_fkey FOREIGN KEY (pain_point_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE split_moves ADD CONSTRAINT split_moves_split_id_fkey FOREIGN KEY (split_id) REFERENCES splits(id);
ALTER TABLE standings ADD CONSTRAINT standings_pain_point_id_fkey FOREIGN KEY (pain_point_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE sync_attendees ADD CONSTRAINT sync_attendees_sync_id_fkey FOREIGN KEY (sync_id) REFERENCES syncs(id) ON DELETE CASCADE;
ALTER TABLE sync_changes ADD CONSTRAINT sync_changes_sync_id_fkey FOREIGN KEY (sync_id) REFERENCES syncs(id) ON DELETE CASCADE;
ALTER TABLE sync_clocks ADD CONSTRAINT sync_clocks_sync_id_fkey FOREIGN KEY (sync_id) REFERENCES syncs(id) ON DELETE CASCADE;
ALTER TABLE sync_teams ADD CONSTRAINT sync_teams_sync_id_fkey FOREIGN KEY (sync_id) REFERENCES syncs(id) ON DELETE CASCADE;
ALTER TABLE sync_teams ADD CONSTRAINT sync_teams_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id);
ALTER TABLE syncs ADD CONSTRAINT syncs_template_id_fkey FOREIGN KEY (template_id) REFERENCES agenda_templates(id);
ALTER TABLE team_standings ADD CONSTRAINT team_standings_pain_point_id_fkey FOREIGN KEY (pain_point_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE team_standings ADD CONSTRAINT team_standings_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id);
ALTER TABLE ticket_links ADD CONSTRAINT ticket_links_pain_point_id_fkey FOREIGN KEY (pain_point_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE ticket_links ADD CONSTRAINT ticket_links_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES tickets(id) ON DELETE CASCADE;
ALTER TABLE ticket_outcomes ADD CONSTRAINT ticket_outcomes_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES tickets(id) ON DELETE CASCADE;
ALTER TABLE toil_spans ADD CONSTRAINT toil_spans_pain_point_id_fkey FOREIGN KEY (pain_point_id) REFERENCES pain_points(id) ON DELETE CASCADE;
ALTER TABLE toil_spans ADD CONSTRAINT toil_spans_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id);
ALTER TABLE toil_steps ADD CONSTRAINT toil_steps_category_id_fkey FOREIGN KEY (category_id) REFERENCES categories(id);
ALTER TABLE toil_steps ADD CONSTRAINT toil_steps_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id);
ALTER TABLE view_defaults ADD CONSTRAINT view_defaults_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE;
ALTER TABLE view_defaults ADD CONSTRAINT view_defaults_view_id_fkey FOREIGN KEY (view_id) REFERENCES saved_views(id) ON DELETE CASCADE;
ALTER TABLE view_pins ADD CONSTRAINT view_pins_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE;
ALTER TABLE view_pins ADD CONSTRAINT view_pins_view_id_fkey FOREIGN KEY (view_id) REFERENCES saved_views(id) ON DELETE CASCADE;
