-- Which pain points wait for the job that looks for others with the same meaning.

-- Pairs are looked for again for these and for those they were paired with. In plpgsql, which plans it once per
-- connection: it runs for every title that is written.
create or replace function look_again(ids bigint[]) returns void language plpgsql as $$
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
end
$$;

create or replace function terms_found() returns trigger language plpgsql as $$
begin
  perform look_again(array[new.pain_point_id]);
  return null;
end
$$;

create or replace trigger look_for_same after insert on similar_terms
  for each row when (new.version > 0) execute function terms_found();
create or replace trigger look_for_same_again after update on similar_terms
  for each row when (new.version > 0 and (old.version = 0 or new.terms is distinct from old.terms))
  execute function terms_found();
