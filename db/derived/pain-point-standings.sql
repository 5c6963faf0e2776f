-- The state of each pain point and its figures: the rules of app/domain/standing.ts in SQL, for tables of any size. A
-- property test holds the two equal.

create or replace function stand_pain_points(roots bigint[], members bigint[]) returns void language plpgsql as $$
begin
  with
  family as (select root_id, member_id from unnest(roots, members) as pair (root_id, member_id)),
  heard as (
    select family.root_id, m.id, m.team_id, m.heard_on, m.recorded_at
    from family join mentions m on m.pain_point_id = family.member_id
  ),
  latest as (
    select distinct on (root_id) root_id, heard_on, recorded_at from heard
    order by root_id, heard_on desc, recorded_at desc
  ),
  resolved as (
    select family.root_id, r.* from family join resolutions r on r.pain_point_id = family.member_id
  ),
  closure as (
    select distinct on (r.root_id) r.root_id, r.kind
    from resolved r join latest l using (root_id)
    where (l.heard_on, l.recorded_at) <= (r.resolved_on, r.recorded_at)
      and not exists (select from resolved n where n.root_id = r.root_id
        and (n.resolved_on, n.recorded_at, n.id) > (r.resolved_on, r.recorded_at, r.id))
  ),
  back as (
    select distinct r.root_id from resolved r join latest l using (root_id)
    where heard_after_relief(r.kind, r.resolved_on, r.recorded_at, l.heard_on, l.recorded_at)
  ),
  served as (
    select root_id, count(*) as tickets, bool_or(outcome in ('open', 'unknown')) as any_open,
      bool_or(outcome = 'done') as any_done
    from (
      select distinct family.root_id, l.ticket_id, latest_outcome(l.ticket_id) as outcome
      from family join ticket_links l on l.pain_point_id = family.member_id
    ) as linked group by root_id
  ),
  months as (
    select root_id, array_agg(month order by month) as heard_months, array_agg(heard order by month) as heard_counts
    from (
      select root_id, month_number(heard_on) as month, count(*)::integer as heard from heard group by 1, 2
    ) as monthly group by root_id
  ),
  known as (
    select family.root_id, count(distinct k.name) as names
    from family join known_by k on k.pain_point_id = family.member_id group by family.root_id
  ),
  summed as (
    select pain_point_id as root_id, max(severity_rank) as severity_rank, sum(hours_per_month) as hours,
      count(*) filter (where hours_per_month is null) as not_estimated, count(*) as teams, sum(mentions) as mentions,
      min(first_heard_on) as first_heard_on, max(last_heard_on) as last_heard_on,
      array_agg(team_id order by first_heard_on, team_id) as team_ids
    from team_standings where pain_point_id = any (roots) group by pain_point_id
  ),
  tagged as (
    select pain_point_id as root_id, array_agg(category_id order by category_id) as category_ids
    from pain_point_categories where pain_point_id = any (roots) group by pain_point_id
  )
  insert into standings (pain_point_id, state, came_back, severity_rank, hours_per_month, not_estimated_teams, teams,
    mentions, first_heard_on, last_heard_on, team_ids, category_ids, heard_months, heard_counts, tickets, known_by)
  select summed.root_id,
    case
      when closure.kind is not null then closure.kind
      when served.any_open then 'in_progress'
      when served.any_done then 'to_confirm'
      when served.root_id is not null then 'stranded'
      else 'unplanned'
    end,
    back.root_id is not null, summed.severity_rank, summed.hours, summed.not_estimated, summed.teams, summed.mentions,
    summed.first_heard_on, summed.last_heard_on, summed.team_ids, coalesce(tagged.category_ids, '{}'),
    months.heard_months, months.heard_counts, coalesce(served.tickets, 0), coalesce(known.names, 0)
  from summed
  join months on months.root_id = summed.root_id
  left join closure on closure.root_id = summed.root_id
  left join back on back.root_id = summed.root_id
  left join served on served.root_id = summed.root_id
  left join known on known.root_id = summed.root_id
  left join tagged on tagged.root_id = summed.root_id;
end
$$;
