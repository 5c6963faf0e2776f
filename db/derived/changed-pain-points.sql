-- Which pain points have summaries that are to be derived again: marked by whatever changes their facts, and taken by
-- whoever derives them, before the marking transaction commits.

-- Locked with their roots at once, in the order of their ids: whoever looks at a pain point to delete it, merge it or
-- change many waits for a fact that is being written about it.
create or replace function mark_pain_points(ids bigint[]) returns void language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
  perform from pain_points
    where id = any (ids || array(select root_id from pain_point_roots where pain_point_id = any (ids)))
    order by id for no key update;
  insert into changed_pain_points (pain_point_id) select distinct id from unnest(ids) as id on conflict do nothing;
end
$$;

-- Some marks of this transaction, which nobody else sees yet.
create or replace function take_own_marks(at_most integer) returns bigint[] language plpgsql
set plan_cache_mode = force_generic_plan as $$
declare
  taken bigint[];
begin
  with chosen as (
    select pain_point_id from changed_pain_points
    where marked_in = pg_current_xact_id_if_assigned() order by pain_point_id limit at_most
  ),
  gone as (
    delete from changed_pain_points using chosen
    where marked_in = pg_current_xact_id_if_assigned() and changed_pain_points.pain_point_id = chosen.pain_point_id
    returning changed_pain_points.pain_point_id
  )
  select coalesce(array_agg(pain_point_id order by pain_point_id), '{}') into taken from gone;
  return taken;
end
$$;

-- Some marks of transactions that are over, written past inTransaction(). Several processes take turns: what one is at,
-- the other leaves out.
create or replace function take_left_marks(at_most integer) returns bigint[] language plpgsql as $$
declare
  taken bigint[];
begin
  with chosen as (
    select marked_in, pain_point_id from changed_pain_points order by pain_point_id limit at_most for update skip locked
  ),
  gone as (
    delete from changed_pain_points as mark using chosen
    where (mark.marked_in, mark.pain_point_id) = (chosen.marked_in, chosen.pain_point_id)
    returning mark.pain_point_id
  )
  select coalesce(array_agg(distinct pain_point_id), '{}') into taken from gone;
  return taken;
end
$$;

-- Locks pain points and what they are read as until the transaction ends, so that two who derive the same take turns:
-- the later one reads what the earlier one committed. Gives the pain points whose summaries are stale, and every root
-- with each of its members, itself included, as two arrays of one length.
--
-- Planned once per connection, for few rows: planning each call again costs more than the work.
create or replace function lock_families(changed bigint[], out stale bigint[], out roots bigint[], out members bigint[])
language plpgsql set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  locked bigint[] := '{}';
begin
  if cardinality(changed) = 0 then return; end if;
  -- Against the counting of the sums at the end of a rebuild: they wait for each other.
  perform pg_advisory_xact_lock_shared(hashtext('summaries'));
  -- Each statement after the lock sees what others committed. That may be a merge, and then there is more to lock.
  loop
    roots := array(select distinct pain_point_root(id) from unnest(changed) as id);
    stale := array(select distinct id from unnest(roots || changed) as id);
    exit when stale <@ locked;
    perform from pain_points where id = any (stale) order by id for no key update;
    locked := locked || stale;
  end loop;
  select coalesce(array_agg(root_id), '{}'), coalesce(array_agg(pain_point_id), '{}') into roots, members
  from pain_point_roots where root_id = any (roots);
end
$$;
