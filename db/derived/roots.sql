-- The root of every pain point: itself, or what it was merged into, followed to the end. Kept in a table, so that "it and
-- what was merged into it" is a join. This is the one place that follows merges; app/domain/pain-points/merge.ts is its twin, and a
-- property test holds the two equal.

-- From the roots down, so that it ends: a pain point in a circle is never reached.
create or replace function refresh_roots(changed bigint[]) returns void language plpgsql as $$
declare
  affected bigint[];
  reached integer;
begin
  if cardinality(changed) = 0 then return; end if;
  -- Merges take turns; each statement after this lock sees what the merge before did.
  perform pg_advisory_xact_lock(hashtext('merges'));
  affected := array(
    select pain_point_id from pain_point_roots
    where root_id in (select root_id from pain_point_roots where pain_point_id = any (changed)));
  with recursive rooted as (
    select member_id, member_id as root_id from unnest(affected) as member_id
    where not exists (select from merges where source_id = member_id and undone_at is null)
    union all
    select source_id, root_id from rooted join merges on target_id = member_id and undone_at is null
  ),
  moved as (
    update pain_point_roots r set root_id = rooted.root_id from rooted
    where r.pain_point_id = rooted.member_id and r.root_id <> rooted.root_id
  )
  select count(*) into reached from rooted;
  if reached < cardinality(affected) then
    raise exception 'one of the pain points % is merged into itself', affected
      using errcode = '23514', constraint = 'merges_no_circle';
  end if;
end
$$;

-- For rows that were written past the triggers.
create or replace function rebuild_roots() returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('merges'));
  delete from pain_point_roots;
  -- One that was recorded meanwhile has its root.
  insert into pain_point_roots select id, id from pain_points on conflict do nothing;
  perform refresh_roots(array(select unnest(array[source_id, target_id]) from merges where undone_at is null));
end
$$;

create or replace function pain_points_added() returns trigger language plpgsql as $$
begin
  insert into pain_point_roots select id, id from added;
  return null;
end
$$;

create or replace trigger keep_roots_on_insert after insert on pain_points
  referencing new table as added for each statement execute function pain_points_added();

create or replace function merges_change_roots() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform refresh_roots(array(select unnest(array[source_id, target_id]) from added));
  elsif tg_op = 'DELETE' then
    perform refresh_roots(array(select unnest(array[source_id, target_id]) from removed));
  else
    perform refresh_roots(array(
      select unnest(array[source_id, target_id]) from added
      union
      select unnest(array[source_id, target_id]) from removed));
  end if;
  return null;
end
$$;

create or replace trigger keep_roots_on_insert after insert on merges
  referencing new table as added for each statement execute function merges_change_roots();
create or replace trigger keep_roots_on_update after update on merges
  referencing old table as removed new table as added for each statement execute function merges_change_roots();
create or replace trigger keep_roots_on_delete after delete on merges
  referencing old table as removed for each statement execute function merges_change_roots();

-- The root of one pain point; an id that does not exist is its own, so that a foreign key refuses it by name.
create or replace function pain_point_root(start bigint) returns bigint language plpgsql stable as $$
begin
  return coalesce((select root_id from pain_point_roots where pain_point_id = start), start);
end
$$;
