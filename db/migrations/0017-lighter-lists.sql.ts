// Functions of 0013 again, with less for a list to read: how often each month was heard is kept beside the months, and
// cells of any severity beside those of each. Written for PostgreSQL 15.

import { writeRebuildStandings } from './0013-backlog-figures.sql.ts'
import { writeStandPainPoints } from './0013-stand-with-traits.sql.ts'

const standPainPoints = writeStandPainPoints({
  months: `
    select root_id, array_agg(month order by month) as heard_months, array_agg(heard order by month) as heard_counts
    from (
      select root_id, month_number(heard_on) as month, count(*)::integer as heard from heard group by 1, 2
    ) as monthly group by root_id`,
  columns: ['heard_months', 'heard_counts'],
})

// A pain point is of all its teams; to count it once, it is counted by the first of them. Most lists ask for no
// severity, and read only the cells of any.
const heatCells = (which: string) => `
    select t.team_id, category_id, s.state, cell.severity_rank, count(*),
      count(*) filter (where t.hours_per_month is null), count(*) filter (where t.severity_rank >= 3),
      coalesce(sum(t.hours_per_month), 0), count(*) filter (where t.team_id = s.team_ids[1]),
      count(*) filter (where t.team_id = s.team_ids[1] and s.hours_per_month is null)
    from standings s join team_standings t using (pain_point_id), unnest(s.category_ids || null::bigint) as category_id,
      unnest(array[null, s.severity_rank]) as cell (severity_rank)
    ${which}
    group by t.team_id, category_id, s.state, cell.severity_rank`

const heatCellsOf = `
  create function heat_cells_of(roots bigint[]) returns setof heat_cells language sql stable as $$
    ${heatCells('where s.pain_point_id = any (roots)')}
  $$`

export const heatCellsAnew = `insert into heat_cells ${heatCells('')}`

/** In place of those of the same names. */
export const lighterFunctions = [standPainPoints, heatCellsOf, writeRebuildStandings(heatCellsAnew)].map(
  (statement) => statement.replace('create function', 'create or replace function'),
)
