// The rules of app/domain (standing.ts, team-toil.ts) once more in SQL, for tables of any size; the tests hold the
// two equal over random facts. Written for PostgreSQL 15.

const helpers = [
  `create function fold_for_search(text) returns text language sql immutable parallel safe as $$
    select translate(lower(normalize($1, NFKC)),
      'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ',
      'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ')
  $$`,

  `create function toil_hours_per_month(occurrences numeric, per text, minutes_each integer, people integer, working_days smallint)
    returns numeric language sql immutable parallel safe as $$
    select occurrences * case per when 'day' then working_days when 'week' then 52::numeric / 12 else 1 end
      * minutes_each / 60 * people
  $$`,

  `create function pain_point_root(start bigint) returns bigint language plpgsql stable as $$
    declare
      here bigint := start;
      target bigint;
    begin
      loop
        select target_id into target from merges where source_id = here and undone_at is null;
        if target is null then return here; end if;
        here := target;
      end loop;
    end $$`,

  `create function pain_point_family(root bigint) returns setof bigint language sql stable as $$
    with recursive family as (
      select root as member_id
      union all
      select source_id from family join merges on merges.target_id = family.member_id and merges.undone_at is null
    )
    select member_id from family
  $$`,

  `create function latest_outcome(ticket bigint) returns text language sql stable as $$
    select coalesce((
      select outcome from ticket_outcomes where ticket_id = ticket
      order by observed_on desc, observed_at desc, id desc limit 1), 'unknown')
  $$`,
]

const families = `
  family as (
    select root as root_id, root as member_id from unnest(roots) as root
    union all
    select family.root_id, merges.source_id from family
    join merges on merges.target_id = family.member_id and merges.undone_at is null
  )`

const heard = `
  heard as (
    select family.root_id, m.id, m.team_id, m.heard_on, m.recorded_at, m.quote,
      array_position(array['low', 'medium', 'high', 'critical'], m.severity)::smallint as severity_rank,
      toil_hours_per_month(m.occurrences, m.per, m.minutes_each, m.people, working_days) as hours
    from family join mentions m on m.pain_point_id = family.member_id
  )`

const countHeatCells = `
  create function count_heat_cells(changed bigint[], sign integer) returns void language sql as $$
    insert into heat_cells (team_id, category_id, state, pain_points, not_estimated, hours_per_month)
    select t.team_id, category_id, s.state, sign * count(*), sign * count(*) filter (where t.hours_per_month is null),
      sign * coalesce(sum(t.hours_per_month), 0)
    from standings s join team_standings t using (pain_point_id), unnest(s.category_ids) as category_id
    where s.pain_point_id = any (changed)
    group by t.team_id, category_id, s.state
    order by t.team_id, category_id, s.state
    on conflict (team_id, category_id, state) do update set
      pain_points = heat_cells.pain_points + excluded.pain_points,
      not_estimated = heat_cells.not_estimated + excluded.not_estimated,
      hours_per_month = heat_cells.hours_per_month + excluded.hours_per_month
  $$`

const standTeams = `
  create function stand_teams(roots bigint[], working_days smallint) returns void language sql as $$
    with recursive ${families}, ${heard}
    insert into team_standings
      (pain_point_id, team_id, mentions, first_heard_on, last_heard_on, severity_rank, hours_per_month)
    select root_id, team_id, count(*), min(heard_on), max(heard_on),
      (array_agg(severity_rank order by heard_on desc, recorded_at desc, id desc))[1],
      (array_agg(hours order by heard_on desc, recorded_at desc, id desc) filter (where hours is not null))[1]
    from heard group by root_id, team_id
  $$`

const standPainPoints = `
  create function stand_pain_points(roots bigint[], working_days smallint) returns void language sql as $$
    with recursive ${families}, ${heard},
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
    left join said on said.root_id = p.id
  $$`

const spanToil = `
  create function span_toil(roots bigint[], working_days smallint) returns void language sql as $$
    with recursive ${families}, ${heard},
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
          (select date_trunc('month', min(h.heard_on))::date from heard h where h.root_id = family.root_id
            and (h.heard_on, h.recorded_at) > (r.resolved_on, r.recorded_at)) as until_month
        from family join resolutions r on r.pain_point_id = family.member_id
      ) as closing
      where until_month is null or until_month > from_month
      group by root_id
    )
    insert into toil_spans (pain_point_id, team_id, from_month, until_month, hours_per_month, category_ids)
    select carried.root_id, team_id, lower(span), upper(span), hours, s.category_ids
    from carried
    join standings s on s.pain_point_id = carried.root_id
    left join closed on closed.root_id = carried.root_id,
    unnest(datemultirange(daterange(month, next_month)) - coalesce(closed.months, datemultirange())) as span
  $$`

export const statementsOfOneRefresh = [...helpers, countHeatCells, standTeams, standPainPoints, spanToil]

export const refreshStandings = `
  create function refresh_standings(changed bigint[]) returns void language plpgsql as $$
    declare
      roots bigint[];
      stale bigint[];
      working_days smallint := (select working_days_per_month from organisation);
    begin
      if cardinality(changed) = 0 then return; end if;
      roots := array(select distinct pain_point_root(id) from unnest(changed) as id);
      stale := array(select distinct id from unnest(roots || changed) as id);
      -- Two writers on one pain point take turns; each statement after the lock sees what the other committed.
      perform from pain_points where id = any (stale) order by id for no key update;
      perform count_heat_cells(stale, -1);
      delete from team_standings where pain_point_id = any (stale);
      delete from toil_spans where pain_point_id = any (stale);
      delete from standings where pain_point_id = any (stale);
      perform stand_teams(roots, working_days);
      perform stand_pain_points(roots, working_days);
      perform span_toil(roots, working_days);
      perform count_heat_cells(roots, 1);
    end $$;

  create function rebuild_standings() returns void language plpgsql as $$
    begin
      delete from heat_cells;
      delete from toil_spans;
      delete from team_standings;
      delete from standings;
      perform refresh_standings(array(select id from pain_points));
    end $$`
