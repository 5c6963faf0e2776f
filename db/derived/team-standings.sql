-- What each team reported about each pain point, as app/domain derives it for one.
--
-- Pain points and those merged into them arrive as pairs, in two arrays of one length: the planner, which cannot
-- estimate a recursion, sees how few they are.

create or replace function stand_teams(roots bigint[], members bigint[], working_days smallint)
returns void language plpgsql as $$
begin
  with
  family as (select root_id, member_id from unnest(roots, members) as pair (root_id, member_id)),
  heard as (
    select family.root_id, m.id, m.team_id, m.heard_on, m.recorded_at,
      array_position(array['low', 'medium', 'high', 'critical'], m.severity)::smallint as severity_rank,
      toil_hours_per_month(m.occurrences, m.per, m.minutes_each, m.people, working_days) as hours
    from family join mentions m on m.pain_point_id = family.member_id
  )
  insert into team_standings
    (pain_point_id, team_id, mentions, first_heard_on, last_heard_on, severity_rank, hours_per_month)
  select root_id, team_id, count(*), min(heard_on), max(heard_on),
    (array_agg(severity_rank order by heard_on desc, recorded_at desc, id desc))[1],
    (array_agg(hours order by heard_on desc, recorded_at desc, id desc) filter (where hours is not null))[1]
  from heard group by root_id, team_id;
end
$$;
