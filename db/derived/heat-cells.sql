-- Sums by team, category, state and severity: what the heat map and the counts of a list read.

-- A pain point belongs to all its teams; to count it once, its first team counts it. Most lists ask for no severity and
-- read only the cells of any.
create or replace function heat_cells_of(roots bigint[]) returns setof heat_cells language sql stable as $$
  select t.team_id, category_id, s.state, cell.severity_rank, count(*),
    count(*) filter (where t.hours_per_month is null), count(*) filter (where t.severity_rank >= 3),
    coalesce(sum(t.hours_per_month), 0), count(*) filter (where t.team_id = s.team_ids[1]),
    count(*) filter (where t.team_id = s.team_ids[1] and s.hours_per_month is null)
  from summaries s join team_summaries t using (pain_point_id), unnest(s.category_ids || null::bigint) as category_id,
    unnest(array[null, s.severity_rank]) as cell (severity_rank)
  where s.pain_point_id = any (roots)
  group by t.team_id, category_id, s.state, cell.severity_rank
$$;

-- One statement, in one order, and only cells that change: two writers then hardly ever deadlock.
create or replace function shift_heat_cells(before heat_cells[], roots bigint[])
returns void language plpgsql as $$
begin
  insert into heat_cells (team_id, category_id, state, severity_rank,
    pain_points, not_estimated, severe, hours_per_month, firsts, firsts_not_estimated)
  select team_id, category_id, state, severity_rank,
    sum(pain_points), sum(not_estimated), sum(severe), sum(hours_per_month), sum(firsts), sum(firsts_not_estimated)
  from (
    select team_id, category_id, state, severity_rank,
      pain_points, not_estimated, severe, hours_per_month, firsts, firsts_not_estimated
    from heat_cells_of(roots)
    union all
    select team_id, category_id, state, severity_rank,
      -pain_points, -not_estimated, -severe, -hours_per_month, -firsts, -firsts_not_estimated
    from unnest(before)
  ) as change
  group by team_id, category_id, state, severity_rank
  having sum(pain_points) <> 0 or sum(not_estimated) <> 0 or sum(severe) <> 0 or sum(hours_per_month) <> 0
    or sum(firsts) <> 0 or sum(firsts_not_estimated) <> 0
  order by team_id, category_id, state, severity_rank
  on conflict (team_id, category_id, state, severity_rank) do update set
    pain_points = heat_cells.pain_points + excluded.pain_points,
    not_estimated = heat_cells.not_estimated + excluded.not_estimated,
    severe = heat_cells.severe + excluded.severe,
    hours_per_month = heat_cells.hours_per_month + excluded.hours_per_month,
    firsts = heat_cells.firsts + excluded.firsts,
    firsts_not_estimated = heat_cells.firsts_not_estimated + excluded.firsts_not_estimated;
end
$$;
