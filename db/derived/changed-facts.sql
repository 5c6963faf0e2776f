-- Which pain points a statement touched, for every table that holds facts about them; once per statement, all at once.

create or replace function fact_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform mark_pain_points(array(select pain_point_id from added));
  elsif tg_op = 'DELETE' then
    perform mark_pain_points(array(select pain_point_id from removed));
  else
    perform mark_pain_points(array(select pain_point_id from added union select pain_point_id from removed));
  end if;
  return null;
end
$$;

create or replace trigger mark_on_insert after insert on mentions
  referencing new table as added for each statement execute function fact_changed();
create or replace trigger mark_on_update after update on mentions
  referencing old table as removed new table as added for each statement execute function fact_changed();
create or replace trigger mark_on_delete after delete on mentions
  referencing old table as removed for each statement execute function fact_changed();
create or replace trigger mark_on_insert after insert on pain_point_categories
  referencing new table as added for each statement execute function fact_changed();
create or replace trigger mark_on_update after update on pain_point_categories
  referencing old table as removed new table as added for each statement execute function fact_changed();
create or replace trigger mark_on_delete after delete on pain_point_categories
  referencing old table as removed for each statement execute function fact_changed();
create or replace trigger mark_on_insert after insert on resolutions
  referencing new table as added for each statement execute function fact_changed();
create or replace trigger mark_on_update after update on resolutions
  referencing old table as removed new table as added for each statement execute function fact_changed();
create or replace trigger mark_on_delete after delete on resolutions
  referencing old table as removed for each statement execute function fact_changed();
create or replace trigger mark_on_insert after insert on known_by
  referencing new table as added for each statement execute function fact_changed();
create or replace trigger mark_on_update after update on known_by
  referencing old table as removed new table as added for each statement execute function fact_changed();
create or replace trigger mark_on_delete after delete on known_by
  referencing old table as removed for each statement execute function fact_changed();

create or replace function merges_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform mark_pain_points(array(select unnest(array[source_id, target_id]) from added));
  elsif tg_op = 'DELETE' then
    perform mark_pain_points(array(select unnest(array[source_id, target_id]) from removed));
  else
    perform mark_pain_points(array(
      select unnest(array[source_id, target_id]) from added
      union
      select unnest(array[source_id, target_id]) from removed));
  end if;
  return null;
end
$$;

create or replace trigger mark_on_insert after insert on merges
  referencing new table as added for each statement execute function merges_changed();
create or replace trigger mark_on_update after update on merges
  referencing old table as removed new table as added for each statement execute function merges_changed();
create or replace trigger mark_on_delete after delete on merges
  referencing old table as removed for each statement execute function merges_changed();

create or replace function pain_points_changed() returns trigger language plpgsql as $$
begin
  perform mark_pain_points(array(select id from added));
  return null;
end
$$;

create or replace function pain_point_deleted() returns trigger language plpgsql as $$
begin
  perform mark_pain_points(array(select id from removed));
  return null;
end
$$;

create or replace trigger mark_on_update after update on pain_points
  referencing new table as added for each statement execute function pain_points_changed();
create or replace trigger mark_on_delete after delete on pain_points
  referencing old table as removed for each statement execute function pain_point_deleted();

-- All hours depend on the working days: everything is derived again, in the background. A pain point that is derived
-- meanwhile is locked, so that the rebuild comes to it later and sees its facts, or it sees the new working days.
create or replace function organisation_changed() returns trigger language plpgsql as $$
begin
  if new.working_days_per_month <> old.working_days_per_month then
    update summary_rules set derived_up_to = 0;
  end if;
  return null;
end
$$;

create or replace trigger rebuild_on_update after update on organisation
  for each row execute function organisation_changed();
