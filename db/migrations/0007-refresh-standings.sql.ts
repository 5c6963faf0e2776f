// The rules of app/domain (standing.ts, team-toil.ts) once more in SQL, for tables of any size; the tests hold the
// two equal over random facts. Written for PostgreSQL 15.

import { standFunctions } from './0007-stand-again.sql.ts'

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
      chain bigint[] := array[start];
      target bigint;
    begin
      loop
        select target_id into target from merges where source_id = chain[cardinality(chain)] and undone_at is null;
        if target is null then return chain[cardinality(chain)]; end if;
        if target = any (chain) then
          raise exception 'pain point % is merged into itself', target using errcode = '23514', constraint = 'merges_no_circle';
        end if;
        chain := chain || target;
      end loop;
    end $$`,

  `create function pain_point_family(root bigint) returns setof bigint language sql stable as $$
    with recursive family as (
      select root as member_id
      union
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

const heatCellsOf = `
  create function heat_cells_of(roots bigint[]) returns setof heat_cells language sql stable as $$
    select t.team_id, category_id, s.state, count(*), count(*) filter (where t.hours_per_month is null),
      coalesce(sum(t.hours_per_month), 0)
    from standings s join team_standings t using (pain_point_id), unnest(s.category_ids || null::bigint) as category_id
    where s.pain_point_id = any (roots)
    group by t.team_id, category_id, s.state
  $$`

// One statement, in one order, and only cells that change: two writers then hardly ever lock each other out.
const shiftHeatCells = `
  create function shift_heat_cells(before heat_cells[], roots bigint[]) returns void language plpgsql as $$
  begin
    insert into heat_cells (team_id, category_id, state, pain_points, not_estimated, hours_per_month)
    select team_id, category_id, state, sum(pain_points), sum(not_estimated), sum(hours_per_month)
    from (
      select team_id, category_id, state, pain_points, not_estimated, hours_per_month from heat_cells_of(roots)
      union all
      select team_id, category_id, state, -pain_points, -not_estimated, -hours_per_month from unnest(before)
    ) as change
    group by team_id, category_id, state
    having sum(pain_points) <> 0 or sum(not_estimated) <> 0 or sum(hours_per_month) <> 0
    order by team_id, category_id, state
    on conflict (team_id, category_id, state) do update set
      pain_points = heat_cells.pain_points + excluded.pain_points,
      not_estimated = heat_cells.not_estimated + excluded.not_estimated,
      hours_per_month = heat_cells.hours_per_month + excluded.hours_per_month;
  end $$`

// Planned once a connection, for few rows: planning anew each time costs more than the work.
const plannedOnce = 'set plan_cache_mode = force_generic_plan set jit = off'

const painPointLeaves = `
  create function pain_point_leaves() returns trigger language plpgsql as $$
    begin
      perform shift_heat_cells(array(select cell from heat_cells_of(array[old.id]) as cell), '{}');
      delete from standings where pain_point_id = old.id;
      return old;
    end $$`

const refreshStandings = `
  create function refresh_standings(changed bigint[]) returns void language plpgsql ${plannedOnce} as $$
    declare
      roots bigint[];
      stale bigint[];
      locked bigint[] := '{}';
      before heat_cells[];
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
      before := array(select cell from heat_cells_of(stale) as cell);
      delete from team_standings where pain_point_id = any (stale);
      delete from toil_spans where pain_point_id = any (stale);
      delete from standings where pain_point_id = any (stale);
      perform stand_again(roots);
      perform shift_heat_cells(before, roots);
    end $$`

const rebuildStandings = `
  create function rebuild_standings() returns void language plpgsql ${plannedOnce} as $$
    declare
      chunk bigint[];
    begin
      perform pg_advisory_xact_lock(hashtext('standings'));
      delete from heat_cells;
      delete from toil_spans;
      delete from team_standings;
      delete from standings;
      for chunk in
        select array_agg(id) from (
          select id, row_number() over (order by id) as place from pain_points
          where not exists (select from merges where source_id = pain_points.id and undone_at is null)
        ) as numbered
        group by place / 25
      loop
        perform stand_again(chunk);
      end loop;
      insert into heat_cells
        select t.team_id, category_id, s.state, count(*), count(*) filter (where t.hours_per_month is null),
          coalesce(sum(t.hours_per_month), 0)
        from standings s join team_standings t using (pain_point_id), unnest(s.category_ids || null::bigint) as category_id
        group by t.team_id, category_id, s.state;
    end $$`

export const standingsFunctions = [
  ...helpers,
  heatCellsOf,
  shiftHeatCells,
  ...standFunctions,
  refreshStandings,
  painPointLeaves,
  rebuildStandings,
]
