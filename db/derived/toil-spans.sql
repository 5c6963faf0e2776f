-- The months in which each team's estimate counts: the rules of app/domain/team-toil.ts in SQL, for tables of any size.
-- A property test holds the two equal.

create or replace function span_toil(roots bigint[], members bigint[], working_days smallint)
returns void language plpgsql as $$
begin
  with
  family as (select root_id, member_id from unnest(roots, members) as pair (root_id, member_id)),
  heard as (
    select family.root_id, m.id, m.team_id, m.heard_on, m.recorded_at,
      array_position(array['low', 'medium', 'high', 'critical'], m.severity)::smallint as severity_rank,
      toil_hours_per_month(m.occurrences, m.per, m.minutes_each, m.people, working_days) as hours
    from family join mentions m on m.pain_point_id = family.member_id
  ),
  monthly as (
    select root_id, team_id, date_trunc('month', heard_on)::date as month,
      (array_agg(hours order by heard_on desc, recorded_at desc, id desc) filter (where hours is not null))[1] as hours
    from heard group by root_id, team_id, date_trunc('month', heard_on)
  ),
  numbered as (
    select *, count(hours) over spoken as estimate_number, lead(month) over spoken as next_month
    from monthly window spoken as (partition by root_id, team_id order by month)
  ),
  carried as (
    select root_id, team_id, month, next_month,
      max(hours) over (partition by root_id, team_id, estimate_number) as hours
    from numbered
  ),
  closed as (
    select root_id, range_agg(daterange(from_month, until_month)) as months
    from (
      select family.root_id, (date_trunc('month', r.resolved_on) + interval '1 month')::date as from_month,
        date_trunc('month', min(h.heard_on))::date as until_month
      from family
      join resolutions r on r.pain_point_id = family.member_id
      left join heard h on h.root_id = family.root_id
        and (h.heard_on, h.recorded_at) > (r.resolved_on, r.recorded_at)
      group by family.root_id, r.id
    ) as closing
    where until_month is null or until_month > from_month
    group by root_id
  )
  insert into toil_spans (pain_point_id, team_id, from_month, until_month, hours_per_month, category_ids)
  select carried.root_id, team_id, lower(span), upper(span), hours, s.category_ids
  from carried
  join standings s on s.pain_point_id = carried.root_id
  left join closed on closed.root_id = carried.root_id,
  unnest(datemultirange(daterange(month, next_month)) - coalesce(closed.months, datemultirange())) as span;
end
$$;
