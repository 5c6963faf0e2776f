-- Stores summaries, and keeps the sums over them: heat_cells and toil_steps change by the difference between what was
-- stored before and what is stored now.

-- Only what differs is written: most summaries change in few rows, and each row is in several indexes.
create or replace function store_summaries(stale bigint[], derived jsonb) returns void language plpgsql as $$
declare
  new_summaries summaries[] := array(select n from jsonb_populate_recordset(null::summaries, derived -> 'summaries') as n);
  new_teams team_summaries[] := array(
    select n from jsonb_populate_recordset(null::team_summaries, derived -> 'team_summaries') as n);
  new_toil toil_spans[] := array(select n from jsonb_populate_recordset(null::toil_spans, derived -> 'toil_spans') as n);
  new_states state_spans[] := array(
    select n from jsonb_populate_recordset(null::state_spans, derived -> 'state_spans') as n);
  new_texts search_texts[] := array(
    select n from jsonb_populate_recordset(null::search_texts, derived -> 'search_texts') as n);
  roots bigint[] := array(select pain_point_id from unnest(new_summaries));
  cells heat_cells[] := array(select cell from heat_cells_of(stale) as cell);
  steps toil_steps[] := array(select step from toil_steps_of(stale) as step);
begin
  delete from summaries as old where pain_point_id = any (stale)
    and not exists (select from unnest(new_summaries) as n where n.pain_point_id = old.pain_point_id and n = old);
  insert into summaries select n.* from unnest(new_summaries) as n
    where not exists (select from summaries as old where old.pain_point_id = n.pain_point_id);

  delete from team_summaries as old where pain_point_id = any (stale)
    and not exists (select from unnest(new_teams) as n where n.pain_point_id = old.pain_point_id and n = old);
  insert into team_summaries select n.* from unnest(new_teams) as n
    where not exists (
      select from team_summaries as old where old.pain_point_id = n.pain_point_id and old.team_id = n.team_id);

  delete from toil_spans as old where pain_point_id = any (stale)
    and not exists (select from unnest(new_toil) as n where n.pain_point_id = old.pain_point_id and n = old);
  insert into toil_spans select n.* from unnest(new_toil) as n
    where not exists (select from toil_spans as old where old.pain_point_id = n.pain_point_id
      and old.team_id = n.team_id and old.from_month = n.from_month);

  delete from state_spans as old where pain_point_id = any (stale)
    and not exists (select from unnest(new_states) as n where n.pain_point_id = old.pain_point_id and n = old);
  insert into state_spans select n.* from unnest(new_states) as n
    where not exists (
      select from state_spans as old where old.pain_point_id = n.pain_point_id and old.from_day = n.from_day);

  delete from search_texts as old where pain_point_id = any (stale) and pain_point_id <> all (roots);
  insert into search_texts as old select n.* from unnest(new_texts) as n
    on conflict (pain_point_id) do update set text = excluded.text where old.text <> excluded.text;

  perform shift_heat_cells(cells, roots);
  perform shift_toil_steps(steps, roots);
end
$$;

-- Planned once per connection, for few rows: planning each call again costs more than the work.
create or replace function write_summaries(stale bigint[], derived jsonb)
returns void language plpgsql set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  perform store_summaries(stale, derived);
end
$$;

create or replace function write_many_summaries(stale bigint[], derived jsonb)
returns void language plpgsql set plan_cache_mode = force_custom_plan set jit = off set work_mem = '64MB' as $$
begin
  perform store_summaries(stale, derived);
end
$$;

-- The sums over everything, from what is stored: after a rebuild, whatever they were before.
create or replace function sum_summaries()
returns void language plpgsql set plan_cache_mode = force_custom_plan set jit = off set work_mem = '64MB' as $$
begin
  perform pg_advisory_xact_lock(hashtext('summaries'));
  delete from heat_cells;
  insert into heat_cells select * from heat_cells_of(array(select pain_point_id from summaries));
  delete from toil_steps;
  insert into toil_steps select * from toil_steps_of(array(select pain_point_id from summaries));
end
$$;
