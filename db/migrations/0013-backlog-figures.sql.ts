// The functions of 0007 again, with more kept for the backlog: cells by severity, each pain point's first team, the
// steps of toil by month, and the texts that a search reads. Written for PostgreSQL 15.

import { standingFunctions } from './0013-stand-with-traits.sql.ts'

const bigrams = `
  create function bigrams(searched text) returns text[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct (one || next) collate "C"), '{}')
    from (select string_to_array(searched, null) as letters) as split,
      unnest(letters[:cardinality(letters) - 1], letters[2:]) as pair (one, next)
  $$`

// A pain point is of all its teams; to count it once, it is counted by the first of them.
const heatCellsOf = `
  create function heat_cells_of(roots bigint[]) returns setof heat_cells language sql stable as $$
    select t.team_id, category_id, s.state, s.severity_rank, count(*),
      count(*) filter (where t.hours_per_month is null), count(*) filter (where t.severity_rank >= 3),
      coalesce(sum(t.hours_per_month), 0), count(*) filter (where t.team_id = s.team_ids[1]),
      count(*) filter (where t.team_id = s.team_ids[1] and s.hours_per_month is null)
    from standings s join team_standings t using (pain_point_id), unnest(s.category_ids || null::bigint) as category_id
    where s.pain_point_id = any (roots)
    group by t.team_id, category_id, s.state, s.severity_rank
  $$`

const figures = [
  'pain_points',
  'not_estimated',
  'severe',
  'hours_per_month',
  'firsts',
  'firsts_not_estimated',
]
const listed = figures.join(', ')
const eachOf = (write: (figure: string) => string) => figures.map(write).join(', ')

// One statement, in one order, and only cells that change: two writers then hardly ever lock each other out.
const shiftHeatCells = `
  create function shift_heat_cells(before heat_cells[], roots bigint[]) returns void language plpgsql as $$
  begin
    insert into heat_cells (team_id, category_id, state, severity_rank, ${listed})
    select team_id, category_id, state, severity_rank, ${eachOf((figure) => `sum(${figure})`)}
    from (
      select team_id, category_id, state, severity_rank, ${listed} from heat_cells_of(roots)
      union all
      select team_id, category_id, state, severity_rank, ${eachOf((figure) => `-${figure}`)} from unnest(before)
    ) as change
    group by team_id, category_id, state, severity_rank
    having ${figures.map((figure) => `sum(${figure}) <> 0`).join(' or ')}
    order by team_id, category_id, state, severity_rank
    on conflict (team_id, category_id, state, severity_rank) do update set
      ${eachOf((figure) => `${figure} = heat_cells.${figure} + excluded.${figure}`)};
  end $$`

const toilStepsOf = `
  create function toil_steps_of(roots bigint[]) returns setof toil_steps language sql stable as $$
    select team_id, category_id, month, sum(sign), coalesce(sum(sign) filter (where hours_per_month is null), 0),
      coalesce(sum(sign * hours_per_month), 0)
    from toil_spans, unnest(category_ids || null::bigint) as category_id,
      lateral (values (from_month, 1), (until_month, -1)) as step (month, sign)
    where pain_point_id = any (roots) and month is not null
    group by team_id, category_id, month
  $$`

const shiftToilSteps = `
  create function shift_toil_steps(before toil_steps[], roots bigint[]) returns void language plpgsql as $$
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
  end $$`

const painPointLeaves = `
  create function pain_point_leaves() returns trigger language plpgsql as $$
    begin
      perform shift_heat_cells(array(select cell from heat_cells_of(array[old.id]) as cell), '{}');
      perform shift_toil_steps(array(select step from toil_steps_of(array[old.id]) as step), '{}');
      delete from standings where pain_point_id = old.id;
      delete from toil_spans where pain_point_id = old.id;
      return old;
    end $$`

// Planned once a connection, for few rows: planning anew each time costs more than the work.
const plannedOnce = 'set plan_cache_mode = force_generic_plan set jit = off'
const plannedForMany = `set plan_cache_mode = force_custom_plan set jit = off set work_mem = '64MB'`
const rebuiltAtOnce = 20_000

