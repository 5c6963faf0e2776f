-- A statement that changes facts derives the pain points it touched again, all at once.

-- Planned once per connection, for few rows: planning each call again costs more than the work.
create or replace function refresh_standings(changed bigint[])
returns void language plpgsql set plan_cache_mode = force_generic_plan set jit = off as $$
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
end
$$;
