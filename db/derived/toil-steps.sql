-- By how much the toil that counts changes with a month: the toil of a month is the sum up to it.

create or replace function toil_steps_of(roots bigint[]) returns setof toil_steps language sql stable as $$
  select team_id, category_id, month, sum(sign), coalesce(sum(sign) filter (where hours_per_month is null), 0),
    coalesce(sum(sign * hours_per_month), 0)
  from toil_spans, unnest(category_ids || null::bigint) as category_id,
    lateral (values (from_month, 1), (until_month, -1)) as step (month, sign)
  where pain_point_id = any (roots) and month is not null
  group by team_id, category_id, month
$$;

create or replace function shift_toil_steps(before toil_steps[], roots bigint[])
returns void language plpgsql as $$
begin
  insert into toil_steps (team_id, category_id, month, pain_points, not_estimated, hours_per_month)
  select team_id, category_id, month, sum(pain_points), sum(not_estimated), sum(hours_per_month)
  from (
    select team_id, category_id, month, pain_points, not_estimated, hours_per_month from toil_steps_of(roots)
    union all
    select team_id, category_id, month, -pain_points, -not_estimated, -hours_per_month from unnest(before)
  ) as change
  group by team_id, category_id, month
  having sum(pain_points) <> 0 or sum(not_estimated) <> 0 or sum(hours_per_month) <> 0
  order by team_id, category_id, month
  on conflict (team_id, category_id, month) do update set
    pain_points = toil_steps.pain_points + excluded.pain_points,
    not_estimated = toil_steps.not_estimated + excluded.not_estimated,
    hours_per_month = toil_steps.hours_per_month + excluded.hours_per_month;
end
$$;
