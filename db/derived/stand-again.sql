-- Derives the rows of given roots, which have none.

create or replace function stand_again(roots bigint[]) returns void language plpgsql as $$
declare
  members bigint[];
  working_days smallint := (select working_days_per_month from organisation);
begin
  with family as (
    select root_id, pain_point_id as member_id from pain_points join pain_point_roots on root_id = id
    where id = any (roots)
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
end
$$;
