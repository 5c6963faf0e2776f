// Where given pain points stand (0007), with how many tickets serve them and how many people know them, and the text that
// a search reads, in a table of its own: it changes seldom, and its index is the largest there is.

// A pain point and those merged into it, as pairs: two arrays of one length, so that the planner, which knows nothing of
// a recursion's size, sees how few they are.
const families = `
  family as (select root_id, member_id from unnest(roots, members) as pair (root_id, member_id))`

const heard = `
  heard as (
    select family.root_id, m.id, m.team_id, m.heard_on, m.recorded_at
    from family join mentions m on m.pain_point_id = family.member_id
  )`

const monthNumber = `
  create function month_number(day date) returns integer language sql immutable strict parallel safe as $$
    select (extract(year from day) * 12 + extract(month from day))::integer
  $$`

// What can be asked of a pain point beside its figures, as numbers in one list: any combination of them is found by one
// index, together with teams and categories. Severity 1 to 4, state 11 to 16, known by 20 to 23 (three or more), tickets
// 30 or 31, came back 40, and the months in which it was heard, all greater than 1000.
const standingMarks = `
  create function standing_marks(state text, severity_rank smallint, known_by integer, tickets integer,
    came_back boolean, heard_months integer[]) returns integer[] language sql immutable parallel safe as $$
    select array[
      severity_rank::integer,
      10 + array_position(array['unplanned', 'in_progress', 'to_confirm', 'stranded', 'relieved', 'declined'], state),
      20 + least(known_by, 3),
      30 + least(tickets, 1)
    ] || case when came_back then array[40] else '{}' end || heard_months
  $$`

/** `months` gives what is kept of the months in which each was heard, as `columns` of standings. */
export const writeStandPainPoints = ({ months, columns }: { months: string; columns: string[] }) => `
  create function stand_pain_points(roots bigint[], members bigint[]) returns void language plpgsql as $$
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
      select root_id, count(*) as tickets, bool_or(outcome in ('open', 'unknown')) as any_open,
        bool_or(outcome = 'done') as any_done
      from (
        select distinct family.root_id, l.ticket_id, latest_outcome(l.ticket_id) as outcome
        from family join ticket_links l on l.pain_point_id = family.member_id
      ) as linked group by root_id
    ),
    months as (${months}),
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
      mentions, first_heard_on, last_heard_on, team_ids, category_ids, ${columns.join(', ')}, tickets, known_by)
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
      ${columns.map((column) => `months.${column}`).join(', ')}, coalesce(served.tickets, 0), coalesce(known.names, 0)
    from summed
    join months on months.root_id = summed.root_id
    left join closure on closure.root_id = summed.root_id
    left join back on back.root_id = summed.root_id
    left join served on served.root_id = summed.root_id
    left join known on known.root_id = summed.root_id
    left join tagged on tagged.root_id = summed.root_id;
  end $$`

// By all of its titles, then what was noted, then what was said. Only what differs is written: of each text the index
// keeps every pair of letters.
const writeSearchTexts = `
  create function write_search_texts(roots bigint[], members bigint[]) returns void language plpgsql as $$
  begin
    with ${families},
    described as (
      select root_id, string_agg(title, E'\\n' order by id <> root_id, id) as titles,
        string_agg(notes, E'\\n' order by id <> root_id, id) as notes
      from family join pain_points on id = member_id group by root_id
    ),
    said as (
      select root_id, string_agg(quote, E'\\n' order by id) as quotes
      from family join mentions on pain_point_id = member_id where quote is not null group by root_id
    )
    insert into search_texts (pain_point_id, text)
    select root_id, fold_for_search(concat_ws(E'\\n', titles, notes, quotes))
    from described left join said using (root_id)
    on conflict (pain_point_id) do update set text = excluded.text where search_texts.text <> excluded.text;
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
      ),
      -- A pain point being recorded has no mention yet: nothing stands on it.
      standing as (
        select root_id from family where exists (select from mentions where pain_point_id = member_id)
      )
      select coalesce(array_agg(root_id), '{}'), coalesce(array_agg(member_id), '{}') into roots, members
      from family where root_id in (select root_id from standing);
      if cardinality(roots) = 0 then return; end if;
      perform stand_teams(roots, members, working_days);
      perform stand_pain_points(roots, members);
      perform write_search_texts(roots, members);
      perform span_toil(roots, members, working_days);
    end $$`

const standPainPoints = writeStandPainPoints({
  months:
    'select root_id, array_agg(distinct month_number(heard_on)) as heard_months from heard group by root_id',
  columns: ['heard_months'],
})

export const standingFunctions = [monthNumber, standingMarks, standPainPoints, writeSearchTexts, standAgain]
