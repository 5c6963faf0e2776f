-- How many people know a pain point and those merged into it. No cell of the heat map depends on it, so a change
-- updates this one column instead of deriving everything again.

create or replace function known_by_count(root bigint) returns integer language sql stable as $$
  select count(distinct name)::integer from known_by join pain_point_roots using (pain_point_id) where root_id = root
$$;

-- Planned once per connection, for few rows: planning each call again costs more than the work.
create or replace function count_known_by(changed bigint[])
returns void language plpgsql set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  roots bigint[] := array(select distinct pain_point_root(id) from unnest(changed) as id);
begin
  perform from pain_points where id = any (roots) order by id for no key update;
  update standings set known_by = known_by_count(pain_point_id)
  where pain_point_id = any (roots) and known_by <> known_by_count(pain_point_id);
end
$$;

create or replace function known_by_changed() returns trigger language plpgsql as $$
begin
  perform count_known_by(array(select pain_point_id from changed));
  return null;
end
$$;

create or replace trigger count_known_by_on_delete after delete on known_by referencing old table as changed
  for each statement execute function known_by_changed();
create or replace trigger count_known_by_on_insert after insert on known_by referencing new table as changed
  for each statement execute function known_by_changed();
create or replace trigger count_known_by_on_update after update on known_by referencing new table as changed
  for each statement execute function known_by_changed();
