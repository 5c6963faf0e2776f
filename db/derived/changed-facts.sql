-- Which pain points a statement touched, for every table that holds facts about them; once per statement, all at once.

create or replace function fact_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform refresh_standings(array(select pain_point_id from added));
  elsif tg_op = 'DELETE' then
    perform refresh_standings(array(select pain_point_id from removed));
  else
    perform refresh_standings(array(select pain_point_id from added union select pain_point_id from removed));
  end if;
  return null;
end
$$;

create or replace trigger refresh_standings_on_insert after insert on mentions
  referencing new table as added for each statement execute function fact_changed();
create or replace trigger refresh_standings_on_update after update on mentions
  referencing old table as removed new table as added for each statement execute function fact_changed();
create or replace trigger refresh_standings_on_delete after delete on mentions
  referencing old table as removed for each statement execute function fact_changed();
create or replace trigger refresh_standings_on_insert after insert on pain_point_categories
  referencing new table as added for each statement execute function fact_changed();
create or replace trigger refresh_standings_on_update after update on pain_point_categories
  referencing old table as removed new table as added for each statement execute function fact_changed();
create or replace trigger refresh_standings_on_delete after delete on pain_point_categories
  referencing old table as removed for each statement execute function fact_changed();
create or replace trigger refresh_standings_on_insert after insert on resolutions
  referencing new table as added for each statement execute function fact_changed();
create or replace trigger refresh_standings_on_update after update on resolutions
  referencing old table as removed new table as added for each statement execute function fact_changed();
create or replace trigger refresh_standings_on_delete after delete on resolutions
  referencing old table as removed for each statement execute function fact_changed();

create or replace function merges_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform refresh_standings(array(select unnest(array[source_id, target_id]) from added));
  elsif tg_op = 'DELETE' then
    perform refresh_standings(array(select unnest(array[source_id, target_id]) from removed));
  else
    perform refresh_standings(array(
      select unnest(array[source_id, target_id]) from added
      union
      select unnest(array[source_id, target_id]) from removed));
  end if;
  return null;
end
$$;

create or replace trigger refresh_standings_on_insert after insert on merges
  referencing new table as added for each statement execute function merges_changed();
create or replace trigger refresh_standings_on_update after update on merges
  referencing old table as removed new table as added for each statement execute function merges_changed();
create or replace trigger refresh_standings_on_delete after delete on merges
  referencing old table as removed for each statement execute function merges_changed();

create or replace function pain_points_changed() returns trigger language plpgsql as $$
begin
  perform refresh_standings(array(select id from added));
  return null;
end
$$;

create or replace function pain_point_leaves() returns trigger language plpgsql as $$
begin
  perform shift_heat_cells(array(select cell from heat_cells_of(array[old.id]) as cell), '{}');
  perform shift_toil_steps(array(select step from toil_steps_of(array[old.id]) as step), '{}');
  delete from standings where pain_point_id = old.id;
  delete from toil_spans where pain_point_id = old.id;
  return old;
end
$$;

create or replace trigger refresh_standings_on_update after update on pain_points
  referencing new table as added for each statement execute function pain_points_changed();
create or replace trigger leave_standings before delete on pain_points
  for each row execute function pain_point_leaves();