const refreshStandings = `
  create function refresh_standings(changed bigint[]) returns void language plpgsql ${plannedOnce} as $$
    declare
      roots bigint[];
      stale bigint[];
      locked bigint[] := '{}';
      cells heat_cells[];
      steps toil_steps[];
    begin
      if cardinality(changed) = 0 then return; end if;
      -- Against a rebuild, which counts everything anew and must see this change or be waited for.
      perform pg_advisory_xact_lock_shared(hashtext('standings'));
      -- Two writers on one pain point take turns; each statement after the lock sees what the other committed.
      -- That may be a merge, and then there is more to lock.
      loop
        roots := array(select distinct pain_point_root(id) from unnest(changed) as id);
        stale := array(select distinct id from unnest(roots || changed) as id);
        exit when stale <@ locked;
        perform from pain_points where id = any (stale) order by id for no key update;
        locked := locked || stale;
      end loop;
      cells := array(select cell from heat_cells_of(stale) as cell);
      steps := array(select step from toil_steps_of(stale) as step);
      delete from team_standings where pain_point_id = any (stale);
      delete from toil_spans where pain_point_id = any (stale);
      delete from standings where pain_point_id = any (stale);
      perform stand_again(roots);
      delete from search_texts t where pain_point_id = any (stale)
        and not exists (select from standings s where s.pain_point_id = t.pain_point_id);
      perform shift_heat_cells(cells, roots);
      perform shift_toil_steps(steps, roots);
    end $$`

// Who knows it counts in no cell, so the rest may stand.
const countKnownBy = `
  create function count_known_by(changed bigint[]) returns void language plpgsql ${plannedOnce} as $$
    declare
      roots bigint[] := array(select distinct pain_point_root(id) from unnest(changed) as id);
    begin
      perform from pain_points where id = any (roots) order by id for no key update;
      update standings set known_by = known_by_count(pain_point_id)
      where pain_point_id = any (roots) and known_by <> known_by_count(pain_point_id);
    end $$`

const knownByCount = `
  create function known_by_count(root bigint) returns integer language sql stable as $$
    select count(distinct name)::integer from known_by
    where pain_point_id = any (array(select member from pain_point_family(root) as member))
  $$`

/** `heatCellsAnew` counts every cell. */
export const writeRebuildStandings = (heatCellsAnew: string) => `
  create function rebuild_standings() returns void language plpgsql ${plannedForMany} as $$
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
          select id, row_number() over (order by id) as place from pain_points
          where not exists (select from merges where source_id = pain_points.id and undone_at is null)
        ) as numbered
        group by place / ${rebuiltAtOnce} order by 1
      loop
        perform stand_again(chunk);
      end loop;
      delete from search_texts t where not exists (select from standings s where s.pain_point_id = t.pain_point_id);
      ${heatCellsAnew};
      insert into toil_steps
        select team_id, category_id, month, sum(sign), coalesce(sum(sign) filter (where hours_per_month is null), 0),
          coalesce(sum(sign * hours_per_month), 0)
        from toil_spans, unnest(category_ids || null::bigint) as category_id,
          lateral (values (from_month, 1), (until_month, -1)) as step (month, sign)
        where month is not null
        group by team_id, category_id, month;
    end $$`

const heatCellsAnew = `
  insert into heat_cells
    select t.team_id, category_id, s.state, s.severity_rank, count(*),
      count(*) filter (where t.hours_per_month is null), count(*) filter (where t.severity_rank >= 3),
      coalesce(sum(t.hours_per_month), 0), count(*) filter (where t.team_id = s.team_ids[1]),
      count(*) filter (where t.team_id = s.team_ids[1] and s.hours_per_month is null)
    from standings s join team_standings t using (pain_point_id), unnest(s.category_ids || null::bigint) as category_id
    group by t.team_id, category_id, s.state, s.severity_rank`

/** What 0007 made and this makes anew, each before what it is made of. */
export const replaced = [
  'function rebuild_standings()',
  'function stand_again(bigint[])',
  'function stand_pain_points(bigint[], bigint[], smallint)',
  'function shift_heat_cells(heat_cells[], bigint[])',
  'function heat_cells_of(bigint[])',
]

export const figureFunctions = [
  heatCellsOf,
  shiftHeatCells,
  toilStepsOf,
  shiftToilSteps,
  knownByCount,
  ...standingFunctions,
  refreshStandings.replace('create function', 'create or replace function'),
  painPointLeaves.replace('create function', 'create or replace function'),
  countKnownBy,
  writeRebuildStandings(heatCellsAnew),
]

/** Any combination of what can be asked of a pain point is one look at it. */
const marksIndex = `
  create index standings_marks on standings using gin (team_ids, category_ids,
    (standing_marks(state, severity_rank, known_by, tickets, came_back, heard_months))) with (fastupdate = off)`

export { bigrams, marksIndex }
