// Where given pain points stand, from their facts: the rules of app/domain (standing.ts, team-toil.ts) once more in SQL.

// A pain point and those merged into it, as pairs: two arrays of one length, so that the planner, which knows nothing of
// a recursion's size, sees how few they are.
const families = `
  family as (select root_id, member_id from unnest(roots, members) as pair (root_id, member_id))`

const heard = `
  heard as (
    select family.root_id, m.id, m.team_id, m.heard_on, m.recorded_at, m.quote,
      array_position(array['low', 'medium', 'high', 'critical'], m.severity)::smallint as severity_rank,
      toil_hours_per_month(m.occurrences, m.per, m.minutes_each, m.people, working_days) as hours
    from family join mentions m on m.pain_point_id = family.member_id
  )`

const standTeams = `
  create function stand_teams(roots bigint[], members bigint[], working_days smallint) returns void language plpgsql as $$
  begin
    with ${families}, ${heard}
    insert into team_standings
      (pain_point_id, team_id, mentions, first_heard_on, last_heard_on, severity_rank, hours_per_month)
    select root_id, team_id, count(*), min(heard_on), max(heard_on),
      (array_agg(severity_rank order by heard_on desc, recorded_at desc, id desc))[1],
      (array_agg(hours order by heard_on desc, recorded_at desc, id desc) filter (where hours is not null))[1]
    from heard group by root_id, team_id;
  end $$`

const standPainPoints = `
  create function stand_pain_points(roots bigint[], members bigint[], working_days smallint) returns void language plpgsql as $$
  begin
    with ${families}, ${heard},
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
      where r.kind = 'relieved' and (l.heard_on, l.recorded_at) > (r.resolved_on, r.recorded_at)
    ),
    served as (
      select root_id, bool_or(outcome in ('open', 'unknown')) as any_open, bool_or(outcome = 'done') as any_done
      from (
        select distinct family.root_id, l.ticket_id, latest_outcome(l.ticket_id) as outcome
        from family join ticket_links l on l.pain_point_id = family.member_id
      ) as linked group by root_id
    ),
    said as (select root_id, string_agg(quote, E'\\n' order by id) as quotes from heard group by root_id),
    summed as (
      select pain_point_id as root_id, max(severity_rank) as severity_rank, sum(hours_per_month) as hours,
        count(*) filter (where hours_per_month is null) as not_estimated, count(*) as teams, sum(mentions) as mentions,
        min(first_heard_on) as first_heard_on, max(last_heard_on) as last_heard_on,
        array_agg(team_id order by first_heard_on, team_id) as team_ids
      from team_standings where pain_point_id = any (roots) group by pain_point_id
    )
    insert into standings (pain_point_id, state, came_back, severity_rank, hours_per_month, not_estimated_teams, teams,
      mentions, first_heard_on, last_heard_on, team_ids, category_ids, search_text)
    select p.id,
      case
        when closure.kind is not null then closure.kind
        when served.any_open then 'in_progress'
        when served.any_done then 'to_confirm'
        when served.root_id is not null then 'stranded'
        else 'unplanned'
      end,
      back.root_id is not null, summed.severity_rank, summed.hours, summed.not_estimated, summed.teams, summed.mentions,
      summed.first_heard_on, summed.last_heard_on, summed.team_ids,
      array(select category_id from pain_point_categories c where c.pain_point_id = p.id order by category_id),
      fold_for_search(concat_ws(E'\\n', p.title, said.quotes))
    from summed
    join pain_points p on p.id = summed.root_id
    left join closure on closure.root_id = p.id
    left join back on back.root_id = p.id
    left join served on served.root_id = p.id
    left join said on said.root_id = p.id;
  end $$`

const spanToil = `
  create function span_toil(roots bigint[], members bigint[], working_days smallint) returns void language plpgsql as $$
  begin
    with ${families}, ${heard},
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
  end $$`

const standAgain = `
  create function stand_again(roots bigint[]) returns void language plpgsql as $$
    declare
      members bigint[];
      working_days smallint := (select working_days_per_month from organisation);
    begin
      with recursive family as (
        select id as root_id, id as member_id from pain_points where id = any (roots)
        union
        select family.root_id, merges.source_id from family
        join merges on merges.target_id = family.member_id and merges.undone_at is null
      )
      select coalesce(array_agg(root_id), '{}'), coalesce(array_agg(member_id), '{}') into roots, members from family;
      -- A pain point being recorded has no mention yet: nothing stands on it, and this is its quick way out.
      if not exists (select from mentions where pain_point_id = any (members)) then return; end if;
      perform stand_teams(roots, members, working_days);
      perform stand_pain_points(roots, members, working_days);
      perform span_toil(roots, members, working_days);
    end $$`

export const standFunctions = [standTeams, standPainPoints, spanToil, standAgain]
