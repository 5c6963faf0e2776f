-- A merged pain point is read as part of its root: the way up, and the way down.

create or replace function pain_point_root(start bigint) returns bigint language plpgsql stable as $$
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
end
$$;

create or replace function pain_point_family(root bigint) returns setof bigint language sql stable as $$
  with recursive family as (
    select root as member_id
    union
    select source_id from family join merges on merges.target_id = family.member_id and merges.undone_at is null
  )
  select member_id from family
$$;
