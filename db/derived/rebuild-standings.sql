-- Derives everything again, in batches; needed when a number that all hours depend on changes.

create or replace function rebuild_standings()
returns void language plpgsql set plan_cache_mode = force_custom_plan set jit = off set work_mem = '64MB' as $$
declare
  chunk bigint[];
begin
  perform pg_advisory_xact_lock(hashtext('standings'));
  delete from heat_cells;
  delete from toil_steps;
  delete from toil_spans;
  delete from team_standings;
  delete from standings;
  for chunk in
    select array_agg(id) from (
      select root_id as id, row_number() over (order by root_id) as place from pain_point_roots
      where pain_point_id = root_id
    ) as numbered
    group by place / 20000 order by 1
  loop
    perform stand_again(chunk);
  end loop;
  delete from search_texts t where not exists (select from standings s where s.pain_point_id = t.pain_point_id);
  insert into heat_cells
    select t.team_id, category_id, s.state, cell.severity_rank, count(*),
      count(*) filter (where t.hours_per_month is null), count(*) filter (where t.severity_rank >= 3),
      coalesce(sum(t.hours_per_month), 0), count(*) filter (where t.team_id = s.team_ids[1]),
      count(*) filter (where t.team_id = s.team_ids[1] and s.hours_per_month is null)
    from standings s join team_standings t using (pain_point_id), unnest(s.category_ids || null::bigint) as category_id,
      unnest(array[null, s.severity_rank]) as cell (severity_rank)
    group by t.team_id, category_id, s.state, cell.severity_rank;
  insert into toil_steps
    select team_id, category_id, month, sum(sign), coalesce(sum(sign) filter (where hours_per_month is null), 0),
      coalesce(sum(sign * hours_per_month), 0)
    from toil_spans, unnest(category_ids || null::bigint) as category_id,
      lateral (values (from_month, 1), (until_month, -1)) as step (month, sign)
    where month is not null
    group by team_id, category_id, month;
end
$$;

create or replace function organisation_changed() returns trigger language plpgsql as $$
begin
  if new.working_days_per_month <> old.working_days_per_month then perform rebuild_standings(); end if;
  return null;
end
$$;

create or replace trigger refresh_standings after update on organisation
  for each row execute function organisation_changed();
